/** The order-preserving one-to-one matching of `rows` and `columns` with the greatest total weight; weight 0 never pairs. Index pairs, in order. */
export function align(rows: number, columns: number, weight: (row: number, column: number) => number): [number, number][] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const weights = new Float64Array(rows * columns);
  const total = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const own = weight(row - 1, column - 1);
      weights[(row - 1) * columns + column - 1] = own;
      const paired = own > 0 ? total(row - 1, column - 1) + own : 0;
      best[row * width + column] = Math.max(total(row - 1, column), total(row, column - 1), paired);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = rows, column = columns; row > 0 && column > 0; ) {
    const own = weights[(row - 1) * columns + column - 1] ?? 0;
    const here = total(row, column);
    if (own > 0 && Math.abs(here - total(row - 1, column - 1) - own) < 1e-12) {
      pairs.push([row - 1, column - 1]);
      row -= 1;
      column -= 1;
    } else if (total(row - 1, column) >= total(row, column - 1)) row -= 1;
    else column -= 1;
  }
  return pairs.reverse();
}
