import { describe, expect, it } from 'vitest';
import { makePeriod, samePeriod } from '@shared/figures/periods';

describe('periods', () => {
  it.each([
    ['2025年', 'flow', '2025-01-01', '2025-12-31'], ['2025年全年', 'flow', '2025-01-01', '2025-12-31'], ['2025年前三季度', 'flow', '2025-01-01', '2025-09-30'],
    ['2025年1—11月', 'flow', '2025-01-01', '2025-11-30'], ['2025年上半年', 'flow', '2025-01-01', '2025-06-30'], ['2025年下半年', 'flow', '2025-07-01', '2025-12-31'],
    ['2025年一季度', 'flow', '2025-01-01', '2025-03-31'], ['2025年第四季度', 'flow', '2025-10-01', '2025-12-31'], ['2024年2月', 'flow', '2024-02-01', '2024-02-29'], ['2025年前11个月', 'flow', '2025-01-01', '2025-11-30'],
    ['截至2025年', 'asOf', null, '2025-12-31'], ['2025年末', 'asOf', null, '2025-12-31'], ['2025年底', 'asOf', null, '2025-12-31'], ['截至2025年11月末', 'asOf', null, '2025-11-30'], ['截至2025年6月', 'asOf', null, '2025-06-30'],
    ['2021—2025年', 'flow', '2021-01-01', '2025-12-31'], ['十四五时期', 'plan', '2021-01-01', '2025-12-31'], ['“十五五”时期', 'plan', '2026-01-01', '2030-12-31'], ['2025年国庆假期', 'event', null, null], ['较2020年', 'versus', '2020-01-01', '2020-12-31'],
    ['', 'unknown', null, null], ['较三普', 'unknown', null, null], ['第四次全国文物普查', 'unknown', null, null],
  ] as const)('%s is %s', (label, basis, from, to) => expect(makePeriod(label)).toEqual({ label, basis, from, to }));
  it('knows one period under two labels', () => {
    expect(samePeriod(makePeriod('2025年'), makePeriod('2025年全年'))).toBe(true);
    expect(samePeriod(makePeriod('2025年末'), makePeriod('截至2025年'))).toBe(true);
    expect(samePeriod(makePeriod('2025年'), makePeriod('2025年末'))).toBe(false);
    expect(samePeriod(makePeriod('2025年前三季度'), makePeriod('2025年1—9月'))).toBe(true);
    expect(samePeriod(makePeriod('2025年国庆假期'), makePeriod('2025年春节假期'))).toBe(false);
    expect(samePeriod(makePeriod(''), makePeriod(''))).toBe(true);
  });
});
