import type { Part } from '@shared/extract/parts';
import type { Fragment } from './lines';

interface Column { left: number; right: number }

/** The columns that the cells of some rows share: stretches of x that overlap. A cell across several columns joins none. */
function columnsOf(rows: readonly (readonly Fragment[])[]): Column[] {
  const widest = Math.max(...rows.map((row) => row.length));
  const columns: Column[] = [];
  // rows with the most cells show the columns best
  for (const row of [...rows].sort((a, b) => b.length - a.length)) {
    if (row.length < Math.max(2, widest / 2)) continue;
    for (const cell of row) {
      const met = columns.filter((c) => cell.left < c.right && cell.right > c.left);
      const [only] = met;
      if (met.length === 0) columns.push({ left: cell.left, right: cell.right });
      else if (only !== undefined && met.length === 1) Object.assign(only, { left: Math.min(only.left, cell.left), right: Math.max(only.right, cell.right) });
    }
  }
  return columns.sort((a, b) => a.left - b.left);
}

/** How many rows from the first on form a table: two and more cells in each; 0 when these are no table. */
export function tableLength(rows: readonly (readonly Fragment[])[], from: number): number {
  let length = 0;
  for (let row = rows[from]; row !== undefined && row.length >= 2; row = rows[from + length]) length += 1;
  const wide = rows.slice(from, from + length).filter((row) => row.length >= 3).length;
  return length >= 3 || (length === 2 && wide === 2) ? length : 0;
}

/** Rows of fragments as a table: each in the column that it overlaps most, a wide one spanning all it covers. */
export function toTable(rows: readonly (readonly Fragment[])[]): Part {
  const columns = columnsOf(rows);
  return {
    type: 'table',
    rows: rows.map((row) => {
      const cells = columns.map(() => '');
      for (const cell of row) {
        const overlap = columns.map((c) => Math.min(c.right, cell.right) - Math.max(c.left, cell.left));
        const most = Math.max(...overlap);
        const at = most > 0 ? overlap.indexOf(most) : columns.reduce((near, c, i) => (Math.abs(c.left - cell.left) < Math.abs((columns[near]?.left ?? 0) - cell.left) ? i : near), 0);
        cells[at] = cells[at] === '' ? cell.text : `${cells[at] ?? ''} ${cell.text}`;
      }
      return cells.map((text) => ({ text }));
    }),
  };
}
