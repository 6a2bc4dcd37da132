import { describe, expect, it } from 'vitest';
import { magnitude, readUnit, sameQuantity } from '../../../../bench/extract/score/quantity';

describe('magnitude', () => {
  it.each([['1,081.5', 1081.5], ['３万', 30_000], ['-3.2', 3.2], ['三百零六', 306], ['0', 0]])('%s is %d', (text, value) => expect(magnitude(text)).toBe(value));
  it.each(['', '约', '3个'])('“%s” is no number', (text) => expect(magnitude(text)).toBeNaN());
});

describe('readUnit', () => {
  it.each([['亿元', '元', 1e8], ['万人次', '人次', 1e4], ['公里', '米', 1000], ['万平方公里', '平方公里', 1e4], ['成', '%', 10], ['百分点', '个百分点', 1], ['', '', 1]])('%s', (written, base, factor) =>
    expect(readUnit(written)).toEqual({ base, factor }));
});

describe('sameQuantity', () => {
  const gold = (value: string, unit: string, kind = 'value') => ({ value, units: unit.split('|'), kinds: [kind] });
  it.each([
    [gold('1.3', '万人|万'), { value: '13000', unit: '人' }],
    [gold('3000', '万元'), { value: '0.3', unit: '亿元' }],
    [gold('3', '位', 'rank'), { value: '3', unit: '' }],
    [gold('-3.2', '%'), { value: '3.2', unit: '%' }],
    [gold('4', ''), { value: '4', unit: '%' }],
  ])('%o is %o', (wanted, found) => expect(sameQuantity(wanted, found)).toBe(true));
  it.each([
    [gold('12', '家'), { value: '12', unit: '个' }],
    [gold('12', '%'), { value: '12', unit: '个百分点' }],
    [gold('12', '亿元'), { value: '12', unit: '亿美元' }],
    [gold('3', '位', 'rank'), { value: '3', unit: '个' }],
    [gold('12', '家'), { value: '', unit: '家' }],
  ])('%o is not %o', (wanted, found) => expect(sameQuantity(wanted, found)).toBe(false));
});
