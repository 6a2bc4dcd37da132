import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Recovery } from '@shared/contract/library';
import { apply } from '@shared/report/apply';
import { Report, REPORT_SCHEMA } from '@shared/report/schema';
import { createDurableAdapter, type DurableAdapter } from './durableAdapter';
import { readFailure, storeError, writeFailure } from './failure';
import type { Files } from './files';
import { openHistory, type HistoryFile } from './historyFile';
import { migrateReport } from './migrations/list';

export interface SourceText {
  readonly sha256: string;
  readonly text: string;
}
export interface LoadedReport {
  readonly db: Low<Report>;
  readonly history: HistoryFile;
  readonly recoveries: readonly Recovery[];
}
/** The folders `reports/<id>` of one library. */
export interface ReportFiles {
  /** folders that hold a report, sound or not; an import that broke off left none */
  ids(): Promise<readonly string[]>;
  load(reportId: string): Promise<LoadedReport>;
  /** all of it or nothing */
  create(report: Report, sources: readonly SourceText[]): Promise<void>;
  /** takes a report back that was just created */
  discard(reportId: string): Promise<void>;
  readSource(reportId: string, sha256: string): Promise<string>;
  /** keeps further texts; one that is there is not written again */
  addSources(reportId: string, sources: readonly SourceText[]): Promise<void>;
}

const isId = (text: string): boolean => /^[\w-]{1,40}$/.test(text);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** History lines beyond the document were durable before the document was: bring them in. */
const replay = (report: Report, history: HistoryFile): Report => {
  let current = report;
  for (const { seq, edit } of history.entries()) {
    if (seq !== current.seq + 1) continue;
    const result = apply(current, edit);
    if (!result.ok) return current;
    current = { ...result.report, seq };
  }
  return current;
};

export const createReportFiles = (reportsFolder: string, files: Files, readOnly: boolean): ReportFiles => {
  const home = (reportId: string): string => {
    if (!isId(reportId)) throw storeError('store.missing', { id: reportId });
    return join(reportsFolder, reportId);
  };
  const adapterOf = (reportId: string): DurableAdapter<Report> =>
    createDurableAdapter({ path: join(home(reportId), 'report.json'), format: 'huibao-report', schema: REPORT_SCHEMA, read: (data, schema) => Report.parse(migrateReport(data, schema)), files, readOnly });

  const load = async (reportId: string): Promise<LoadedReport> => {
    const adapter = adapterOf(reportId);
    const stored = await adapter.read();
    if (stored === null) throw storeError('store.missing', { id: reportId });
    const history = await openHistory(join(home(reportId), 'history.jsonl'), files, readOnly);
    const report = replay(stored, history);
    // lines that do not fit the document would stand in the way of its next numbers
    await history.endAt(report.seq);
    const noted = adapter.notes.map(({ code, file, savedAt }): Recovery => ({ reportId, code, file, savedAt }));
    const damaged: Recovery[] = history.damaged ? [{ reportId, code: 'quarantined', file: 'history.jsonl', savedAt: null }] : [];
    const replayed: Recovery[] = report === stored ? [] : [{ reportId, code: 'replayedHistory', file: 'history.jsonl', savedAt: history.entries().at(-1)?.at ?? null }];
    return { db: new Low<Report>(adapter, report), history, recoveries: [...noted, ...damaged, ...replayed] };
  };

  const writeSources = async (reportId: string, sources: readonly SourceText[]): Promise<void> => {
    const sourcesFolder = join(home(reportId), 'sources');
    await files.makeFolder(sourcesFolder);
    for (const { sha256, text } of sources) {
      const path = join(sourcesFolder, `${sha256}.txt`);
      if ((await files.read(path)) === null) await files.writeNew(path, Buffer.from(text, 'utf8'));
    }
    await files.syncFolder(sourcesFolder);
  };

  const create = async (report: Report, sources: readonly SourceText[]): Promise<void> => {
    const folder = home(report.id);
    if ((await files.list(folder)).some((file) => file.startsWith('report.json'))) throw storeError('edit.stale', { file: 'report.json' });
    try {
      await writeSources(report.id, sources);
      await adapterOf(report.id).write(Report.parse(report));
      await files.syncFolder(reportsFolder);
    } catch (error) {
      // what stays here without its report is not listed at the next start
      await files.remove(folder).catch(() => undefined);
      throw writeFailure(error, folder);
    }
  };

  return {
    ids: async () => {
      const found: string[] = [];
      for (const id of (await files.list(reportsFolder)).filter(isId)) {
        if ((await files.list(join(reportsFolder, id))).some((file) => file === 'report.json' || /^report\.json\.g\d+\.bak$/.test(file))) found.push(id);
      }
      return found;
    },
    load,
    create,
    addSources: (reportId, sources) => writeSources(reportId, sources).catch((error: unknown) => Promise.reject(writeFailure(error, join(home(reportId), 'sources')))),
    discard: (reportId) => files.remove(home(reportId)),
    readSource: async (reportId, sha256) => {
      const path = join(home(reportId), 'sources', `${sha256}.txt`);
      const bytes = await files.read(path).catch((error: unknown) => Promise.reject(readFailure(error, path)));
      if (bytes === null || hashOf(bytes) !== sha256) throw storeError('store.damaged', { file: `${sha256}.txt` });
      return bytes.toString('utf8');
    },
  };
};
