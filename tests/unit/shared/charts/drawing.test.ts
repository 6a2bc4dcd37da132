import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markColor, marksOf, partColor, quietColor, seriesColor, type Drawing } from '@shared/charts/drawing';
import { emsOf, wrap } from '@shared/charts/measure';
import { themes } from '@shared/deck/themes';
import type { ChartSpec } from '@shared/report/schema';
import { figureOf } from '../figures/anyFigure';

const figures = [figureOf('a', '1.5'), figureOf('b', '3000', { unit: '万元', qualifiers: [{ class: 'over', word: '余' }] })];
const spec = (more: Partial<ChartSpec> = {}): ChartSpec => ({ kind: 'bar', title: [], items: [{ figureId: 'a' }, { figureId: 'b', label: '短名' }], ...more });
const drawing = (more: Partial<ChartSpec> = {}): Drawing => ({ spec: spec(more), marks: marksOf(spec(more), figures), theme: themes.official, font: 24, least: 14, room: { width: 1200, height: 640 } });

describe('marks', () => {
  it('are as long as their figures, all in the first one’s unit, and are labelled as written everywhere', () => {
    expect(drawing().marks.map(({ id, name, size, label }) => [id, name, size, label])).toEqual([['a', '指标a', 1.5, '1.5亿元'], ['b', '短名', 0.3, '3,000余万元']]);
  });
  it('of a range are as long as its low end and say both', () => {
    const range = figureOf('r', '0', { unit: '%', value: { type: 'range', low: '5', high: '5.5' } });
    expect(marksOf({ ...spec(), items: [{ figureId: 'r' }] }, [range])[0]).toMatchObject({ size: 5, label: '5%—5.5%' });
  });
  it('step back behind a highlighted one; without one all are in the accent', () => {
    const { accent } = themes.official;
    const colors = (one: Drawing): string[] => one.marks.map((mark) => markColor(one, mark));
    expect(colors(drawing())).toEqual([accent, accent]);
    expect(colors(drawing({ highlight: 'b' }))).toEqual([quietColor(drawing()), accent]);
  });
});

it('no part of a whole and no series has the colour of another', () => {
  expect(new Set(Array.from({ length: 5 }, (_, i) => partColor(drawing(), i))).size).toBe(5);
  expect(new Set(Array.from({ length: 6 }, (_, i) => seriesColor(drawing(), i))).size).toBe(6);
});

describe('a long name', () => {
  it('wraps into even lines and never rotates', () => {
    expect(wrap('规模以上工业增加值', 5)).toBe('规模以上工\n业增加值');
    expect(wrap('短名', 9)).toBe('短名');
    expect(wrap('', 9)).toBe('');
  });
  it('loses no character and keeps to its width, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((name) => !name.includes('\n')), fc.double({ min: 0.5, max: 20, noNaN: true }), (name, most) => {
      const lines = wrap(name, most).split('\n');
      expect(lines.join('')).toBe(name);
      // a single character may be wider than the room, more than one never
      for (const line of lines) expect(emsOf(line) <= most || [...line].length === 1, line).toBe(true);
    }));
  });
});
