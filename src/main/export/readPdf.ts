import { loadPdfjs } from '../pdfjs/load';
import type { PageOf } from './plan';

/** What reading a PDF back shows: its text page by page, and the page (from 1) of each named destination. */
export interface PdfReading {
  readonly pages: readonly string[];
  readonly pageOf: PageOf;
}

/** Reads a PDF back. `withText` false reads the destinations only, which is all that a contents page needs. */
export async function readPdf(bytes: Uint8Array, options: { readonly withText: boolean }): Promise<PdfReading> {
  const pdfjs = await loadPdfjs();
  // pdf.js takes the buffer over and refuses Node's Buffer, so it gets a plain copy
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  try {
    const document = await task.promise;
    const pageOf: Record<string, number> = {};
    for (const [name, destination] of Object.entries(await document.getDestinations())) {
      const page: unknown = Array.isArray(destination) ? destination[0] : null;
      if (isReference(page)) pageOf[name] = (await document.getPageIndex(page)) + 1;
    }
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(options.withText ? await pageText(await document.getPage(number)) : '');
    }
    return { pages, pageOf };
  } finally {
    await task.destroy();
  }
}

const isReference = (value: unknown): value is { num: number; gen: number } => typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;

interface TextPage {
  getTextContent(): Promise<{ items: readonly object[] }>;
}

async function pageText(page: TextPage): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${String(item.str)}${'hasEOL' in item && item.hasEOL === true ? '\n' : ''}` : '')).join('');
}
