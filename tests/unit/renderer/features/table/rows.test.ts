import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexReport } from '@shared/report/lookup';
import type { Figure } from '@shared/figures/schema';
import type { Report } from '@shared/report/schema';
import { filterRows, rowsOf, sortRows, type FigureRow, type SortKey } from '@/features/table/rows';
import { smallReport } from '../../../../fixtures/reports/small';
import { anyFigure, figureOf } from '../../../shared/figures/anyFigure';
import { richReport } from '../../../shared/report/richReport';

const rows = (figures: Figure[]): readonly FigureRow[] => {
  const report: Report = { ...smallReport(0), figures };
  return rowsOf(report, indexReport(report));
};
const ids = (list: readonly FigureRow[]): string[] => list.map(({ id }) => id);
const some = rows([
  figureOf('gdp', '1081.5', { name: '地区生产总值' }),
  figureOf('tax', '963500', { name: '税收', unit: '万元' }),
  figureOf('fall', '-3.2', { name: '工业投资', kind: 'growth', unit: '%' }),
  figureOf('firms', '12', { name: '企业, 新增', kind: 'count', unit: '家' }),
]);

describe('the table of figures', () => {
  it('has a row for each figure with its chapter and its open comments', () => {
    const rich = richReport();
    const made = rowsOf(rich, indexReport(rich));
    expect(made).toHaveLength(rich.figures.length);
    expect(made.map(({ id, chapter }) => [id, chapter]).slice(0, 6)).toEqual([['f1', '第一章'], ['f2', '第一章'], ['f3', '第一章'], ['f4', '标题'], ['f5', '标题'], ['f6', '标题']]);
    expect(made.filter(({ comments }) => comments > 0).map(({ id, comments }) => [id, comments])).toEqual([['f9', 2]]);
  });
  it('does not count comments that were resolved', () => {
    const rich = richReport();
    const done = { ...rich, annotations: rich.annotations.map((one) => ({ ...one, resolved: { by: '乙', at: '2025-11-01T00:00:00.000Z' } })) };
    expect(rowsOf(done, indexReport(done)).every(({ comments }) => comments === 0)).toBe(true);
  });
});

describe('finding rows', () => {
  it.each([
    ['生产', ['gdp']], ['1081', ['gdp']], ['1,081.5', ['gdp']], ['963500', ['tax']], ['-3.2', ['fall']], ['−3.2', ['fall']], ['－3.2％', ['fall']], ['１２', ['firms']],
    ['企业, 新增', ['firms']], ['企业,', ['firms']], ['2025 亿元', ['gdp']], ['  ', ['gdp', 'tax', 'fall', 'firms']], ['没有', []],
  ])('by “%s”', (words, found) => {
    expect(ids(filterRows(some, words))).toEqual(found);
  });
  it('finds every row by its own name and value, and only rows that are there', () => {
    fc.assert(fc.property(fc.tuple(anyFigure('a'), anyFigure('b', '企业A')), fc.string(), (figures, words) => {
      const all = rows(figures);
      for (const row of all) expect(filterRows(all, `${row.name} ${row.value}`)).toContain(row);
      expect(all).toEqual(expect.arrayContaining([...filterRows(all, words)]));
    }));
  });
});

describe('sorting rows', () => {
  it('by value goes by size, not by digits: 万元 below 亿元, a fall below all', () => {
    expect(ids(sortRows(some, { key: 'value', down: false }))).toEqual(['fall', 'firms', 'tax', 'gdp']);
    expect(ids(sortRows(some, { key: 'value', down: true }))).toEqual(['gdp', 'tax', 'firms', 'fall']);
  });
  it('by name goes by pinyin and counts numbers', () => {
    const named = rows(['指标10', '指标9', '财政'].map((name, i) => figureOf(`f${String(i)}`, '1', { name })));
    expect(sortRows(named, { key: 'name', down: false }).map(({ name }) => name)).toEqual(['财政', '指标9', '指标10']);
  });
  it('keeps the report’s order where nothing is sorted by or all is equal, up and down', () => {
    expect(sortRows(some, null)).toBe(some);
    expect(ids(sortRows(some, { key: 'certainty', down: true }))).toEqual(ids(some));
  });
  it('loses no row and invents none, by any column', () => {
    const keys: SortKey[] = ['name', 'value', 'period', 'kind', 'chapter', 'certainty', 'comments'];
    fc.assert(fc.property(fc.tuple(anyFigure('a'), anyFigure('b'), anyFigure('c')), fc.constantFrom(...keys), fc.boolean(), (figures, key, down) => {
      const all = rows(figures);
      expect(ids(sortRows(all, { key, down })).sort()).toEqual(ids(all).sort());
    }));
  });
});
