import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSize, widthInEms } from '@/slides/fit';

const SIZES = [200, 152, 120, 96, 72, 48];

describe('the width of a text', () => {
  it.each([['', 0], ['亿元', 2], ['1,081.5', 5 * 0.59 + 2 * 0.32], ['（超）', 3], ['5%—5.5%', 3 * 0.59 + 0.32 + 2 * 0.92 + 1], ['𠮷', 1]])('“%s” is %d ems', (text, ems) => {
    expect(widthInEms(text)).toBeCloseTo(ems, 9);
  });
  it('adds up and never shrinks', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(widthInEms(a + b)).toBeCloseTo(widthInEms(a) + widthInEms(b), 6);
    }));
  });
});

describe('the size that fits', () => {
  it('is the largest that fits; the smallest when none does', () => {
    expect([fitSize(2, 1000, SIZES), fitSize(6, 1000, SIZES), fitSize(100, 1000, SIZES)]).toEqual([200, 152, 48]);
  });
  it('never makes a text that fits too wide, and never falls as room grows', () => {
    fc.assert(fc.property(fc.double({ min: 0.1, max: 60, noNaN: true }), fc.integer({ min: 10, max: 1_900 }), fc.nat(500), (ems, width, more) => {
      const size = fitSize(ems, width, SIZES);
      expect(size * ems <= width || size === 48).toBe(true);
      expect(fitSize(ems, width + more, SIZES)).toBeGreaterThanOrEqual(size);
    }));
  });
  it('without sizes is one that can still be read', () => {
    expect(fitSize(1, 100, [])).toBe(18);
  });
});
