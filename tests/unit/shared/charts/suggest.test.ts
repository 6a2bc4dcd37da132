import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFigures, chartProblem } from '@shared/charts/check';
import { chartSentence } from '@shared/charts/sentence';
import { suggestCharts } from '@shared/charts/suggest';
import { formatFigure } from '@shared/figures/format';
import { makePeriod } from '@shared/figures/periods';
import type { Figure } from '@shared/figures/schema';
import { plainForm } from '@shared/figures/writtenForm';
import { ChartKind, ChartSpec, type Report, type Runs } from '@shared/report/schema';
import { anyFigure, figureOf } from '../figures/anyFigure';
import { anyReport } from '../report/anyReport';

const byId = (figures: readonly Figure[]) => new Map(figures.map((figure) => [figure.id, figure]));
const telling = (figures: Figure[]): Runs => figures.map((figure) => ({ type: 'figure', figureId: figure.id, form: plainForm(figure) }));
const report = (...chapters: Figure[][]): Report => ({
  id: 'r', seq: 0, title: '报告', district: '', year: 2025, occasion: '', indicators: [], figures: chapters.flat(), deck: { theme: 'official', ratio: '16:9', slides: [] }, annotations: [], sources: [],
  chapters: chapters.map((figures, i) => ({ id: `c${String(i)}`, role: 'chapter', title: [], blocks: [{ id: `b${String(i)}`, type: 'paragraph', runs: telling(figures) }] })),
});
const suggested = (...chapters: Figure[][]): string[] => suggestCharts(report(...chapters)).map(({ kind, items }) => `${kind} ${items.map(({ figureId }) => figureId).join(' ')}`);

describe('suggested charts', () => {
  it('of any report are honest, fit their schema, name no figure twice and are at most two a chapter', () => {
    fc.assert(fc.property(anyReport, (any) => {
      const specs = suggestCharts(any);
      expect(suggestCharts(structuredClone(any))).toEqual(specs);
      for (const spec of specs) {
        expect(ChartSpec.safeParse(spec).error).toBeUndefined();
        const shown = chartFigures(spec, byId(any.figures));
        expect(shown).not.toBeNull();
        expect(chartProblem(spec.kind, shown ?? [])).toBeNull();
        expect(new Set(spec.items.map(({ figureId }) => figureId)).size).toBe(spec.items.length);
      }
      expect(specs.length).toBeLessThanOrEqual(2 * any.chapters.length);
    }), { numRuns: 200 });
  });
  it('compare amounts of one unit and period, growths as columns, small counts as dots', () => {
    expect(suggested([figureOf('a', '2'), figureOf('b', '3')])).toEqual(['bar a b']);
    expect(suggested(['5', '-3'].map((value, i) => figureOf(`g${String(i)}`, value, { kind: 'growth', unit: '%' })))).toEqual(['column g0 g1']);
    expect(suggested(['2', '3'].map((value, i) => figureOf(`n${String(i)}`, value, { kind: 'count', unit: '家' })))).toEqual(['dots n0 n1']);
  });
  it('draw bars where a dot would stand for ten thousand', () => {
    expect(suggested(['2', '3'].map((value, i) => figureOf(`n${String(i)}`, value, { kind: 'count', unit: '万家' })))).toEqual(['bar n0 n1']);
  });
  it('set what was reached against what is expected of the same indicator', () => {
    const goal = figureOf('e', '1400', { indicatorId: 'gdp', certainty: 'expected', period: makePeriod('2025年全年') });
    expect(suggested([goal, figureOf('a', '1081', { indicatorId: 'gdp', period: makePeriod('2025年前三季度') })])).toEqual(['bullet a e']);
  });
  it.each<[string, Figure[]]>([
    ['a single figure', [figureOf('a', '2')]],
    ['one indicator against itself', [figureOf('a', '2', { indicatorId: 'i' }), figureOf('b', '3', { indicatorId: 'i' })]],
    ['bars of which one cannot be seen', [figureOf('a', '1'), figureOf('b', '61')]],
    ['figures of different years', [figureOf('a', '1'), figureOf('b', '2', { period: makePeriod('2024年') })]],
    ['figures whose period is not known', ['a', 'b'].map((id) => figureOf(id, '2', { period: makePeriod('') }))],
    ['ranks', ['2', '3'].map((value, i) => figureOf(`r${String(i)}`, value, { kind: 'rank', unit: '位' }))],
  ])('do not make a chart of %s', (_name, figures) => {
    expect(suggested(figures)).toEqual([]);
  });
  it('do not compare across chapters', () => {
    expect(suggested([figureOf('a', '2')], [figureOf('b', '3')])).toEqual([]);
  });
  it('show at most eight marks', () => {
    expect(suggestCharts(report(Array.from({ length: 20 }, (_, i) => figureOf(`f${String(i)}`, String(i + 1)))))[0]?.items).toHaveLength(8);
  });
});

describe('the sentence of a chart', () => {
  it('contains every number that any chart shows, as written beside its mark', () => {
    fc.assert(fc.property(fc.constantFrom(...ChartKind.options), fc.tuple(anyFigure('a'), anyFigure('b'), anyFigure('c')), (kind, figures) => {
      const said = chartSentence({ kind, title: [], items: figures.map(({ id }) => ({ figureId: id })) }, byId(figures));
      for (const figure of figures) expect(said).toContain(`${figure.name}${said.includes('（') && figure.period.label !== '' ? `（${figure.period.label}）` : ''}${formatFigure(figure)}`);
    }));
  });
  const [a, b] = [figureOf('a', '1400', { qualifiers: [{ class: 'over', word: '超' }] }), figureOf('b', '2')];
  const spec = { kind: 'bar' as const, title: [], items: [{ figureId: 'a', label: '甲' }, { figureId: 'b' }] };
  it('names a shared period once, and shortened names as the chart does', () => {
    expect(chartSentence(spec, byId([a, b]))).toBe('2025年：甲超1,400亿元，指标b2亿元。');
  });
  it('names each period where they differ', () => {
    expect(chartSentence(spec, byId([a, { ...b, period: makePeriod('2024年') }]))).toBe('甲（2025年）超1,400亿元，指标b（2024年）2亿元。');
  });
  it('says so when a number is missing', () => {
    expect(chartSentence(spec, byId([a]))).toBe('图中数据缺失。');
  });
});
