import Papa from 'papaparse';
import type { ImportNote, PartedDocument } from '@shared/extract/parts';
import { decodeText } from '../../readText';
import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';

const SEPARATORS = [',', '\t', ';', '|', '，', '；'];

/** A table of values separated by commas, tabs or the like, in UTF-8, UTF-16 or GB18030; every cell stays the text it is. */
export function readCsv(bytes: Uint8Array): PartedDocument {
  const text = decodeText(bytes);
  if (!text.ok) throw new ImportProblem(text.error.code, text.error.params);
  // Excel's own first line that names the separator
  const named = /^sep=(.)\r?\n/iu.exec(text.value);
  const body = named === null ? text.value : text.value.slice(named[0].length);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: named?.[1] ?? '', delimitersToGuess: SEPARATORS, skipEmptyLines: 'greedy' });
  const cells = data.reduce((sum, row) => sum + row.length, 0);
  if (cells > LIMITS.cells) throw new ImportProblem('file.tooComplex');
  const odd = errors.filter(({ type }) => type === 'Quotes').length;
  const notes: ImportNote[] = odd === 0 ? [] : [{ code: 'oddRows', count: odd, where: errors.slice(0, 10).flatMap(({ row }) => (row === undefined ? [] : [String(row + 1)])).join(', ') }];
  return { parts: [{ type: 'table', rows: data.map((row) => row.map((cell) => ({ text: cell.trim() }))) }], notes };
}
