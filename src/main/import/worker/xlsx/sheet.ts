import type { PartCell } from '@shared/extract/parts';
import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';
import { parseXml } from '../xml/parseXml';
import { showInFormat } from './numberFormat';
import type { Workbook } from './workbook';

interface Place { readonly row: number; readonly column: number }
export interface SheetCell extends Place {
  readonly text: string;
  readonly number: boolean;
  readonly doubt: PartCell['doubt'];
}
export interface Merge { readonly from: Place; readonly to: Place }
/** The filled cells of a sheet in row order, as shown. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  /** rows and columns left out as they are hidden */
  readonly hidden: number;
}

const MOST_MERGES = 20_000;
const NUMERIC = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/u;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/iu;

function placeOf(reference: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (match === null) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return column <= 16_384 && row >= 1 && row <= 1_048_576 ? { row, column } : null;
}

interface Raw { type: string; style: number; value: string | null; inline: string; formula: boolean }

function show(raw: Raw, { strings, formats, from1904 }: Workbook): { text: string; number: boolean; doubt: PartCell['doubt'] } {
  const plain = (text: string): ReturnType<typeof show> => ({ text, number: false, doubt: NUMERIC.test(text.trim()) && raw.type !== 'str' ? 'numberAsText' : undefined });
  if (raw.type === 'inlineStr') return plain(raw.inline);
  if (raw.value === null) return { text: '', number: false, doubt: raw.formula ? 'noResult' : undefined };
  switch (raw.type) {
    case 's': return plain(strings[Number(raw.value)] ?? '');
    case 'str': return plain(raw.value);
    case 'b': return { text: raw.value === '1' ? 'TRUE' : 'FALSE', number: false, doubt: undefined };
    case 'e': case 'd': return { text: raw.value, number: false, doubt: undefined };
    default: {
      const value = raw.value.trim();
      if (!NUMBER.test(value)) return plain(value);
      const { text, rounded } = showInFormat(value, formats[raw.style] ?? 'General', from1904);
      return { text, number: true, doubt: rounded ? 'rounded' : undefined };
    }
  }
}

/** Reads one sheet of a workbook. */
export function readSheet(bytes: Uint8Array, part: string, workbook: Workbook): Sheet {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const hiddenColumns: [number, number][] = [];
  let hiddenRows = 0;
  let [row, column, rowHidden] = [0, 0, false];
  let place: Place = { row: 0, column: 0 };
  let raw: Raw | null = null;
  let capturing: 'value' | 'inline' | null = null;
  let phonetic = false;
  parseXml(bytes, part, {
    open: ({ name, attributes }) => {
      switch (name) {
        case 'col':
          if (/^(?:1|true)$/u.test(attributes['hidden'] ?? '')) hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
          return;
        case 'row':
          row = Number(attributes['r'] ?? row + 1);
          column = 0;
          rowHidden = /^(?:1|true)$/u.test(attributes['hidden'] ?? '');
          if (rowHidden) hiddenRows += 1;
          return;
        case 'c':
          place = placeOf(attributes['r'] ?? '') ?? { row, column: column + 1 };
          column = place.column;
          raw = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: null, inline: '', formula: false };
          return;
        case 'f': if (raw !== null) raw.formula = true; return;
        case 'v': if (raw !== null) { raw.value = ''; capturing = 'value'; } return;
        case 'rPh': phonetic = true; return;
        case 't': if (raw !== null && !phonetic) capturing = 'inline'; return;
        case 'mergeCell': {
          const [from = '', to = ''] = (attributes['ref'] ?? '').split(':');
          const [a, b] = [placeOf(from), placeOf(to)];
          if (a !== null && b !== null) merges.push({ from: a, to: b });
          if (merges.length > MOST_MERGES) throw new ImportProblem('file.tooComplex');
        }
      }
    },
    text: (words) => {
      if (raw === null || capturing === null) return;
      if (capturing === 'value') raw.value = (raw.value ?? '') + words;
      else raw.inline += words;
    },
    close: (name) => {
      if (name === 'v' || name === 't') capturing = null;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && raw !== null) {
        const shown = show(raw, workbook);
        raw = null;
        const hidden = rowHidden || hiddenColumns.some(([from, to]) => place.column >= from && place.column <= to);
        if (!hidden && (shown.text.trim() !== '' || shown.doubt !== undefined)) cells.push({ ...place, ...shown });
        if (cells.length > LIMITS.cells) throw new ImportProblem('file.tooComplex');
      }
    },
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, merges, hidden: hiddenRows + hiddenColumns.length };
}
