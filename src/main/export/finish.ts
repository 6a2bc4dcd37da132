import { decodePDFRawStream, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, type PDFPage } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts';
import { xmpPacket } from './xmp';

/** What a finished PDF says of itself. No author, no user name, no machine; the dates are the report's own day. */
export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  /** ISO date */
  readonly date: string;
  /** what a link to each named destination says to a reader who cannot see it */
  readonly linkTitles: Readonly<Record<string, string>>;
}

const PRODUCT = 'Huibao';

/** Replaces the print engine's metadata by ours and marks untagged painting; the look, tags, outline and destinations stay as they are. */
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
  if (info instanceof PDFDict) info.delete(PDFName.of('Author'));
  for (const page of document.getPages()) {
    markPage(page);
    nameLinks(page, facts.linkTitles);
  }
  const packet = document.context.stream(new TextEncoder().encode(xmpPacket(facts, PRODUCT)), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(packet));
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** Marks a page's untagged painting. A page that draws through forms is left alone, as its tags may be inside them. */
function markPage(page: PDFPage): void {
  const { context } = page.doc;
  const contents = page.node.Contents();
  if (!(contents instanceof PDFRawStream)) return;
  // latin1 keeps every byte as one character, there and back
  const text = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
  if (/\sDo\s/.test(text)) return;
  const marked = markArtifacts(text);
  if (marked === text) return;
  const old = page.node.get(PDFName.of('Contents'));
  // in place of the old stream, which would otherwise stay in the file as dead weight
  if (old instanceof PDFRef) context.assign(old, context.flateStream(Buffer.from(marked, 'latin1')));
}

function nameLinks(page: PDFPage, titles: PdfFacts['linkTitles']): void {
  for (const reference of page.node.Annots()?.asArray() ?? []) {
    const link = page.doc.context.lookup(reference);
    const destination = link instanceof PDFDict ? link.get(PDFName.of('Dest')) : undefined;
    const title = destination instanceof PDFName ? titles[destination.decodeText()] : undefined;
    if (link instanceof PDFDict && title !== undefined) link.set(PDFName.of('Contents'), PDFHexString.fromText(title));
  }
}
