import { randomUUID } from 'node:crypto';
import { dialog, BrowserWindow, type WebContents } from 'electron';
import type { ImportSummary } from '@shared/contract/library';
import type { Curation } from '@shared/intake/curation';
import { importReport } from '../import/importReport';
import { readBytes, readDocument, type ReadDocument } from '../import/readDocument';
import { readSample } from '../import/sample';
import { StoreError } from '../library/failure';
import type { Library } from '../library/library';
import type { Result } from '@shared/contract/result';
import type { Handlers } from './register';
import type { DocumentReaders } from './review';
import { findSame } from './sameReport';

const need = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new StoreError(result.error);
};

interface ImportWish {
  readonly accept: boolean;
  readonly curation?: Curation;
  readonly reportId?: string;
}

/** Imports a document into the library. */
export const importInto = async (library: Library, document: ReadDocument, { accept, curation, reportId = randomUUID() }: ImportWish): Promise<ImportSummary> => {
  const { report, extraction, sources } = importReport(document, { reportId, now: new Date(), accept, ...(curation === undefined ? {} : { curation }) });
  const sameAs = await findSame(library, report);
  await library.add(report, sources);
  return { reportId: report.id, title: report.title, figures: report.figures.length, doubtful: extraction.candidates.filter((candidate) => candidate.doubts.length > 0).length, sameAs };
};

const SAMPLE_ID = 'sample-';
/** The sample that lies in the library, or a new import of it: opening it twice makes no second one. */
export const openSample = async (library: Library, resources: string): Promise<ImportSummary> => {
  const there = library.list().find(({ id, deletedAt }) => id.startsWith(SAMPLE_ID) && deletedAt === null);
  if (there !== undefined) return { reportId: there.id, title: there.title, figures: there.figures, doubtful: 0, sameAs: null };
  const { document, curation } = await readSample(resources);
  return importInto(library, document, { accept: true, curation, reportId: `${SAMPLE_ID}${randomUUID().slice(0, 8)}` });
};

const readPasted = (text: string, name: string): ReadDocument => need(readBytes(/\.(txt|md)$/iu.test(name) ? name : `${name}.txt`, Buffer.from(text, 'utf8')));
const chooseDocument = async (library: Library, sender: WebContents): Promise<ReadDocument | null> => {
  const parent = BrowserWindow.fromWebContents(sender);
  const options: Electron.OpenDialogOptions = { properties: ['openFile'], filters: [{ name: library.settings().language === 'zh' ? '文章' : 'Articles', extensions: ['txt', 'md'] }] };
  const chosen = parent === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(parent, options);
  const [path] = chosen.filePaths;
  return path === undefined ? null : need(await readDocument(path));
};
/** The ways in which a document comes to the desk. */
export const documentReaders = (library: Library): DocumentReaders => ({
  text: readPasted,
  bytes: (name, bytes) => need(readBytes(name, bytes)),
  dialog: (sender) => chooseDocument(library, sender),
});

export const libraryHandlers = (library: Library, resources: string): Handlers => ({
  'library:list': () => [...library.list()],
  'library:recoveries': () => [...library.recoveries()],
  'library:openSample': () => openSample(library, resources),
  'library:importText': ({ text, name, accept }) => importInto(library, readPasted(text, name), { accept }),
  'library:importBytes': ({ name, bytes, accept }) => importInto(library, need(readBytes(name, bytes)), { accept }),
  'library:importDialog': async ({ accept }, sender) => {
    const document = await chooseDocument(library, sender);
    return document === null ? null : importInto(library, document, { accept });
  },
  'library:duplicate': ({ reportId }) => library.duplicate(reportId),
  'library:remove': async ({ reportId }) => {
    await library.remove(reportId);
    return null;
  },
  'library:restore': ({ reportId }) => library.restore(reportId),
});
