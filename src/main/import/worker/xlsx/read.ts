import type { ImportNote, Part, PartedDocument } from '@shared/extract/parts';
import { openContainer } from '../container/open';
import { mainPart } from '../container/package';
import { sheetParts } from './regions';
import { readSheet } from './sheet';
import { readWorkbook } from './workbook';

const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/iu;

/** A workbook as parts: every visible sheet, its cells as a reader sees them. Formulas are not computed: their stored results are read. */
export function readXlsx(bytes: Uint8Array): PartedDocument {
  const container = openContainer(bytes);
  const main = mainPart(container, 'xl/workbook.xml');
  const workbook = readWorkbook(container, main);
  const parts: Part[] = [];
  const notes: ImportNote[] = [];
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  if (hidden.length > 0) notes.push({ code: 'hiddenSheets', count: hidden.length, where: hidden.join('、').slice(0, 400) });
  const counts = { hiddenText: 0, noResults: 0, rounded: 0 };
  for (const { name, part } of workbook.sheets.filter((sheet) => !sheet.hidden)) {
    const sheet = readSheet(container.read(part) ?? new Uint8Array(), part, workbook);
    const own = sheetParts(sheet);
    counts.hiddenText += sheet.hidden;
    for (const { doubt } of sheet.cells) {
      if (doubt === 'noResult') counts.noResults += 1;
      if (doubt === 'rounded') counts.rounded += 1;
    }
    if (own.length > 0 && !UNNAMED.test(name)) parts.push({ type: 'heading', level: 1, text: name });
    parts.push(...own);
  }
  for (const code of ['hiddenText', 'noResults', 'rounded'] as const) if (counts[code] > 0) notes.push({ code, count: counts[code], where: '' });
  return { parts, notes };
}
