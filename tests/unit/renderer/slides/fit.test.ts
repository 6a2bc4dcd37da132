import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSize, widthInEms } from '@/slides/fit';

const SIZES = [200, 152, 120, 96, 72, 48];

describe('the width of a text', () => {
  // as Chromium draws the bundled Noto Sans SC at weight 700, its wider one; a rare character comes from elsewhere, as wide as any Han
  const DRAWN: [string, number][] = [
    ['亿元', 2], ['𠮷', 1], ['（超）', 3], ['1,081.5', 3.6], ['5%—5.5%', 4.929], ['3,000余万元', 5.685], ['-3.2', 1.875], ['−3.2', 2.095], ['(2025)', 3.116],
    ['GDP', 2.098], ['AI+', 1.561], ['37℃', 2.18], ['5‰', 1.59], ['10mm', 3.108], ['W', 0.915],
  ];
  it.each(DRAWN)('“%s”, drawn %d ems wide, is never taken for narrower, nor for much wider', (text, ems) => {
    expect(widthInEms(text)).toBeGreaterThanOrEqual(ems - 1e-9);
    expect(widthInEms(text)).toBeLessThanOrEqual(ems * 1.11);
  });
  it('of nothing is nothing', () => {
    expect(widthInEms('')).toBe(0);
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
