import { describe, expect, it } from 'vitest';
import { buildChart } from '@shared/charts/build';
import { themes } from '@shared/deck/themes';
import { makePeriod } from '@shared/figures/periods';
import type { Figure } from '@shared/figures/schema';
import { ChartKind } from '@shared/report/schema';
import { chartsReport } from '../../../fixtures/reports/charts';
import { figureOf } from '../figures/anyFigure';
import { fitting } from './fitting';
import { laidOut, type Laid } from './laidOut';

/** Rooms as slides of either ratio and the brief give them, with the sizes of their labels. */
const ROOMS = [{ width: 1728, height: 700, font: 28, least: 18 }, { width: 1248, height: 700, font: 28, least: 18 }, { width: 640, height: 300, font: 13, least: 12 }];
/** Boxes of lines are a little larger than the lines. */
const TOLERANCE = 3;

const growths = (...values: string[]): Figure[] => values.map((value, i) => figureOf(`g${String(i)}`, value, { kind: 'growth', unit: '%' }));
const yearly = (...values: string[]): Figure[] => values.map((value, i) => figureOf(`y${String(i)}`, value, { period: makePeriod(`${String(2010 + i)}年`) }));
const ranks = (...values: string[]): Figure[] => values.map((value, i) => figureOf(`r${String(i)}`, value, { kind: 'rank', unit: '位' }));
const counts = (...values: string[]): Figure[] => values.map((value, i) => figureOf(`n${String(i)}`, value, { kind: 'count', unit: '个' }));
const pair = (now: string, goal: string): Figure[] => [figureOf('now', now, { indicatorId: 'i' }), figureOf('goal', goal, { indicatorId: 'i' })];

const plain = ChartKind.options.map((kind): [string, ChartKind, Figure[]] => ['plain', kind, fitting(kind)]);
const hard: [string, ChartKind, Figure[]][] = [
  ...(['bar', 'column'] as const).flatMap((kind): [string, ChartKind, Figure[]][] => [['falls alone', kind, growths('-1', '-2', '-3')], ['zeros', kind, growths('0', '0')], ['large, small and a fall', kind, growths('0.1', '1000', '-500')]]),
  ['falls', 'line', yearly('2', '-3', '1')], ['equal', 'line', yearly('7', '7', '7')], ['zeros', 'line', yearly('0', '0', '0')],
  ['far', 'rank', ranks('356', '1')], ['middling', 'rank', ranks('17', '1', '16')], ['alone', 'rank', ranks('99')],
  ['more than expected', 'bullet', pair('1500', '1400')], ['nothing yet', 'bullet', pair('0', '1400')], ['nothing at all', 'bullet', pair('0', '0')],
  ['a fall', 'index', growths('-12.5')], ['threefold', 'index', growths('300')],
  ['one part nearly all', 'stacked', counts('300', '1', '1', '1', '1')], ['the first nearly nothing', 'stacked', counts('1', '300')], ['one part nearly all', 'donut', counts('300', '1', '1', '1', '1')],
];
const fixture = chartsReport();
const drawn = fixture.chapters.flatMap(({ blocks }) => blocks.flatMap((block): [string, ChartKind, Figure[]][] =>
  (block.type === 'chart' ? [[block.id, block.chart.kind, block.chart.items.flatMap(({ figureId }) => fixture.figures.find(({ id }) => id === figureId) ?? [])]] : [])));

const overlap = (a: Laid, b: Laid): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

describe.each(ROOMS)('in $width × $height', ({ width, height, font, least }) => {
  it.each([...plain, ...hard, ...drawn])('%s: all of a %s chart is on the canvas, and no words lie on others', (_, kind, figures) => {
    const built = buildChart({ kind, title: [], items: figures.map(({ id }) => ({ figureId: id })) }, new Map(figures.map((figure) => [figure.id, figure])), themes.official, { font, least, room: { width, height }, still: true });
    if (!built.ok) throw new Error(built.problem);
    const laid = laidOut(built.option, { width, height });
    const words = laid.filter(({ text }) => text !== '');
    expect(words.length).toBeGreaterThan(0);
    expect(laid.filter(({ left, right, top, bottom }) => !(left >= -TOLERANCE && top >= -TOLERANCE && right <= width + TOLERANCE && bottom <= height + TOLERANCE))).toEqual([]);
    expect(words.flatMap((one, i) => words.slice(i + 1).filter((other) => overlap(one, other)).map((other) => `${one.text} on ${other.text}`))).toEqual([]);
  });
});
