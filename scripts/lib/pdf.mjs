import { readFile } from 'node:fs/promises';

/**
 * Counts pages with the PDF library that the app itself is built with.
 * @param {string} file
 * @returns {Promise<number | undefined>} undefined when it cannot be read
 */
export async function pagesOf(file) {
  try {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    return (await PDFDocument.load(await readFile(file), { updateMetadata: false })).getPageCount();
  } catch {
    return undefined; // only a courtesy of the closing message
  }
}
