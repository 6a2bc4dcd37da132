import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { storeError, writeFailure } from './failure';
import { decode, encode, type Decoded } from './envelope';
import type { FileSystem } from './fileSystem';

export interface DurableOptions<T> {
  readonly path: string;
  readonly format: string;
  readonly schema: number;
  /** validates what was read; throws when it does not fit */
  readonly parse: (data: unknown) => T;
  readonly files: FileSystem;
}
/** What loading had to do besides reading the newest file. */
export type LoadNote = { readonly code: 'restoredBackup' | 'quarantined' | 'newerVersion'; readonly file: string };
export interface DurableAdapter<T> extends Adapter<T> {
  readonly notes: readonly LoadNote[];
}

const KEPT_BACKUPS = 3;

interface Candidate<T> { readonly name: string; readonly decoded: Decoded; readonly data: T | null; readonly gen: number }

/**
 * lowdb adapter that acknowledges a write only when a power cut can no longer take it back:
 * new temp file → flush → size check → backup of the old one by link → rename → flush of the folder.
 * Writes that come in while one is on its way are joined into the next; each settles with the commit that contains it.
 */
export const createDurableAdapter = <T>({ path, format, schema, parse, files }: DurableOptions<T>): DurableAdapter<T> => {
  const folder = dirname(path);
  const name = basename(path);
  const notes: LoadNote[] = [];
  let gen = 0;
  let pending: { data: T; waiters: { resolve: () => void; reject: (reason: unknown) => void }[] } | null = null;
  let busy = false;

  const examine = async (file: string): Promise<Candidate<T> | null> => {
    const bytes = await files.read(join(folder, file));
    if (bytes === null) return null;
    const decoded = decode(bytes, format, schema);
    if (decoded.state === 'newer') return { name: file, decoded, data: null, gen: decoded.meta.gen };
    if (decoded.state === 'bad') return { name: file, decoded, data: null, gen: -1 };
    try {
      return { name: file, decoded, data: parse(decoded.data), gen: decoded.meta.gen };
    } catch {
      return { name: file, decoded: { state: 'bad', reason: 'shape' }, data: null, gen: -1 };
    }
  };

  const quarantine = async (file: string): Promise<void> => {
    const away = join(folder, 'quarantine');
    await files.makeFolder(away);
    await files.rename(join(folder, file), join(away, `${file}.${randomBytes(4).toString('hex')}`));
    notes.push({ code: 'quarantined', file });
  };

  /** Null when nothing was ever stored here; never empty data while any file of ours is there. */
  const read = async (): Promise<T | null> => {
    const ours = (await files.list(folder)).filter((file) => file === name || file.startsWith(`${name}.`));
    const found = (await Promise.all(ours.map(examine))).filter((candidate) => candidate !== null);
    const main = found.find((candidate) => candidate.name === name);
    if (main?.decoded.state === 'newer') throw storeError('store.newer', { file: name });
    const best = found.filter((candidate) => candidate.data !== null).sort((a, b) => b.gen - a.gen)[0];
    gen = Math.max(0, ...found.map((candidate) => candidate.gen));
    if (main?.decoded.state === 'bad') await quarantine(name);
    if (best === undefined || best.data === null) {
      if (found.length === 0) return null;
      throw storeError('store.damaged', { file: name });
    }
    if (best.name !== name) {
      await commit(best.data);
      notes.push({ code: 'restoredBackup', file: name });
    }
    for (const stale of found.filter((candidate) => candidate.name.endsWith('.tmp'))) await files.remove(join(folder, stale.name));
    return best.data;
  };

  const prune = async (): Promise<void> => {
    const backups = (await files.list(folder))
      .map((file) => ({ file, gen: Number(new RegExp(`^${name.replaceAll('.', '\\.')}\\.g(\\d+)\\.bak$`).exec(file)?.[1] ?? Number.NaN) }))
      .filter((backup) => !Number.isNaN(backup.gen))
      .sort((a, b) => b.gen - a.gen);
    for (const { file } of backups.slice(KEPT_BACKUPS)) await files.remove(join(folder, file));
  };

  /** Someone else wrote since we read: never overwrite theirs. */
  const checkUnchanged = async (): Promise<void> => {
    const bytes = await files.read(path);
    if (bytes === null) return;
    const decoded = decode(bytes, format, schema);
    if (decoded.state !== 'bad' && decoded.meta.gen > gen) throw storeError('edit.stale', { file: name });
  };

  const commit = async (data: T): Promise<void> => {
    const next = gen + 1;
    const backup = join(folder, `${name}.g${String(gen)}.bak`);
    let replaced = false;
    const temp = join(folder, `${name}.${String(next)}.${randomBytes(4).toString('hex')}.tmp`);
    try {
      await checkUnchanged();
      await files.writeNew(temp, encode(format, schema, next, data));
      if ((await files.read(path)) !== null) {
        await files.link(path, backup).catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
        });
      }
      await files.rename(temp, path);
      // the name may be there now even if the flush fails: the next write must not reuse the number
      gen = next;
      replaced = true;
      await files.syncFolder(folder);
    } catch (error) {
      // not acknowledged, so not there: what was there before comes back under its name
      if (replaced) await files.link(backup, temp).then(() => files.rename(temp, path)).catch(() => undefined);
      await files.remove(temp).catch(() => undefined);
      throw writeFailure(error, path);
    }
    await prune().catch(() => undefined);
  };

  const drain = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (pending !== null) {
      const { data, waiters } = pending;
      pending = null;
      try {
        await commit(data);
        for (const { resolve } of waiters) resolve();
      } catch (error) {
        for (const { reject } of waiters) reject(error);
      }
    }
    busy = false;
  };

  const write = (data: T): Promise<void> =>
    new Promise((resolve, reject) => {
      pending = { data, waiters: [...(pending?.waiters ?? []), { resolve, reject }] };
      void drain();
    });

  return { read, write, notes };
};
