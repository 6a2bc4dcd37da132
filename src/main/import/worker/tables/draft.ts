import type { Part, PartCell } from '@shared/extract/parts';

interface RawCell {
  readonly parts: Part[];
  colSpan: number;
  /** rows that it covers, where the format says so at its head (HTML); Word says it row by row */
  rowSpan: number;
  merge: 'none' | 'start' | 'goesOn';
}
/** A table while it is being read: rows of cells that hold parts of their own. */
export interface TableDraft {
  readonly rows: RawCell[][];
  deletedRow: boolean;
}

export const newTable = (): TableDraft => ({ rows: [], deletedRow: false });
export const newCell = (): RawCell => ({ parts: [], colSpan: 1, rowSpan: 1, merge: 'none' });

const textOf = (part: Part): string => (part.type === 'table' ? part.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ') : part.text);
/** A cell's words on one line; a table has no others. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const lineOf = (cell: RawCell): string => oneLine(cell.parts.map(textOf).join(' '));

/** A cell with whole sentences of its own is a frame around prose, not a cell of a table. */
const LONG_PROSE = 120;
const holdsProse = (cell: RawCell): boolean => cell.parts.some((part) => part.type !== 'table' && part.text.length > LONG_PROSE && /。/u.test(part.text));

/** The parts that a table stands for: itself, or what it frames when it is there for the layout only. */
export function tableParts({ rows }: TableDraft): Part[] {
  const filled = rows.filter((row) => row.length > 0);
  const cells = filled.flat();
  if (cells.every((cell) => lineOf(cell) === '')) return cells.flatMap((cell) => cell.parts);
  if (cells.length === 1 || cells.some(holdsProse)) return cells.flatMap((cell) => cell.parts);
  const made: PartCell[][] = [];
  /** per grid column: the cell that a vertical merge goes on with */
  const open = new Map<number, PartCell>();
  for (const row of filled) {
    const line: PartCell[] = [];
    let column = 0;
    for (const cell of row) {
      const above = open.get(column);
      if (cell.merge === 'goesOn' && above !== undefined) above.rowSpan = (above.rowSpan ?? 1) + 1;
      else {
        const own: PartCell = { text: lineOf(cell), ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}), ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}) };
        line.push(own);
        if (cell.merge === 'start') open.set(column, own);
        else open.delete(column);
      }
      column += cell.colSpan;
    }
    made.push(line);
  }
  return [{ type: 'table', rows: made }];
}
