import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { dialog, BrowserWindow } from 'electron';
import type { ImportSummary } from '@shared/contract/library';
import { fail, type Result } from '@shared/contract/result';
import type { Curation } from '@shared/intake/curation';
import { IMPORT_ENDINGS } from '../import/formats';
import { importReport } from '../import/importReport';
import type { DocumentReader, ReadDocument } from '../import/readDocument';
import { readSample } from '../import/sample';
import { StoreError } from '../library/failure';
import type { Library } from '../library/library';
import type { Handlers } from './register';

export interface ImportPlace {
  readonly resources: string;
  readonly reader: DocumentReader;
  /** tells the windows which file is being read; null when it is over */
  readonly tell: (reading: { readonly name: string } | null) => void;
}

/** Imports a document into the library. */
export const importInto = async (library: Library, document: ReadDocument, curation?: Curation, reportId: string = randomUUID()): Promise<ImportSummary> => {
  const { report, extraction, sources, notes } = importReport(document, { reportId, now: new Date(), ...(curation === undefined ? {} : { curation }) });
  await library.add(report, sources);
  return { reportId: report.id, title: report.title, figures: report.figures.length, doubtful: extraction.candidates.filter((candidate) => candidate.doubts.length > 0).length, notes: [...notes] };
};

const SAMPLE_ID = 'sample-';
/** The sample that lies in the library, or a new import of it: opening it twice makes no second one. */
export const openSample = async (library: Library, resources: string): Promise<ImportSummary> => {
  const there = library.list().find(({ id, deletedAt }) => id.startsWith(SAMPLE_ID) && deletedAt === null);
  if (there !== undefined) return { reportId: there.id, title: there.title, figures: there.figures, doubtful: 0, notes: [] };
  const { document, curation } = await readSample(resources);
  return importInto(library, document, curation, `${SAMPLE_ID}${randomUUID().slice(0, 8)}`);
};

export const libraryHandlers = (library: Library, { resources, reader, tell }: ImportPlace): Handlers => {
  let current: AbortController | null = null;
  /** One file at a time, with a way to stop it. */
  const reading = async (name: string, read: (signal: AbortSignal) => Promise<Result<ReadDocument>>): Promise<ImportSummary> => {
    if (current !== null) throw new StoreError(fail('import.busy').error);
    current = new AbortController();
    tell({ name: basename(name) });
    try {
      const document = await read(current.signal);
      if (!document.ok) throw new StoreError(document.error);
      return await importInto(library, document.value);
    } finally {
      current = null;
      tell(null);
    }
  };
  return {
    'library:list': () => [...library.list()],
    'library:recoveries': () => [...library.recoveries()],
    'library:openSample': () => openSample(library, resources),
    'library:importText': ({ text, html, name }) => reading(name, (signal) => reader.pasted(name, text, html ?? null, signal)),
    'library:importBytes': ({ name, bytes }) => reading(name, (signal) => reader.bytes(name, bytes, signal)),
    'library:importDialog': async (_input, sender) => {
      const parent = BrowserWindow.fromWebContents(sender);
      const options: Electron.OpenDialogOptions = { properties: ['openFile'], filters: [{ name: library.settings().language === 'zh' ? '报告与表格' : 'Reports and tables', extensions: IMPORT_ENDINGS }] };
      const chosen = parent === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(parent, options);
      const [path] = chosen.filePaths;
      return path === undefined ? null : reading(path, (signal) => reader.file(path, signal));
    },
    'library:cancelImport': () => {
      current?.abort();
      return null;
    },
    'library:duplicate': ({ reportId }) => library.duplicate(reportId),
    'library:remove': async ({ reportId }) => {
      await library.remove(reportId);
      return null;
    },
    'library:restore': ({ reportId }) => library.restore(reportId),
  };
};
