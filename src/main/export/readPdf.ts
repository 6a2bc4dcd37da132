import type { PageOf } from './plan';

/** What reading a PDF back shows: its text page by page, and the page (from 1) of each named destination. */
export interface PdfReading {
  readonly pages: readonly string[];
  readonly pageOf: PageOf;
}

// Reading text and destinations needs no canvas, but pdf.js makes one identity matrix as it loads.
class IdentityMatrix {
  readonly a = 1;
  readonly b = 0;
  readonly c = 0;
  readonly d = 1;
  readonly e = 0;
  readonly f = 0;
}

/** pdf.js without a worker file: its worker module runs in this thread. Loaded on first use, as it is large. */
async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: IdentityMatrix });
  // @ts-expect-error: the package has no types for its worker module, and only its existence matters here
  const worker: object = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  if (!('pdfjsWorker' in globalThis)) Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
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
