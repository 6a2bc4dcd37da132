import type { Context } from '../context';
import type { PeriodState } from '../periods/state';
import { isBlank, readNumberCell } from './cell';
import type { Column } from './columns';
import type { Grid } from './grid';
import type { Frame } from './header';
import { readLabel, unitWords } from './label';
import { readDated } from './periodLabel';

/** What a row says of all its figures. */
export interface TableRow {
  readonly row: number;
  /** name of the indicator or of the place, without numbering and unit; '' for none */
  readonly name: string;
  readonly written: string;
  readonly unit: string;
  readonly period: PeriodState | null;
}

/** Words of the label columns joined where the last alone would name several rows. */
function labelOf(words: readonly string[], repeated: ReadonlySet<string>): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 && repeated.has(last) ? words.join('') : last;
}

/** The rows below the heads that hold figures; a head that is printed again and a line across the table are none. */
export function readRows(grid: Grid, frame: Frame, columns: readonly Column[], base: PeriodState, context: Context): TableRow[] {
  const labels = columns.flatMap((column, c) => (column.role === 'label' ? [c] : []));
  const wordsAt = (row: number): string[] => [...new Set(labels.map((c) => grid.at(row, c)))].flatMap((cell) => (cell === null || isBlank(cell.text) ? [] : [readLabel(cell.text).name]));
  const counts = new Map<string, number>();
  for (let row = frame.to; row < grid.rows; row += 1) {
    const last = wordsAt(row).at(-1);
    if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const repeated = new Set([...counts].filter(([, n]) => n > 1).map(([word]) => word));
  const rows: TableRow[] = [];
  let dated: PeriodState | null = null;
  for (let row = frame.to; row < grid.rows; row += 1) {
    const cells = grid.row(row);
    const [only] = cells;
    if (cells.length === 1 && only !== undefined && readNumberCell(only.text) === null) {
      // a line across the table may date what stands below it
      dated = readDated(only.text, base, context)?.period ?? dated;
      continue;
    }
    const words = wordsAt(row);
    const written = labels.map((c) => grid.text(row, c)).findLast((text) => !isBlank(text)) ?? '';
    const unitAt = columns.findIndex(({ role }) => role === 'unit');
    const periodAt = columns.findIndex(({ role }) => role === 'period');
    const own = periodAt < 0 ? null : readDated(grid.text(row, periodAt), base, context);
    const name = labelOf(words, repeated);
    const inName = own === null && name !== '' ? readDated(name, base, context) : null;
    const onlyDate = inName !== null && inName.rest === '';
    rows.push({
      row, written: written.replace(/\s+/gu, ''), name: onlyDate ? '' : name,
      unit: (unitAt < 0 ? '' : unitWords(grid.text(row, unitAt))) || readLabel(written).unit,
      period: own?.period ?? (onlyDate ? inName.period : null) ?? dated,
    });
  }
  return rows;
}
