import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '@shared/charts/kinds/stacked';
import { emsOf, fitted, setNames, wrap } from '@shared/charts/measure';

describe('wrap', () => {
  it.each([
    ['历史建筑', 9, '历史建筑'],
    ['规模以上高新技术制造业企业', 5, '规模以上高\n新技术制造\n业企业'],
    ['限额以上批发零售和住宿餐饮业企业', 9, '限额以上批发零售\n和住宿餐饮业企业'],
  ])('breaks %s at %i evenly', (name, most, expected) => {
    expect(wrap(name, most)).toBe(expected);
  });
  it.each([['规模以上工业增加值', 5, '规模以上工\n业增加值'], ['短名', 9, '短名'], ['', 9, '']])('wraps “%s” at %i', (name, most, expected) => {
    expect(wrap(name, most)).toBe(expected);
  });
  it('loses no character and keeps to its width, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((name) => !name.includes('\n')), fc.integer({ min: 2, max: 20 }), (name, most) => {
      const lines = wrap(name, most).split('\n');
      expect(lines.join('')).toBe(name);
      for (const line of lines) expect(emsOf(line)).toBeLessThanOrEqual(most + 1e-9);
    }));
  });
  it('loses and adds no character, and keeps every line within its room', () => {
    const name = '2025年1—11月“一刻钟便民生活圈”建设数量（个）';
    for (let most = 3; most < 30; most += 1) {
      const lines = wrap(name, most).split('\n');
      expect(lines.join('')).toBe(name);
      expect(Math.max(...lines.map(emsOf))).toBeLessThanOrEqual(most + 1);
    }
  });
});

describe('names in cells', () => {
  it('keeps the wanted size where there is room and goes down to the least where there is none', () => {
    expect(setNames(['历史建筑'], { width: 300, height: 60 }, 28, 18).size).toBe(28);
    expect(setNames(['规模以上高新技术制造业企业户数'], { width: 100, height: 30 }, 28, 18).size).toBe(18);
  });
  it('fits a width, never below the least', () => {
    expect(fitted(10, 200, 28, 18)).toBe(20);
    expect(fitted(100, 200, 28, 18)).toBe(18);
  });
});

describe('labels below the parts of a bar', () => {
  it('stand under their parts where they have room', () => {
    expect(spread([0, 400], [100, 100], 1000, 20)).toEqual([0, 400]);
  });
  it('are pushed apart and stay inside', () => {
    const placed = spread([0, 900, 960, 990], [200, 200, 200, 200], 1000, 20);
    expect(placed).toEqual([0, 360, 580, 800]);
  });
});
