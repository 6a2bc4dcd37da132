import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../bench/extract/score/align';

const total = (pairs: readonly (readonly [number, number])[], w: readonly (readonly number[])[]): number => pairs.reduce((sum, [r, c]) => sum + (w[r]?.[c] ?? 0), 0);

/** Every order-preserving matching, tried out. */
function bestByTrial(w: readonly (readonly number[])[], columns: number, row = 0, column = 0): number {
  if (row >= w.length || column >= columns) return 0;
  const own = w[row]?.[column] ?? 0;
  const paired = own > 0 ? own + bestByTrial(w, columns, row + 1, column + 1) : 0;
  return Math.max(paired, bestByTrial(w, columns, row + 1, column), bestByTrial(w, columns, row, column + 1));
}

describe('align', () => {
  it('is in order, one to one and as good as any', () => {
    const matrix = fc.integer({ min: 0, max: 5 }).chain((columns) => fc.tuple(fc.constant(columns), fc.array(fc.array(fc.nat(4), { minLength: columns, maxLength: columns }), { maxLength: 5 })));
    fc.assert(fc.property(matrix, ([columns, w]) => {
      const pairs = align(w.length, columns, (r, c) => w[r]?.[c] ?? 0);
      pairs.forEach(([r, c], i) => {
        const [r0, c0] = pairs[i - 1] ?? [-1, -1];
        expect([r > r0, c > c0, (w[r]?.[c] ?? 0) > 0]).toEqual([true, true, true]);
      });
      expect(total(pairs, w)).toBe(bestByTrial(w, columns));
    }));
  });
});
