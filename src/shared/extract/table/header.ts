import type { Grid } from './grid';
import { bareYear, isBlank, readNumberCell } from './cell';

/** Where a table's captions, heads and body lie. */
export interface Frame {
  /** lines across the whole table above its heads: title, 单位：… */
  readonly captions: readonly string[];
  /** rows of heads: [from, to) */
  readonly from: number;
  readonly to: number;
}
const MOST_HEADS = 5;
const DATE = /^(?:(?:19|20)\d{2}[-/年]\d{1,2}(?:[-/月]\d{0,2}日?)?|\d{1,2}月(?:\d{1,2}日)?)$/u;

/** Whether a row tells numbers: dates and years alone are heads. */
function tellsNumbers(grid: Grid, row: number): boolean {
  return grid.row(row).some(({ text, column }) => {
    const plain = text.replace(/\s/gu, '');
    if (bareYear(plain) !== null || DATE.test(plain)) return false;
    // 1, 2, 3 in the first column count the rows
    if (column === 0 && /^\d{1,3}$/u.test(plain)) return false;
    return readNumberCell(text) !== null;
  });
}

/** Finds the rows of heads: those of words and dates above the first row of numbers. */
export function findFrame(grid: Grid): Frame {
  const captions: string[] = [];
  let from = 0;
  while (from < grid.rows - 1) {
    const cells = grid.row(from).filter(({ text }) => !isBlank(text));
    const [only] = cells;
    if (cells.length > 1 || (only !== undefined && tellsNumbers(grid, from))) break;
    if (only !== undefined) captions.push(only.text);
    from += 1;
  }
  let to = from;
  while (to < grid.rows && to - from < MOST_HEADS && !tellsNumbers(grid, to)) to += 1;
  const numbers = to < grid.rows && tellsNumbers(grid, to);
  // a table of words alone has one row of heads
  return { captions, from, to: numbers ? to : Math.min(grid.rows, from + 1) };
}

/** The words of a column's heads from top to bottom, a merged head once. */
export function headOf(grid: Grid, frame: Frame, column: number): string[] {
  const words: string[] = [];
  let before: unknown = null;
  for (let row = frame.from; row < frame.to; row += 1) {
    const cell = grid.at(row, column);
    if (cell !== null && cell !== before && !isBlank(cell.text)) words.push(cell.text.replace(/\s+/gu, ''));
    before = cell;
  }
  return words;
}
