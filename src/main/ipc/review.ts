import { randomUUID } from 'node:crypto';
import type { WebContents } from 'electron';
import type { DocumentFrom } from '@shared/contract/review';
import type { AcceptedEdit, Edit } from '@shared/report/edit';
import type { Report } from '@shared/report/schema';
import { mergeVersionEdit } from '@shared/review/mergeVersion';
import { compareVersions } from '@shared/review/versions';
import { attachYearEdit, matchIndicators } from '@shared/review/years';
import { importReport } from '../import/importReport';
import type { ReadDocument } from '../import/readDocument';
import type { Library, SourceText } from '../library/library';
import { createOffers, type Offer } from './offers';
import type { Handlers } from './register';

/** How documents are read: by the same ways as an import into the library. */
export interface DocumentReaders {
  readonly text: (text: string, name: string) => ReadDocument;
  readonly bytes: (name: string, bytes: Uint8Array) => ReadDocument;
  /** null when the person cancelled */
  readonly dialog: (sender: WebContents) => Promise<ReadDocument | null>;
}
type Read = Pick<Offer, 'imported' | 'sources'>;

const readReport = async (library: Library, reportId: string): Promise<Read> => {
  const { report } = (await library.open(reportId)).snapshot();
  const sources = await Promise.all(report.sources.map(async ({ id, sha256 }): Promise<SourceText> => ({ sha256, text: await library.sourceText(reportId, id) })));
  return { imported: report, sources };
};
const asProposed = (document: ReadDocument | null): Read | null => {
  if (document === null) return null;
  const { report, sources } = importReport(document, { reportId: randomUUID(), now: new Date(), accept: false });
  return { imported: report, sources };
};
/** The texts that the report was made from; one that cannot be read makes more paragraphs count as edited, and so as kept. */
const previousText = async (library: Library, report: Report): Promise<string> => {
  const texts = await Promise.all(report.sources.map(({ id }) => library.sourceText(report.id, id).catch(() => '')));
  return texts.join('\n');
};

/** A newer version of a report's document, and last year's report: read, compared, and merged as one Edit. */
export const reviewHandlers = (library: Library, readers: DocumentReaders): Handlers => {
  const offers = createOffers();
  const read = async (from: DocumentFrom, sender: WebContents): Promise<Read | null> => {
    switch (from.type) {
      case 'dialog': return asProposed(await readers.dialog(sender));
      case 'text': return asProposed(readers.text(from.text, from.name));
      case 'bytes': return asProposed(readers.bytes(from.name, from.bytes));
      case 'report': return readReport(library, from.reportId);
    }
  };
  const hold = (reportId: string, kind: Offer['kind'], { imported, sources }: Read) => ({
    token: offers.hold({ reportId, kind, imported, sources }), title: imported.title, sourceName: imported.sources[0]?.name ?? '',
  });
  /** The texts first: a figure never names a source that is not on the disk. */
  const accept = async (token: string, { reportId, sources }: Offer, editId: string, edit: Edit | null): Promise<AcceptedEdit | null> => {
    if (edit === null) return null;
    await library.addSources(reportId, sources);
    const accepted = await (await library.open(reportId)).edit({ editId, edit, by: library.settings().userName });
    offers.drop(token);
    return accepted;
  };
  const current = async (reportId: string): Promise<Report> => (await library.open(reportId)).snapshot().report;
  return {
    'report:importVersion': async ({ reportId, from }, sender) => {
      const report = await current(reportId);
      const found = await read(from, sender);
      return found === null ? null : { ...hold(reportId, 'version', found), diff: compareVersions(report, found.imported, await previousText(library, report)) };
    },
    'report:mergeVersion': async ({ reportId, token, editId, choices }) => {
      const offer = offers.need(token, reportId, 'version');
      const report = await current(reportId);
      return accept(token, offer, editId, mergeVersionEdit(report, offer.imported, await previousText(library, report), choices));
    },
    'report:importYear': async ({ reportId, from }, sender) => {
      const report = await current(reportId);
      const found = await read(from, sender);
      return found === null ? null : { ...hold(reportId, 'year', found), year: found.imported.year, matches: [...matchIndicators(report, found.imported)] };
    },
    'report:attachYear': async ({ reportId, token, editId, choices }) => {
      const offer = offers.need(token, reportId, 'year');
      return accept(token, offer, editId, attachYearEdit(await current(reportId), offer.imported, choices));
    },
  };
};
