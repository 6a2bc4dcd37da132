import type { Part, PartCell } from '@shared/extract/parts';
import { LIMITS } from '../../limits';
import { oneLine } from '../tables/draft';
import { ImportProblem } from '../problem';
import type { Merge, Sheet, SheetCell } from './sheet';

type Row = readonly SheetCell[];

function rowsOf(cells: readonly SheetCell[]): Row[] {
  const rows: SheetCell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** Blank rows part two tables when a head of words follows them; else they are only air in one table. */
function splitRows(rows: readonly Row[], merges: readonly Merge[]): Row[][] {
  const covered = new Set(merges.filter(({ from, to }) => to.row > from.row && to.row - from.row < 1_000).flatMap(({ from, to }) => Array.from({ length: to.row - from.row }, (_, i) => from.row + i + 1)));
  const regions: Row[][] = [];
  let before = 0;
  for (const row of rows) {
    const at = row[0]?.row ?? 0;
    const gap = at > before + 1 && !covered.has(at - 1);
    if (regions.length === 0 || (gap && row.every(({ number }) => !number))) regions.push([row]);
    else regions.at(-1)?.push(row);
    before = at;
  }
  return regions;
}

/** A table from a region: blank rows and columns go, merged cells keep their reach over what stays. */
function tableOf(rows: readonly Row[], merges: readonly Merge[]): Part {
  const columns = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))].sort((a, b) => a - b);
  if (columns.length * rows.length > LIMITS.cells) throw new ImportProblem('file.tooComplex');
  const lines = rows.map((row) => row[0]?.row ?? 0);
  const mergeAt = new Map(merges.map((merge) => [`${String(merge.from.row)} ${String(merge.from.column)}`, merge]));
  /** per kept column: the last file row that a merge from above covers */
  const coveredTo = new Map<number, number>();
  return {
    type: 'table',
    rows: rows.map((row, r) => {
      const at = lines[r] ?? 0;
      const byColumn = new Map(row.map((cell) => [cell.column, cell]));
      const line: PartCell[] = [];
      for (let c = 0; c < columns.length; c += 1) {
        const column = columns[c] ?? 0;
        if ((coveredTo.get(column) ?? 0) >= at) continue;
        const cell = byColumn.get(column);
        const merge = mergeAt.get(`${String(at)} ${String(column)}`);
        const colSpan = merge === undefined ? 1 : Math.max(1, columns.filter((other) => other >= column && other <= merge.to.column).length);
        const rowSpan = merge === undefined ? 1 : Math.max(1, lines.filter((other) => other >= at && other <= merge.to.row).length);
        if (merge !== undefined) for (const other of columns.slice(c, c + colSpan)) coveredTo.set(other, merge.to.row);
        line.push({
          text: oneLine(cell?.text ?? ''),
          ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}),
          ...(cell?.doubt === undefined ? {} : { doubt: cell.doubt }),
        });
        c += colSpan - 1;
      }
      return line;
    }),
  };
}

/** A sheet as parts: lone cells are lines of text, the rest are tables. */
export function sheetParts({ cells, merges }: Sheet): Part[] {
  return splitRows(rowsOf(cells), merges).flatMap((rows): Part[] => {
    const lone = rows.findIndex((row) => row.length > 1);
    const head = lone < 0 ? rows : rows.slice(0, lone);
    const lines = head.flatMap((row): Part[] => row.map(({ text }) => ({ type: 'lines', text: oneLine(text) })));
    return lone < 0 ? lines : [...lines, tableOf(rows.slice(lone), merges)];
  });
}
