import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { Settings } from '@shared/contract/app';
import { LibraryEntry, type Recovery } from '@shared/contract/library';
import type { Report } from '@shared/report/schema';
import { StoreError, storeError, writeFailure } from './failure';
import { createFiles } from './files';
import { nodeFileSystem, type FileSystem } from './fileSystem';
import { takeLock } from './lock';
import { createReportFiles, type SourceText } from './reportFiles';
import { createSession, type ReportSession } from './session';
import { openSmallStore } from './smallStore';

export type { SourceText } from './reportFiles';
export interface LibraryOptions {
  readonly now?: () => Date;
  readonly fs?: FileSystem;
}

/** All reports of one data folder. The only owner of the disk. */
export interface Library {
  /** another process owns the folder, it may not be written, or a newer version of the app wrote its index */
  readonly readOnly: boolean;
  /** what was found damaged since the start and what was done about it */
  readonly recoveries: () => readonly Recovery[];
  readonly settings: () => Settings;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  /** newest change first; with `deletedAt` where it can still be restored */
  list(): readonly LibraryEntry[];
  add(report: Report, sources: readonly SourceText[]): Promise<LibraryEntry>;
  open(reportId: string): Promise<ReportSession>;
  /** a report of its own with the same sources, without comments and history */
  duplicate(reportId: string): Promise<LibraryEntry>;
  remove(reportId: string): Promise<void>;
  restore(reportId: string): Promise<LibraryEntry>;
  sourceText(reportId: string, sourceId: string): Promise<string>;
  /** keeps further texts beside a report; the Edit that names them comes after */
  addSources(reportId: string, sources: readonly SourceText[]): Promise<void>;
  onChanged(listener: (entries: readonly LibraryEntry[]) => void): () => void;
  /** waits for everything on its way to the disk, then gives the folder free */
  close(): Promise<void>;
}

const Index = z.strictObject({ entries: z.array(LibraryEntry) });
const DEFAULTS: Settings = { language: 'zh', appearance: 'system', userName: '', lastReportId: null };
const COPY_MARK = '（副本）';

/** Opens the data folder, or makes it. Damage never keeps it from opening: see `recoveries`. */
export const openLibrary = async (folder: string, { now = () => new Date(), fs = nodeFileSystem }: LibraryOptions = {}): Promise<Library> => {
  const files = createFiles(fs);
  const reportsFolder = join(folder, 'reports');
  await files.makeFolder(reportsFolder).catch((error: unknown) => Promise.reject(writeFailure(error, folder)));
  const lock = await takeLock(folder);
  const settings = await openSmallStore({ path: join(folder, 'settings.json'), format: 'huibao-settings', parse: (data) => Settings.parse(data), initial: DEFAULTS, files, readOnly: lock.readOnly });
  const index = await openSmallStore({ path: join(folder, 'library.json'), format: 'huibao-library', parse: (data) => Index.parse(data), initial: { entries: [] }, files, readOnly: lock.readOnly });
  const readOnly = lock.readOnly || index.newer;
  const reports = createReportFiles(reportsFolder, files, readOnly);
  const recoveries: Recovery[] = [...settings.recoveries, ...index.recoveries];
  const sessions = new Map<string, Promise<ReportSession>>();
  const listeners = new Set<(entries: readonly LibraryEntry[]) => void>();
  /** of the index and the settings: nobody waits for them but `close` */
  const sideWrites = new Set<Promise<unknown>>();
  const track = (write: Promise<unknown>): void => {
    const settled = write.catch(() => undefined);
    sideWrites.add(settled);
    void settled.then(() => sideWrites.delete(settled));
  };

  const entryOf = (report: Report, createdAt: string, updatedAt: string): LibraryEntry => ({
    id: report.id, title: report.title, district: report.district, year: report.year, figures: report.figures.length, createdAt, updatedAt, deletedAt: null,
  });
  const list = (): readonly LibraryEntry[] => index.data().entries.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const setEntries = async (entries: LibraryEntry[]): Promise<void> => {
    await index.save({ entries });
    for (const listener of listeners) listener(list());
  };
  const entry = (reportId: string): LibraryEntry => {
    const found = index.data().entries.find(({ id }) => id === reportId);
    if (found === undefined) throw storeError('store.missing', { id: reportId });
    return found;
  };
  const patchEntry = async (reportId: string, patch: Partial<LibraryEntry>): Promise<LibraryEntry> => {
    const patched = { ...entry(reportId), ...patch };
    await setEntries(index.data().entries.map((other) => (other.id === reportId ? patched : other)));
    return patched;
  };
  const mayWrite = (): void => {
    if (readOnly) throw storeError('store.readOnly');
  };

  /** The index is a convenience: what lies in the folders is the truth. */
  const matchFolders = async (): Promise<void> => {
    const ids = await reports.ids();
    const known = index.data().entries.filter(({ id }) => ids.includes(id));
    const lost: LibraryEntry[] = [];
    for (const reportId of ids.filter((id) => !known.some((one) => one.id === id))) {
      try {
        const { db, history, recoveries: found } = await reports.load(reportId);
        const changedAt = history.entries().at(-1)?.at ?? now().toISOString();
        lost.push(entryOf(db.data, history.entries()[0]?.at ?? changedAt, changedAt));
        recoveries.push(...found, { reportId, code: 'indexRebuilt', file: 'library.json', savedAt: null });
      } catch (error) {
        const newer = error instanceof StoreError && error.failure.code === 'store.newer';
        recoveries.push({ reportId, code: newer ? 'newerVersion' : 'quarantined', file: `reports/${reportId}`, savedAt: null });
      }
    }
    if (lost.length === 0 && known.length === index.data().entries.length) return;
    // read-only media still show what is there; the next start tries again
    await index.save({ entries: [...known, ...lost] }).catch(() => undefined);
  };
  await matchFolders();

  const add: Library['add'] = async (report, sources) => {
    mayWrite();
    await reports.create(report, sources);
    const at = now().toISOString();
    const added = entryOf(report, at, at);
    try {
      await setEntries([...index.data().entries, added]);
    } catch (error) {
      // reported as not added, so not there; where the disk refuses this too, the next start lists it
      await reports.discard(report.id).catch(() => undefined);
      throw error;
    }
    return added;
  };

  /** The row follows the report; it is written after the Edit is acknowledged, and a failure mends itself with the next one. */
  const followSession = (reportId: string, session: ReportSession): void => {
    session.onAccepted(({ savedAt }) => {
      const { title, district, year, figures } = session.snapshot().report;
      track(patchEntry(reportId, { title, district, year, figures: figures.length, updatedAt: savedAt }));
    });
  };
  const load = async (reportId: string): Promise<ReportSession> => {
    const { db, history, recoveries: found } = await reports.load(reportId);
    recoveries.push(...found);
    const session = createSession({ db, history, now, readOnly });
    followSession(reportId, session);
    return session;
  };
  const open: Library['open'] = (reportId) => {
    const opening = sessions.get(reportId) ?? load(reportId);
    sessions.set(reportId, opening);
    opening.catch(() => sessions.delete(reportId));
    return opening;
  };

  return {
    readOnly,
    recoveries: () => recoveries,
    settings: settings.data,
    saveSettings: async (patch) => {
      const write = settings.save(Settings.parse({ ...settings.data(), ...patch }));
      track(write);
      await write;
      return settings.data();
    },
    list,
    add,
    open,
    duplicate: async (reportId) => {
      const { report } = (await open(reportId)).snapshot();
      const sources = await Promise.all(report.sources.map(async ({ sha256 }) => ({ sha256, text: await reports.readSource(reportId, sha256) })));
      const title = `${report.title.slice(0, 120 - COPY_MARK.length)}${COPY_MARK}`;
      return add({ ...report, id: randomUUID(), seq: 0, title, annotations: [] }, sources);
    },
    remove: async (reportId) => {
      mayWrite();
      await patchEntry(reportId, { deletedAt: now().toISOString() });
    },
    restore: async (reportId) => {
      mayWrite();
      return patchEntry(reportId, { deletedAt: null });
    },
    sourceText: async (reportId, sourceId) => {
      const source = (await open(reportId)).snapshot().report.sources.find(({ id }) => id === sourceId);
      if (source === undefined) throw storeError('store.missing', { id: sourceId });
      return reports.readSource(reportId, source.sha256);
    },
    addSources: async (reportId, sources) => {
      mayWrite();
      entry(reportId);
      await reports.addSources(reportId, sources);
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      for (const opening of sessions.values()) await (await opening.catch(() => null))?.settled();
      await Promise.all(sideWrites);
      await lock.release();
    },
  };
};
