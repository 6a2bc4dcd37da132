import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** What a finished PDF says of itself. No author, no user name, no machine; the dates are the report's own day. */
export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  /** ISO date */
  readonly date: string;
}

const PRODUCT = 'Huibao';

/** Replaces the print engine's metadata by ours; pages, tags, outline and destinations stay as they are. */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const day = new Date(`${facts.date}T00:00:00Z`);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setSubject(facts.subject);
  document.setCreator(PRODUCT);
  document.setProducer(PRODUCT);
  document.setCreationDate(day);
  document.setModificationDate(day);
  document.setLanguage(facts.language);
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (info !== undefined && 'delete' in info && typeof info.delete === 'function') info.delete(PDFName.of('Author'));
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
