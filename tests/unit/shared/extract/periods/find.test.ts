import { describe, expect, it } from 'vitest';
import { findTimes } from '@shared/extract/periods/find';

const first = (text: string) => findTimes(text, ['全区'])[0];

describe('findTimes', () => {
  it.each([['2025年前三季度，', 2025, '前三季度'], ['1—11月，', null, '1—11月'], ['前十一个月', null, '1—11月'], ['前三个月', null, '一季度'], ['2025年末', 2025, '末'], ['国庆假期', null, '国庆假期'], ['截至12月底', null, '末']])('%s', (text, year, part) =>
    expect(first(text)).toMatchObject({ year, part }));
  it('tells an adverb from an attribute, a goal and a comparison', () => {
    expect(first('全年接待游客')?.role).toBe('head');
    expect(first('2022年的48%')?.role).toBe('attribute');
    expect(first('全年目标')?.role).toBe('object');
    expect(first('抓好三季度开工')?.role).toBe('object');
    expect(first('比上年增长')).toMatchObject({ compared: true, against: true });
    expect(first('去年同期的17%')).toMatchObject({ compared: true, against: false });
  });
  it('takes 筑底 for no time', () => expect(findTimes('房地产仍在筑底，企稳可期', [])).toEqual([]));
});
