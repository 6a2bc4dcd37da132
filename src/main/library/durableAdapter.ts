import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { check, encode } from './envelope';
import { readFailure, storeError, writeFailure } from './failure';
import type { Files } from './files';
import { createQueue } from './queue';
import { backupName, examine, newestSound, siblingsOf, tempName, type Shape } from './recovery';

export interface DurableOptions<T> extends Shape<T> {
  readonly path: string;
  readonly files: Files;
  /** another process owns the folder: nothing may be written, moved or tidied */
  readonly readOnly?: boolean;
}
/** What loading had to do besides reading the newest file; `savedAt` is when the restored state was saved, null where unknown. */
export interface LoadNote { readonly code: 'restoredBackup' | 'quarantined'; readonly file: string; readonly savedAt: string | null }
export interface DurableAdapter<T> extends Adapter<T> {
  readonly notes: readonly LoadNote[];
  /** moves what cannot be read to `quarantine/`, so that a document that can be made anew starts empty */
  setAside(): Promise<void>;
}

const KEPT_BACKUPS = 3;
const random = (): string => randomBytes(4).toString('hex');

/**
 * lowdb adapter that acknowledges a write only when a power cut can no longer take it back:
 * new temp file → flush → size check → backup of the old one by link → rename → flush of the folder.
 */
export const createDurableAdapter = <T>({ path, files, readOnly = false, ...shape }: DurableOptions<T>): DurableAdapter<T> => {
  const folder = dirname(path);
  const name = basename(path);
  const notes: LoadNote[] = [];
  // `gen` is on the disk under the document's name; `used` was ever given out, so that no number stands for two states
  let gen = 0;
  let used = 0;

  const setAside = async (): Promise<void> => {
    const away = join(folder, 'quarantine');
    await files.makeFolder(away);
    await files.rename(path, join(away, `${name}.${random()}`));
    await files.syncFolder(away);
    notes.push({ code: 'quarantined', file: name, savedAt: null });
  };

  /** What lies on the disk now, before it is replaced: our last generation, nothing, or what someone else wrote since. */
  const settleOld = async (): Promise<'ours' | 'absent' | 'foreign'> => {
    const bytes = await files.read(path);
    if (bytes === null) return 'absent';
    const checked = check(bytes, shape.format, shape.schema);
    if (checked.state === 'bad') {
      // damaged while the app ran: it must not push a good backup out
      await setAside();
      return 'absent';
    }
    return checked.meta.gen === gen && checked.state === 'whole' ? 'ours' : 'foreign';
  };

  /** Not acknowledged, so not there: the state before comes back under the document's name. */
  const rollBack = async (backup: string | null, next: number): Promise<void> => {
    try {
      if (backup === null) await files.remove(path);
      else {
        const temp = join(folder, tempName(name, next, random()));
        await files.backUp(backup, temp);
        await files.rename(temp, path);
      }
    } catch {
      // the disk refuses this too: the new generation stays, and the next write goes on from it
      gen = next;
    }
  };

  const prune = async (): Promise<void> => {
    const backups = siblingsOf(await files.list(folder), name).filter(({ kind }) => kind === 'backup');
    for (const { file } of backups.slice(KEPT_BACKUPS)) await files.remove(join(folder, file));
  };

  const commit = async (data: T): Promise<void> => {
    if (readOnly) throw storeError('store.readOnly');
    used += 1;
    const next = used;
    const temp = join(folder, tempName(name, next, random()));
    let backup: string | null = null;
    let replaced = false;
    try {
      const bytes = encode(shape.format, shape.schema, next, data);
      const old = await settleOld();
      if (old === 'foreign') {
        // theirs stays, ours is kept beside it
        await files.writeNew(join(folder, `${name}.conflict-${String(next)}-${random()}`), bytes);
        throw storeError('edit.stale', { file: name });
      }
      await files.writeNew(temp, bytes);
      if (old === 'ours') {
        const to = join(folder, backupName(name, gen));
        await files.backUp(path, to);
        backup = to;
      }
      await files.rename(temp, path);
      replaced = true;
      await files.syncFolder(folder);
      gen = next;
    } catch (error) {
      if (replaced) await rollBack(backup, next);
      // what cannot be removed now is removed at the next start
      await files.remove(temp).catch(() => undefined);
      throw writeFailure(error, path);
    }
    // an old backup too many does no harm
    await prune().catch(() => undefined);
  };

  const load = async (): Promise<T | null> => {
    const siblings = siblingsOf(await files.list(folder), name);
    const main = await examine(files, path, shape);
    if (main.state === 'newer') throw storeError('store.newer', { file: name });
    used = Math.max(0, main.state === 'good' ? main.gen : 0, ...siblings.map((sibling) => sibling.gen));
    if (main.state === 'good') {
      gen = main.gen;
      if (!readOnly && main.schema < shape.schema) {
        await files.backUp(path, join(folder, `${name}.schema${String(main.schema)}`));
        await commit(main.data);
      }
      await dropTemps();
      return main.data;
    }
    const best = await newestSound(files, folder, siblings, shape);
    if (best === null) {
      // temp files alone: a first write that never was acknowledged
      if (main.state === 'absent' && siblings.every(({ kind }) => kind === 'temp')) return null;
      throw storeError('store.damaged', { file: name });
    }
    const savedAt = (await files.modifiedAt(join(folder, best.file)))?.toISOString() ?? null;
    if (!readOnly) await putInPlace(best.data, main.state === 'bad');
    notes.push({ code: 'restoredBackup', file: name, savedAt });
    return best.data;
  };
  /** A disk that refuses this now gets it with the next write: what was recovered can be read all the same. */
  const putInPlace = async (data: T, damaged: boolean): Promise<void> => {
    try {
      if (damaged) await setAside();
      await commit(data);
    } catch {
      return;
    }
    await dropTemps();
  };
  const dropTemps = async (): Promise<void> => {
    if (readOnly) return;
    const temps = siblingsOf(await files.list(folder), name).filter(({ kind }) => kind === 'temp');
    // left by a kill; tidying is no reason to refuse a sound document
    for (const { file } of temps) await files.remove(join(folder, file)).catch(() => undefined);
  };

  return {
    /** Null when nothing was ever stored here; never empty while any file of ours is there. */
    read: () => load().catch((error: unknown) => Promise.reject(readFailure(error, path))),
    write: createQueue(commit),
    notes,
    setAside,
  };
};
