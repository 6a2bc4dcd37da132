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
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  // in a utility process pdf.js takes itself to be in a window, where it would load its tables and worker over the network
  if ('type' in process && process.type === 'utility') Object.defineProperty(process, 'type', { value: 'browser' });
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: IdentityMatrix });
  // @ts-expect-error: the package has no types for its worker module, and only its existence matters here
  const worker: object = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  if (!('pdfjsWorker' in globalThis)) Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
