import { join } from 'node:path';
import { check } from './envelope';
import { isCode, type Files } from './files';

/** How the files of one document are told apart by name: `name`, `name.g7.bak`, `name.8.0a1b2c3d.tmp`. */
export const backupName = (name: string, gen: number): string => `${name}.g${String(gen)}.bak`;
export const tempName = (name: string, gen: number, random: string): string => `${name}.${String(gen)}.${random}.tmp`;
export interface Sibling { readonly file: string; readonly gen: number; readonly kind: 'backup' | 'temp' }

/** Backups and temp files of the document, newest generation first, at equal generations the backup (it was acknowledged) first. */
export const siblingsOf = (list: readonly string[], name: string): readonly Sibling[] =>
  list.flatMap((file): Sibling[] => {
    if (!file.startsWith(`${name}.`)) return [];
    const rest = file.slice(name.length);
    const backup = /^\.g(\d+)\.bak$/.exec(rest)?.[1];
    const temp = /^\.(\d+)\.[0-9a-f]+\.tmp$/.exec(rest)?.[1];
    if (backup !== undefined) return [{ file, gen: Number(backup), kind: 'backup' }];
    return temp === undefined ? [] : [{ file, gen: Number(temp), kind: 'temp' }];
  }).sort((a, b) => b.gen - a.gen || (a.kind === 'backup' ? -1 : 1));

export type Examined<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'bad' }
  | { readonly state: 'newer'; readonly gen: number }
  | { readonly state: 'good'; readonly gen: number; readonly schema: number; readonly data: T };

export interface Shape<T> {
  readonly format: string;
  readonly schema: number;
  /** brings data of an older schema to this one and validates it; throws when it does not fit */
  readonly read: (data: unknown, schema: number) => T;
}

/** What one file holds. A folder or a giant in its place is bad; a file that the disk will not give throws. */
export const examine = async <T>(files: Files, path: string, { format, schema, read }: Shape<T>): Promise<Examined<T>> => {
  let bytes: Buffer | null;
  try {
    bytes = await files.read(path);
  } catch (error) {
    if (isCode(error, 'EISDIR', 'EFBIG')) return { state: 'bad' };
    throw error;
  }
  if (bytes === null) return { state: 'absent' };
  const checked = check(bytes, format, schema);
  if (checked.state === 'bad') return { state: 'bad' };
  const { gen, schema: stored } = checked.meta;
  if (checked.state === 'newer') return { state: 'newer', gen };
  try {
    return { state: 'good', gen, schema: stored, data: read(JSON.parse(checked.body.toString('utf8')), stored) };
  } catch {
    return { state: 'bad' };
  }
};

/** The newest sound generation among the siblings; null when there is none. */
export const newestSound = async <T>(files: Files, folder: string, siblings: readonly Sibling[], shape: Shape<T>): Promise<{ readonly file: string; readonly gen: number; readonly schema: number; readonly data: T } | null> => {
  for (const { file } of siblings) {
    const found = await examine(files, join(folder, file), shape);
    if (found.state === 'good') return { file, gen: found.gen, schema: found.schema, data: found.data };
  }
  return null;
};
