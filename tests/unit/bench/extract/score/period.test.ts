import { describe, expect, it } from 'vitest';
import { samePeriod } from '../../../../bench/extract/score/period';

describe('samePeriod', () => {
  it.each([
    ['2025年全年', '2025年末'], ['截至2025年', '2025年'], ['2025年1—11月', '2025年前11个月'], ['2025年前三季度', '2025年1至9月'],
    ['十四五时期', '“十四五”以来'], ['较2020年', '比2020年'], ['', ''], ['2025年国庆假期', '2025年国庆'], ['第四次普查', '第四次普查'], ['2025年', '全年'],
  ])('%s is %s', (a, b) => expect(samePeriod([a], b)).toBe(true));
  it.each([
    ['2025年', '2024年'], ['2025年', ''], ['2025年上半年', '2025年'], ['2025年3月', '2025年一季度'], ['2025年二季度', '2025年三季度'], ['十四五时期', '2025年'], ['较2020年', '2020年'], ['第四次普查', '2025年'],
  ])('%s is not %s', (a, b) => expect(samePeriod([a], b)).toBe(false));
  it('takes any of several readings', () => expect(samePeriod(['2024年', '2025年'], '2025年')).toBe(true));
});
