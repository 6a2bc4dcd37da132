import { describe, expect, it } from 'vitest';
import { comparable, convert, parseUnit, scalePrefix } from '@shared/figures/units';

describe('units', () => {
  it.each([
    ['亿元', 8, '元', 'money'], ['万亿元', 12, '元', 'money'], ['元', 0, '元', 'money'], ['%', 0, '%', 'percent'], ['％', 0, '%', 'percent'], ['成', 1, '%', 'percent'],
    ['个百分点', 0, '个百分点', 'points'], ['百分点', 0, '个百分点', 'points'], ['万人次', 4, '人次', 'visits'], ['万平方米', 4, '平方米', 'area'], ['平方公里', 6, '平方米', 'area'],
    ['万千瓦', 7, '瓦', 'power'], ['处', 0, '处', 'items'], ['万家', 4, '家', 'items'], ['P', 0, 'P', 'computing'], ['户', 0, '户', 'households'], ['吨标准煤', 0, '吨标准煤', 'energy'],
    ['标箱', 0, '标箱', 'other'], ['万', 4, '', 'none'], ['', 0, '', 'none'],
  ] as const)('%s is 10^%i × %s', (written, exponent, base, dimension) => expect(parseUnit(written)).toEqual({ written, exponent, base, dimension }));
  it.each([['亿元', '万元', true], ['处', '个', true], ['%', '个百分点', false], ['亿元', '%', false], ['万人', '户', false], ['亩', '平方米', false], ['标箱', '万标箱', true], ['人', '人次', false]] as const)('%s with %s: %s', (a, b, yes) => {
    expect(comparable(a, b)).toBe(yes);
    expect(comparable(b, a)).toBe(yes);
  });
  it('converts without a binary float', () => {
    expect(convert('3000', '万元', '亿元')).toBe('0.3');
    expect(convert('1081.5', '亿元', '万元')).toBe('10815000');
    expect(convert('0.1', '亿元', '元')).toBe('10000000');
    expect(convert('7', '成', '%')).toBe('70');
    expect(convert('1', '亿元', '%')).toBeNull();
  });
  it('finds the scale words of a unit', () => {
    expect(scalePrefix('万人次')).toBe('万');
    expect(scalePrefix('千瓦')).toBe('');
    expect(scalePrefix('百分点')).toBe('');
  });
});
