import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '@shared/review/versions';
import { attachYearEdit, matchIndicators, sureMatches, YearMatch } from '@shared/review/years';
import { ARTICLE, articles, imported, lawful, proseOf, reports } from './reports';

const LAST = `青禾区2024年发展报告

2024年，全区地区生产总值1410.2亿元，同比增长5.2%。

一、产业

规上工业增加值401.5亿元，增长7.1%。新增规上企业71家。

二、民生

新建学校5所，登记失业率控制在3.2%。
`;
const report = imported(ARTICLE, true);
const last = imported(LAST, true, 'source1', 'last');
const matches = matchIndicators(report, last);
const named = (name: string) => matches.find((match) => match.name === name);

describe('matching last year’s indicators', () => {
  it('suggests the same and alike names, likeliest first', () => {
    for (const match of matches) YearMatch.parse(match);
    expect(named('地区生产总值')?.candidates[0]).toMatchObject({ name: '地区生产总值', likeness: 1 });
    expect(named('工业增加值')?.candidates[0]?.name).toBe('规上工业增加值');
    expect(named('工业增加值')?.candidates[0]?.likeness).toBeLessThan(1);
    expect(sureMatches(matches).map(({ name }) => name)).toContain('地区生产总值');
    expect(sureMatches(matches).map(({ name }) => name)).not.toContain('规上工业增加值');
  });
  it('suggests nothing whose figures cannot be compared', () => {
    const ranks = { ...last, figures: last.figures.map((figure) => ({ ...figure, kind: 'rank' as const, unit: '位' })) };
    expect(matchIndicators({ ...report, figures: report.figures.filter(({ kind }) => kind !== 'rank') }, ranks).flatMap(({ candidates }) => candidates)).toEqual([]);
  });
});

describe('attaching last year', () => {
  const gdp = named('地区生产总值')?.indicatorId ?? '';
  const choices = [{ indicatorId: gdp, name: '地区生产总值' }];
  it('adds figures to the same indicator with their year, state and source, and no sentence of theirs', () => {
    const after = lawful(report, attachYearEdit(report, last, choices));
    const added = after.figures.slice(report.figures.length);
    expect(added.map(({ value, period }) => [value, period.label])).toEqual([[{ type: 'exact', value: '1410.2' }, '2024年'], [{ type: 'exact', value: '5.2' }, '2024年']]);
    expect(added.every(({ indicatorId, review }) => indicatorId === gdp && review === 'accepted')).toBe(true);
    expect(LAST.slice(added[0]?.source?.start, added[0]?.source?.end)).toBe(added[0]?.source?.text);
    expect(after.sources).toHaveLength(2);
    expect(proseOf(after)).toEqual(proseOf(report));
    expect(attachYearEdit(after, last, choices)).toBeNull();
  });
  it('says the year where only the document’s title does', () => {
    const undated = { ...last, figures: last.figures.map((figure) => ({ ...figure, period: { label: '全年', basis: 'unknown' as const, from: null, to: null } })) };
    const after = lawful(report, attachYearEdit(report, undated, choices));
    expect(after.figures.at(-1)?.period).toMatchObject({ label: '2024年全年', to: '2024-12-31' });
  });
  it('is no part of the document: a newer version does not miss it', () => {
    const after = lawful(report, attachYearEdit(report, last, choices));
    expect(compareVersions(after, imported(ARTICLE), ARTICLE).gone).toEqual([]);
  });
  it('is nothing for indicators or names that are not there', () => {
    expect(attachYearEdit(report, last, [{ indicatorId: 'gone', name: '地区生产总值' }, { indicatorId: gdp, name: '没有这个' }])).toBeNull();
  });
  it('is lawful for any two reports and never changes the prose', () => {
    fc.assert(fc.property(reports, articles, (mine, text) => {
      const other = imported(text, false, 'source1', 'other');
      const all = matchIndicators(mine, other).flatMap(({ indicatorId, candidates }) => candidates.map(({ name }) => ({ indicatorId, name })));
      const after = lawful(mine, attachYearEdit(mine, other, all));
      expect(proseOf(after)).toEqual(proseOf(mine));
    }), { numRuns: 40 });
  });
});
