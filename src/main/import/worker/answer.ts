import type { PartedDocument } from '@shared/extract/parts';
import type { ForeignFormat } from '../formats';
import { LIMITS } from '../limits';
import { ImportProblem } from './problem';

/** Each reader is loaded when its format comes: a Word file does not wait for the PDF library. */
async function readParts(format: ForeignFormat, bytes: Uint8Array, cmaps: string): Promise<PartedDocument> {
  switch (format) {
    case 'docx': return (await import('./docx/read')).readDocx(bytes);
    case 'xlsx': return (await import('./xlsx/read')).readXlsx(bytes);
    case 'csv': return (await import('./csv/read')).readCsv(bytes);
    case 'pdf': return (await import('./pdf/read')).readPdfParts(bytes, cmaps);
    case 'html': return (await import('./html/read')).readHtml(bytes);
  }
}

/** Reads a foreign file into bounded plain data; `cmaps` is the folder of the tables of character codes. Throws an ImportProblem where it has words for what is wrong. */
export async function readForeign(format: ForeignFormat, bytes: Uint8Array, cmaps: string): Promise<PartedDocument> {
  const document = await readParts(format, bytes, cmaps);
  let chars = 0;
  let cells = 0;
  for (const part of document.parts) {
    if (part.type === 'table') {
      for (const row of part.rows) for (const cell of row) {
        chars += cell.text.length;
        cells += 1;
      }
    } else chars += part.text.length;
  }
  if (document.parts.length > LIMITS.parts || cells > LIMITS.cells || chars > LIMITS.textChars) throw new ImportProblem('file.tooComplex');
  return document;
}
