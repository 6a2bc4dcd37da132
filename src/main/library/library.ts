import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { Settings } from '@shared/contract/app';
import { LibraryEntry, type Recovery } from '@shared/contract/library';
import { apply } from '@shared/report/apply';
import { Report, REPORT_SCHEMA } from '@shared/report/schema';
import { createDurableAdapter, type LoadNote } from './durableAdapter';
import { storeError } from './failure';
import { nodeFileSystem, type FileSystem } from './fileSystem';
import { openHistory, type HistoryFile } from './historyFile';
import { takeLock } from './lock';
import { createSession, type ReportSession } from './session';

export interface LibraryOptions { readonly now?: () => Date; readonly files?: FileSystem }
export interface SourceText { readonly sha256: string; readonly text: string }

/** All reports of one data folder. The only owner of the disk. */
export interface Library {
  readonly readOnly: boolean;
  readonly recoveries: () => readonly Recovery[];
  readonly settings: () => Settings;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  /** newest change first; deleted ones only while they can be restored */
  list(): readonly LibraryEntry[];
  add(report: Report, sources: readonly SourceText[]): Promise<LibraryEntry>;
  open(reportId: string): Promise<ReportSession>;
  duplicate(reportId: string): Promise<LibraryEntry>;
  remove(reportId: string): Promise<void>;
  restore(reportId: string): Promise<LibraryEntry>;
  sourceText(reportId: string, sourceId: string): Promise<string>;
  onChanged(listener: (entries: readonly LibraryEntry[]) => void): () => void;
  /** waits for everything on its way to the disk, then gives the folder free */
  close(): Promise<void>;
}

const Index = z.strictObject({ entries: z.array(LibraryEntry) });
const DEFAULTS: Settings = { language: 'zh', appearance: 'system', userName: '', lastReportId: null };

export const openLibrary = async (folder: string, options: LibraryOptions = {}): Promise<Library> => {
  const files = options.files ?? nodeFileSystem;
  const now = options.now ?? (() => new Date());
  const reportsFolder = join(folder, 'reports');
  await files.makeFolder(reportsFolder);
  const lock = await takeLock(folder);
  const recoveries: Recovery[] = [];
  const sessions = new Map<string, Promise<ReportSession>>();
  const listeners = new Set<(entries: readonly LibraryEntry[]) => void>();

  const note = (reportId: string | null, adapter: { readonly notes: readonly LoadNote[] }): void => {
    for (const { code, file } of adapter.notes) recoveries.push({ reportId, code, file, savedAt: null });
  };
  const openStore = async <T>(reportId: string | null, file: string, format: string, schema: number, parse: (data: unknown) => T, initial: T): Promise<{ db: Low<T>; wasThere: boolean }> => {
    const adapter = createDurableAdapter({ path: file, format, schema, parse, files });
    const data = await adapter.read();
    note(reportId, adapter);
    const db = new Low<T>({ read: () => Promise.resolve(data), write: (value) => adapter.write(value) }, initial);
    await db.read();
    return { db, wasThere: data !== null };
  };
  const reportFolder = (reportId: string): string => {
    if (!/^[\w-]{1,40}$/.test(reportId)) throw storeError('store.missing', { id: reportId });
    return join(reportsFolder, reportId);
  };
  const entryOf = (report: Report, createdAt: string, deletedAt: string | null): LibraryEntry => ({
    id: report.id, title: report.title, district: report.district, year: report.year, figures: report.figures.length, createdAt, updatedAt: now().toISOString(), deletedAt,
  });

  const settingsStore = await openStore(null, join(folder, 'settings.json'), 'huibao-settings', 1, (data) => Settings.parse(data), DEFAULTS).catch(async (error: unknown) => {
    // settings are convenience: damaged ones lie in quarantine, the app starts with the defaults
    recoveries.push({ reportId: null, code: 'quarantined', file: error instanceof Error ? 'settings.json' : '', savedAt: null });
    return { db: new Low<Settings>(createDurableAdapter({ path: join(folder, 'settings.json'), format: 'huibao-settings', schema: 1, parse: (data) => Settings.parse(data), files }), DEFAULTS), wasThere: false };
  });
  const indexFile = join(folder, 'library.json');
  const parseIndex = (data: unknown): z.infer<typeof Index> => Index.parse(data);
  const indexAdapter = createDurableAdapter({ path: indexFile, format: 'huibao-library', schema: 1, parse: parseIndex, files });
  const stored = await indexAdapter.read().catch(() => null);
  note(null, indexAdapter);
  const index = new Low<z.infer<typeof Index>>(indexAdapter, stored ?? { entries: [] });

  const loadReport = async (reportId: string): Promise<{ db: Low<Report>; history: HistoryFile }> => {
    const path = join(reportFolder(reportId), 'report.json');
    const adapter = createDurableAdapter({ path, format: 'huibao-report', schema: REPORT_SCHEMA, parse: (data) => Report.parse(data), files });
    const report = await adapter.read();
    note(reportId, adapter);
    if (report === null) throw storeError('store.missing', { id: reportId });
    const history = await openHistory(join(reportFolder(reportId), 'history.jsonl'), files);
    const db = new Low<Report>(adapter, replay(report, history, () => recoveries.push({ reportId, code: 'replayedHistory', file: 'history.jsonl', savedAt: null })));
    return { db, history };
  };

  /** The index is a convenience: what lies in the folders is the truth. */
  const rebuildIndex = async (): Promise<void> => {
    const known = new Set(index.data.entries.map((entry) => entry.id));
    const folders = await files.list(reportsFolder);
    for (const reportId of folders.filter((id) => !known.has(id) && /^[\w-]{1,40}$/.test(id))) {
      try {
        const { db } = await loadReport(reportId);
        index.data.entries.push(entryOf(db.data, now().toISOString(), null));
        recoveries.push({ reportId, code: 'indexRebuilt', file: 'library.json', savedAt: null });
      } catch {
        recoveries.push({ reportId, code: 'quarantined', file: `reports/${reportId}`, savedAt: null });
      }
    }
    index.data.entries = index.data.entries.filter((entry) => folders.includes(entry.id));
  };
  await rebuildIndex();

  const changed = async (): Promise<void> => {
    await index.write();
    for (const listener of listeners) listener(list());
  };
  const list = (): readonly LibraryEntry[] => index.data.entries.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const patchEntry = async (reportId: string, patch: Partial<LibraryEntry>): Promise<LibraryEntry> => {
    const at = index.data.entries.findIndex((entry) => entry.id === reportId);
    const before = index.data.entries[at];
    if (before === undefined) throw storeError('store.missing', { id: reportId });
    const entry = { ...before, ...patch };
    index.data.entries = index.data.entries.with(at, entry);
    await changed();
    return entry;
  };
  const mayWrite = (): void => {
    if (lock.readOnly) throw storeError('store.locked');
  };

  const add: Library['add'] = async (report, sources) => {
    mayWrite();
    const home = reportFolder(report.id);
    await files.makeFolder(join(home, 'sources'));
    for (const { sha256, text } of sources) {
      const path = join(home, 'sources', `${sha256}.txt`);
      if ((await files.read(path)) === null) await files.writeNew(path, Buffer.from(text, 'utf8'));
    }
    const adapter = createDurableAdapter({ path: join(home, 'report.json'), format: 'huibao-report', schema: REPORT_SCHEMA, parse: (data) => Report.parse(data), files });
    await adapter.write(report);
    const entry = entryOf(report, now().toISOString(), null);
    index.data.entries = [...index.data.entries, entry];
    await changed();
    return entry;
  };

  const open: Library['open'] = (reportId) => {
    const there = sessions.get(reportId);
    if (there !== undefined) return there;
    const opening = loadReport(reportId).then(({ db, history }) => {
      const session = createSession({ db, history, now, readOnly: lock.readOnly });
      session.onAccepted(() => {
        const { report } = session.snapshot();
        void patchEntry(reportId, { title: report.title, district: report.district, year: report.year, figures: report.figures.length, updatedAt: now().toISOString() }).catch(() => undefined);
      });
      return session;
    });
    sessions.set(reportId, opening);
    opening.catch(() => sessions.delete(reportId));
    return opening;
  };

  const readSource = async (reportId: string, sha256: string): Promise<string> => {
    const bytes = await files.read(join(reportFolder(reportId), 'sources', `${sha256}.txt`));
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) throw storeError('store.damaged', { file: `${sha256}.txt` });
    return bytes.toString('utf8');
  };

  return {
    readOnly: lock.readOnly,
    recoveries: () => recoveries,
    settings: () => settingsStore.db.data,
    saveSettings: async (patch) => {
      settingsStore.db.data = Settings.parse({ ...settingsStore.db.data, ...patch });
      if (!lock.readOnly) await settingsStore.db.write();
      return settingsStore.db.data;
    },
    list,
    add,
    open,
    duplicate: async (reportId) => {
      const { report } = (await open(reportId)).snapshot();
      const sources = await Promise.all(report.sources.map(async ({ sha256 }) => ({ sha256, text: await readSource(reportId, sha256) })));
      return add({ ...report, id: randomUUID(), seq: 0, title: `${report.title}（副本）`.slice(0, 120), annotations: [] }, sources);
    },
    remove: async (reportId) => {
      mayWrite();
      await patchEntry(reportId, { deletedAt: now().toISOString() });
    },
    restore: (reportId) => {
      mayWrite();
      return patchEntry(reportId, { deletedAt: null });
    },
    sourceText: async (reportId, sourceId) => {
      const source = (await open(reportId)).snapshot().report.sources.find(({ id }) => id === sourceId);
      if (source === undefined) throw storeError('store.missing', { id: sourceId });
      return readSource(reportId, source.sha256);
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      for (const opening of sessions.values()) await (await opening.catch(() => null))?.settled();
      await lock.release();
    },
  };
};

/** History lines beyond the document were durable before the document was: bring them in. */
const replay = (report: Report, history: HistoryFile, tell: () => void): Report => {
  let current = report;
  for (const accepted of history.entries()) {
    if (accepted.seq !== current.seq + 1) continue;
    const result = apply(current, accepted.edit);
    if (!result.ok) return current;
    current = { ...result.report, seq: accepted.seq };
  }
  if (current !== report) tell();
  return current;
};
