import { LIMITS } from '../../limits';
import type { Container } from '../container/open';
import { partOfType, relatedParts } from '../container/package';
import { ImportProblem } from '../problem';
import { parseXml } from '../xml/parseXml';
import { builtInFormat } from './numberFormat';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}
/** What a workbook's sheets refer to. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** number format of each cell style */
  readonly formats: readonly string[];
}

function readStrings(container: Container, main: string): string[] {
  const part = partOfType(container, main, 'sharedStrings');
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let capturing = false;
  let phonetic = false;
  parseXml(container.read(part) ?? new Uint8Array(), part, {
    open: ({ name }) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') capturing = !phonetic;
    },
    text: (words) => {
      if (capturing) text += words;
    },
    close: (name) => {
      if (name === 't') capturing = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(text);
      if (strings.length > LIMITS.cells) throw new ImportProblem('file.tooComplex');
    },
  });
  return strings;
}

function readFormats(container: Container, main: string): string[] {
  const part = partOfType(container, main, 'styles');
  const formats: string[] = [];
  if (part === null) return formats;
  const own = new Map<number, string>();
  let inCells = false;
  parseXml(container.read(part) ?? new Uint8Array(), part, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        formats.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** Reads a workbook's list of sheets, its shared strings and its number formats. */
export function readWorkbook(container: Container, main: string): Workbook {
  const related = relatedParts(container, main);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  parseXml(container.read(main) ?? new Uint8Array(), main, {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = related.get(attributes['id'] ?? '');
      // chart sheets and macro sheets are no tables
      if (target?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', part: target.target, hidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
    close: () => undefined,
  });
  return { sheets, from1904, strings: readStrings(container, main), formats: readFormats(container, main) };
}
