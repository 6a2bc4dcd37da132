import type { TableCell, TextTable } from '../schema';

/** A table by rows and columns: a merged cell answers at every place that it covers. */
export class Grid {
  readonly rows: number;
  private readonly places = new Map<number, TableCell>();

  constructor(readonly table: TextTable, readonly columns = table.columns) {
    this.rows = table.rows.length;
    for (const cell of table.cells) {
      for (let row = cell.row; row < Math.min(this.rows, cell.row + cell.rowSpan); row += 1) {
        for (let column = cell.column; column < Math.min(columns, cell.column + cell.colSpan); column += 1) this.places.set(row * columns + column, cell);
      }
    }
  }

  at(row: number, column: number): TableCell | null {
    return this.places.get(row * this.columns + column) ?? null;
  }
  text(row: number, column: number): string {
    return this.at(row, column)?.text ?? '';
  }
  /** the different cells of a row, from left to right */
  row(row: number): TableCell[] {
    const cells: TableCell[] = [];
    for (let column = 0; column < this.columns; column += 1) {
      const cell = this.at(row, column);
      if (cell !== null && cell !== cells.at(-1)) cells.push(cell);
    }
    return cells;
  }
}
