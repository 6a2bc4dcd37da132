import { basename } from 'node:path';
import { Low } from 'lowdb';
import type { Recovery } from '@shared/contract/library';
import { createDurableAdapter } from './durableAdapter';
import { StoreError } from './failure';
import type { Files } from './files';

export interface SmallStoreOptions<T extends object> {
  readonly path: string;
  readonly format: string;
  readonly parse: (data: unknown) => T;
  readonly initial: T;
  readonly files: Files;
  readonly readOnly: boolean;
}
/** A document that can be made anew (settings, the index): damage is set aside and told, never a reason not to start. */
export interface SmallStore<T extends object> {
  readonly data: () => T;
  /** memory changes only with the disk; without the right to write only memory does */
  save(data: T): Promise<void>;
  readonly recoveries: readonly Recovery[];
  /** written by a newer version of the app: read as the default, never overwritten */
  readonly newer: boolean;
}

export const openSmallStore = async <T extends object>({ path, format, parse, initial, files, readOnly }: SmallStoreOptions<T>): Promise<SmallStore<T>> => {
  const file = basename(path);
  const recoveries: Recovery[] = [];
  const adapter = createDurableAdapter<T>({ path, format, schema: 1, read: parse, files, readOnly });
  let stored: T | null = null;
  let newer = false;
  try {
    stored = await adapter.read();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    newer = error.failure.code === 'store.newer';
    if (newer) recoveries.push({ reportId: null, code: 'newerVersion', file, savedAt: null });
    else if (error.failure.code !== 'store.damaged') throw error;
    else if (!readOnly) await adapter.setAside();
  }
  recoveries.push(...adapter.notes.map((note): Recovery => ({ reportId: null, ...note })));
  const db = new Low<T>(adapter, stored ?? initial);
  const write = !readOnly && !newer;
  return {
    data: () => db.data,
    save: async (data) => {
      const before = db.data;
      db.data = data;
      if (!write) return;
      try {
        await db.write();
      } catch (error) {
        // unless a later save has gone on from here
        if (db.data === data) db.data = before;
        throw error;
      }
    },
    recoveries,
    newer,
  };
};
