import { describe, expect, it } from 'vitest';
import { marksOf, type BuildKind, type Drawing } from '@shared/charts/drawing';
import { buildBar } from '@shared/charts/kinds/bar';
import { buildBullet } from '@shared/charts/kinds/bullet';
import { buildColumn } from '@shared/charts/kinds/column';
import { buildDonut } from '@shared/charts/kinds/donut';
import { buildDots } from '@shared/charts/kinds/dots';
import { buildIndexed } from '@shared/charts/kinds/indexed';
import { buildLine } from '@shared/charts/kinds/line';
import { buildRank } from '@shared/charts/kinds/rank';
import { buildShare } from '@shared/charts/kinds/share';
import { buildStacked } from '@shared/charts/kinds/stacked';
import { themes } from '@shared/deck/themes';
import type { Figure } from '@shared/figures/schema';
import type { ChartKind } from '@shared/report/schema';
import { figureOf } from '../figures/anyFigure';
import { fitting } from './fitting';

interface Axis { readonly data?: readonly string[]; readonly min?: number; readonly max?: number; readonly axisLabel?: { readonly customValues?: readonly number[] } }
interface Datum { readonly name: string; readonly value: number | readonly number[] }
interface Drawn { readonly xAxis?: Axis; readonly yAxis?: Axis; readonly series: readonly { readonly type?: string; readonly name?: string; readonly data: readonly Datum[]; readonly stack?: string; readonly symbol?: string; readonly itemStyle?: object }[] }

const draw = (build: BuildKind, kind: ChartKind, figures: readonly Figure[] = fitting(kind)): Drawn => {
  const spec = { kind, title: [], items: figures.map(({ id }) => ({ figureId: id })) };
  const drawing: Drawing = { spec, marks: marksOf(spec, figures), theme: themes.official, font: 24, least: 14, room: { width: 1200, height: 640 } };
  return build(drawing) as Drawn;
};
const data = (drawn: Drawn): [string, Datum['value']][] => drawn.series.flatMap((one) => one.data.map(({ name, value }): [string, Datum['value']] => [name, value]));
const growth = (id: string, value: string, more: Partial<Figure> = {}): Figure => figureOf(id, value, { kind: 'growth', unit: '%', ...more });
/** The bars alone: lines that lead and unseen points that carry words are no figures. */
const bars = (drawn: Drawn): Drawn => ({ ...drawn, series: drawn.series.filter(({ type }) => type === 'bar') });
const ranks = (...places: string[]): Figure[] => places.map((value, i) => figureOf(`r${String(i)}`, value, { kind: 'rank', unit: '位' }));

describe('bars and columns', () => {
  it('bars are sorted, the longest at the top; columns keep the given order', () => {
    expect(data(draw(buildBar, 'bar'))).toEqual([['c', 0.3], ['a', 96.35], ['b', 1081.5]]);
    expect(data(draw(buildColumn, 'column'))).toEqual([['g0', 5.5], ['g1', -3.2], ['g2', 0]]);
  });
  it.each([[['40', '55']], [['0', '3']]])('of %s start at zero and end at the largest', (values) => {
    const figures = values.map((value, i) => growth(String(i), value));
    for (const axis of [draw(buildBar, 'bar', figures).xAxis, draw(buildColumn, 'column', figures).yAxis]) expect([axis?.min, axis?.max]).toEqual([0, Math.max(...values.map(Number))]);
  });
  it.each([[['5.5', '-3.2']], [['-3.2', '-1']]])('of %s hold the falls, with room for their values, and zero', (values) => {
    const figures = values.map((value, i) => growth(String(i), value));
    for (const axis of [draw(buildBar, 'bar', figures).xAxis, draw(buildColumn, 'column', figures).yAxis]) {
      expect(axis?.min).toBeLessThan(-3.2);
      expect(axis?.max).toBe(Math.max(0, ...values.map(Number)));
    }
  });
  it('are named at their own place', () => {
    const drawn = draw(buildBar, 'bar');
    expect(drawn.yAxis?.data).toEqual(data(drawn).map(([id]) => `指标${id}`));
  });
});

describe('a line', () => {
  it('runs in the order of its periods', () => {
    const drawn = draw(buildLine, 'line');
    expect(drawn.xAxis?.data).toEqual(['2023年', '2024年', '2025年']);
    expect(data(drawn).map(([id]) => id)).toEqual(['y1', 'y2', 'y0']);
  });
  it.each([[['2', '-3', '1']], [['960', '1015', '1098']], [['7', '7', '7']], [['0', '0', '0']]])('of %s need not start at zero, but holds each of its points, the lowest well above the axis', (values) => {
    const { yAxis } = draw(buildLine, 'line', values.map((value, i) => growth(String(i), value)));
    const [low, high] = [Math.min(...values.map(Number)), Math.max(...values.map(Number))];
    expect(yAxis?.max).toBeGreaterThanOrEqual(high);
    expect(low - (yAxis?.min ?? NaN)).toBeGreaterThanOrEqual(Math.max(0.1, (high - low) * 0.25));
  });
});

describe('parts of a whole', () => {
  it('are as large as their shares, one bar of them all, each part in its own colour and parted from the next by paper', () => {
    expect(data(draw(buildDonut, 'donut'))).toEqual([['s0', 12.5], ['s1', 30], ['s2', 57.5]]);
    const stacked = bars(draw(buildStacked, 'stacked'));
    expect(data(stacked)).toEqual([['s0', 12.5], ['s1', 30], ['s2', 57.5]]);
    expect(new Set(stacked.series.map(({ stack }) => stack)).size).toBe(1);
    expect(new Set(stacked.series.map(({ itemStyle }) => JSON.stringify(itemStyle))).size).toBe(3);
    for (const { itemStyle } of stacked.series) expect(itemStyle).toMatchObject({ borderColor: themes.official.paper, borderWidth: 3 });
  });
  it.each([['45.2', '%', 45.2], ['4.5', '成', 45], ['5', '‰', 0.5]])('a share of %s%s fills %d of a hundred', (value, unit, percent) => {
    const [own, rest] = data(draw(buildShare, 'share', [figureOf('s', value, { kind: 'share', unit })]));
    expect([own, rest]).toEqual([['s', percent], ['rest', 100 - percent]]);
  });
});

describe('so far against expected', () => {
  it('keeps both on the canvas, whichever is larger', () => {
    for (const [now, goal] of [['1081.5', '1400'], ['1500', '1400']] as const) {
      const drawn = draw(buildBullet, 'bullet', [figureOf('now', now), figureOf('goal', goal)]);
      expect(data(bars(drawn))).toEqual([['goal', Number(goal)], ['now', Number(now)]]);
      expect([drawn.xAxis?.min, (drawn.xAxis?.max ?? 0) > Math.max(Number(now), Number(goal))]).toEqual([0, true]);
    }
  });
});

describe('growth as an index', () => {
  it.each([['5.5', 105.5], ['-3.2', 96.8]])('of %s%% stands at %d beside a base of 100', (value, size) => {
    const drawn = draw(buildIndexed, 'index', [growth('g', value)]);
    expect(data(drawn)).toEqual([['base', 100], ['g', size]]);
  });
});

describe('ranks', () => {
  it('stand on a ladder that starts at the first place', () => {
    const drawn = draw(buildRank, 'rank', ranks('3', '1'));
    expect(data(drawn)).toEqual([['r0', [3, 0]], ['r1', [1, 1]]]);
    // half a place of room on either side, so that the mark of the first place stands on the ladder whole
    expect([drawn.xAxis?.min, drawn.xAxis?.max, drawn.xAxis?.axisLabel?.customValues]).toEqual([0.5, 5.5, [1, 2, 3, 4, 5]]);
  });
  it.each(['9', '17', '20', '99', '356', '1000'])('a place as far as %s does not crowd the ladder with rungs', (far) => {
    const { min = NaN, max = NaN, axisLabel } = draw(buildRank, 'rank', ranks(far, '1')).xAxis ?? {};
    const rungs = axisLabel?.customValues ?? [];
    expect([rungs[0], rungs.length > 3, rungs.length <= 13, (rungs.at(-1) ?? NaN) <= Number(far)]).toEqual([1, true, true, true]);
    // the ladder is nowhere wider than the room, so that this is the most that two rungs can be apart
    const apart = rungs.slice(1).map((rung, i) => ((rung - (rungs[i] ?? 0)) / (max - min)) * 1000);
    expect(Math.min(...apart)).toBeGreaterThan(far.length * 0.59 * 24);
  });
});

describe('dots', () => {
  it('are as many as the things they stand for, ten in a row, each row of its own shape', () => {
    const { series } = draw(buildDots, 'dots');
    const dots = series.map(({ data: points }) => points.filter(({ name }) => name !== 'label'));
    expect(dots.map(({ length }) => length)).toEqual([3, 12]);
    const columns = dots.flat().map(({ value }) => (typeof value === 'number' ? NaN : value[0]));
    expect([Math.min(...columns.map(Number)), Math.max(...columns.map(Number))]).toEqual([0, 9]);
    expect(new Set(series.map(({ symbol }) => symbol)).size).toBe(2);
  });
  it('of different things never lie on each other', () => {
    const places = draw(buildDots, 'dots').series.flatMap(({ data: points }) => points.filter(({ name }) => name !== 'label').map(({ value }) => JSON.stringify(value)));
    expect(new Set(places).size).toBe(places.length);
  });
});

it('a chart of two figures drawn without them is empty rather than broken', () => {
  for (const build of [buildBullet, buildShare, buildIndexed]) expect(draw(build, 'share', [])).toEqual({});
});
