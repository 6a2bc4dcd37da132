import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFigures, chartProblem, chartRules, MOST_DOTS, type ChartProblem } from '@shared/charts/check';
import { makePeriod } from '@shared/figures/periods';
import type { Figure } from '@shared/figures/schema';
import { ChartKind } from '@shared/report/schema';
import { anyFigure, figureOf } from '../figures/anyFigure';

const amounts = (count: number, more: Partial<Figure> = {}): Figure[] => Array.from({ length: count }, (_, i) => figureOf(`f${String(i)}`, String(i + 2), more));
const firms = (values: string[], unit = '家'): Figure[] => values.map((value, i) => figureOf(`n${String(i)}`, value, { kind: 'count', unit }));
const shares = (...values: string[]): Figure[] => values.map((value, i) => figureOf(`s${String(i)}`, value, { kind: 'share', unit: '%' }));
const later = { period: makePeriod('2024年') };

describe('figures may stand in one chart', () => {
  it.each<[string, ChartKind, Figure[]]>([
    ['amounts of one unit and period as bars', 'bar', amounts(3)],
    ['亿元 and 万元, which are one dimension', 'bar', [figureOf('a', '2'), figureOf('b', '300', { unit: '万元' })]],
    ['处 and 个, which are both things', 'column', [...firms(['3'], '处'), ...firms(['5'], '个')]],
    ['an amount beside a target', 'bar', [figureOf('a', '2'), figureOf('b', '3', { kind: 'target' })]],
    ['falls beside rises', 'column', [figureOf('a', '5', { kind: 'growth', unit: '%' }), figureOf('b', '-3', { kind: 'growth', unit: '%' })]],
    ['three years of one indicator as a line', 'line', [figureOf('a', '1'), figureOf('b', '2', later), figureOf('c', '3', { period: makePeriod('2023年') })]],
    ['so far and expected of one indicator', 'bullet', [figureOf('a', '2', { indicatorId: 'i' }), figureOf('b', '3', { ...later, indicatorId: 'i' })]],
    ['one share', 'share', shares('45')],
    ['one growth as an index', 'index', [figureOf('g', '5', { kind: 'growth', unit: '%' })]],
    ['one rank', 'rank', [figureOf('r', '3', { kind: 'rank', unit: '位' })]],
    ['small counts as dots', 'dots', firms(['3', String(MOST_DOTS)])],
    ['five parts of a whole', 'donut', shares('20', '20', '20', '20', '20')],
  ])('%s', (_name, kind, figures) => {
    expect(chartProblem(kind, figures)).toBeNull();
  });
});

describe('figures may not stand in one chart', () => {
  it.each<[string, ChartKind, Figure[], ChartProblem]>([
    ['nothing', 'bar', [], 'tooFew'],
    ['a single figure, which is a number', 'bar', amounts(1), 'tooFew'],
    ['more than five parts', 'donut', amounts(6), 'tooMany'],
    ['% and 个百分点', 'bar', [figureOf('a', '5', { kind: 'growth', unit: '%' }), figureOf('b', '2', { kind: 'growth', unit: '个百分点' })], 'mixedUnits'],
    ['money and people', 'bar', [figureOf('a', '5'), figureOf('b', '2', { unit: '万人' })], 'mixedUnits'],
    ['two periods side by side', 'bar', [figureOf('a', '5'), figureOf('b', '2', later)], 'mixedPeriods'],
    ['a growth beside a share', 'bar', [figureOf('a', '5', { kind: 'growth', unit: '%' }), ...shares('3')], 'mixedKinds'],
    ['so far and expected of different indicators', 'bullet', amounts(2), 'mixedKinds'],
    ['ranks as bars, where the longest would be the worst', 'bar', amounts(2, { kind: 'rank', unit: '位' }), 'wrongKind'],
    ['a loss as a part of a whole', 'donut', [figureOf('a', '5'), figureOf('b', '-2')], 'negative'],
    ['a loss inside what was expected', 'bullet', [figureOf('a', '-5', { indicatorId: 'i' }), figureOf('b', '2', { indicatorId: 'i' })], 'negative'],
    ['half a firm as dots', 'dots', firms(['2.5', '3']), 'notCounts'],
    ['dots beyond counting', 'dots', firms(['3', String(MOST_DOTS + 1)]), 'notCounts'],
    ['two dots for 20,000 firms', 'dots', firms(['2', '3'], '万家'), 'notCounts'],
    ['20,000 dots beside thirty', 'dots', [...firms(['30']), ...firms(['2'], '万家')], 'notCounts'],
  ])('%s', (_name, kind, figures, problem) => {
    expect(chartProblem(kind, figures)).toBe(problem);
  });
});

it('has a rule for every kind of chart, and refuses any number of figures outside it', () => {
  for (const kind of ChartKind.options) {
    const { least, most } = chartRules[kind];
    expect(chartProblem(kind, amounts(least - 1)), kind).toBe('tooFew');
    expect(chartProblem(kind, amounts(most + 1)), kind).toBe('tooMany');
  }
});
it('does not depend on the order of the figures', () => {
  fc.assert(fc.property(fc.constantFrom(...ChartKind.options), fc.tuple(anyFigure('a'), anyFigure('b'), anyFigure('c')), (kind, figures) => {
    expect(chartProblem(kind, figures.toReversed()) === null).toBe(chartProblem(kind, figures) === null);
  }));
});
it('looks its figures up in the chart’s own order; one that is gone is not passed over', () => {
  const [a, b] = [figureOf('a', '1'), figureOf('b', '2')];
  const known = new Map([['a', a], ['b', b]]);
  const spec = (...ids: string[]) => ({ kind: 'bar' as const, title: [], items: ids.map((figureId) => ({ figureId })) });
  expect(chartFigures(spec('b', 'a'), known)).toEqual([b, a]);
  expect(chartFigures(spec('a', 'gone'), known)).toBeNull();
});
