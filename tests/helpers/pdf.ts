import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  readonly pages: readonly string[];
  /** all pages, white space removed: what a search would find */
  readonly flat: string;
}

/** Reads a written PDF back from disk with a reader that did not write it. */
export const readPdf = async (file: string): Promise<PdfText> => {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await document.destroy();
  return { pages, flat: pages.join('').replace(/\s/gu, '') };
};

export interface PdfFacts {
  /** e.g. Type0, CIDFontType2, Type3 */
  readonly fontKinds: readonly string[];
  readonly images: number;
  readonly tagged: boolean;
  readonly language: string;
  readonly outline: boolean;
  readonly author: string | undefined;
}
/** What the objects of a written PDF say, whichever page uses them. */
export const pdfFacts = async (file: string): Promise<PdfFacts> => {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const dictionaries = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : []));
  const nameOf = (dictionary: PDFDict, key: string): string => String(dictionary.get(PDFName.of(key)) ?? '').replace(/^\//u, '');
  const { catalog } = document;
  const marked = catalog.lookup(PDFName.of('MarkInfo'));
  const language = catalog.lookup(PDFName.of('Lang'));
  return {
    fontKinds: [...new Set(dictionaries.filter((one) => nameOf(one, 'Type') === 'Font').map((one) => nameOf(one, 'Subtype')))].sort(),
    images: dictionaries.filter((one) => nameOf(one, 'Subtype') === 'Image').length,
    tagged: marked instanceof PDFDict && nameOf(marked, 'Marked') === 'true' && catalog.has(PDFName.of('StructTreeRoot')),
    language: language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : '',
    outline: catalog.has(PDFName.of('Outlines')),
    author: document.getAuthor(),
  };
};
