import { randomUUID } from 'node:crypto';
import type { ImportSummary } from '@shared/contract/library';
import type { Curation } from '@shared/intake/curation';
import { importReport } from '../import/importReport';
import type { ReadDocument } from '../import/readDocument';
import { readSample } from '../import/sample';
import type { Library } from '../library/library';
import type { DocumentReaders } from './documentReaders';
import type { Handlers } from './register';
import { findSame } from './sameReport';

interface ImportWish {
  readonly accept: boolean;
  readonly curation?: Curation;
  readonly reportId?: string;
}

/** Imports a document into the library. */
export const importInto = async (library: Library, document: ReadDocument, { accept, curation, reportId = randomUUID() }: ImportWish): Promise<ImportSummary> => {
  const { report, extraction, sources, notes } = importReport(document, { reportId, now: new Date(), accept, ...(curation === undefined ? {} : { curation }) });
  const sameAs = await findSame(library, report);
  await library.add(report, sources);
  return { reportId: report.id, title: report.title, figures: report.figures.length, doubtful: extraction.candidates.filter((candidate) => candidate.doubts.length > 0).length, notes: [...notes], sameAs };
};

const SAMPLE_ID = 'sample-';
/** The sample that lies in the library, or a new import of it: opening it twice makes no second one. */
export const openSample = async (library: Library, resources: string): Promise<ImportSummary> => {
  const there = library.list().find(({ id, deletedAt }) => id.startsWith(SAMPLE_ID) && deletedAt === null);
  if (there !== undefined) return { reportId: there.id, title: there.title, figures: there.figures, doubtful: 0, notes: [], sameAs: null };
  const { document, curation } = await readSample(resources);
  return importInto(library, document, { accept: true, curation, reportId: `${SAMPLE_ID}${randomUUID().slice(0, 8)}` });
};

export const libraryHandlers = (library: Library, resources: string, readers: DocumentReaders): Handlers => ({
  'library:list': () => [...library.list()],
  'library:recoveries': () => [...library.recoveries()],
  'library:openSample': () => openSample(library, resources),
  'library:importText': async ({ text, html, name, accept }) => importInto(library, await readers.text(name, text, html ?? null), { accept }),
  'library:importBytes': async ({ name, bytes, accept }) => importInto(library, await readers.bytes(name, bytes), { accept }),
  'library:importDialog': async ({ accept }, sender) => {
    const document = await readers.dialog(sender);
    return document === null ? null : importInto(library, document, { accept });
  },
  'library:cancelImport': () => {
    readers.cancel();
    return null;
  },
  'library:duplicate': ({ reportId }) => library.duplicate(reportId),
  'library:remove': async ({ reportId }) => {
    await library.remove(reportId);
    return null;
  },
  'library:restore': ({ reportId }) => library.restore(reportId),
});
