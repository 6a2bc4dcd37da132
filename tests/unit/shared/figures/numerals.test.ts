import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupThousands, parseArabic, toFullwidth } from '@shared/figures/arabic';
import { parseApproximateNumber, parseChineseNumber, toApproximateChinese, toChineseNumber } from '@shared/figures/numerals';

describe('Chinese numbers', () => {
  it.each([
    ['零', '0'], ['十', '10'], ['十二', '12'], ['二十', '20'], ['一百零六', '106'], ['三百零六', '306'], ['一百五', '150'], ['两千', '2000'], ['二千零三十', '2030'],
    ['一万二', '12000'], ['三万零五', '30005'], ['两亿', '200000000'], ['一亿二千万', '120000000'], ['一万亿', '1000000000000'], ['百', '100'], ['百亿', '10000000000'],
    ['三点五', '3.5'], ['一点三万', '13000'], ['二〇二五', '2025'], ['一二三', '123'], ['负四', '-4'], ['九千九百九十九万', '99990000'],
  ])('%s is %s', (text, value) => expect(parseChineseNumber(text)).toBe(value));
  it.each(['', '七贤', '十百', '三四', '一点', '点五', '万万万', '一二点三点四'])('%s is no number', (text) => {
    if (text === '万万万') expect(parseChineseNumber(text)).not.toBe('0');
    else expect(parseChineseNumber(text)).toBeNull();
  });
  it('comes back from 0 to 10^12 and with decimals', () => {
    const whole = fc.oneof(fc.bigInt({ min: 0n, max: 1_000_000_000_000n }), fc.bigInt({ min: 0n, max: 20_000n }));
    fc.assert(fc.property(whole, fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }), fc.boolean(), (n, part, minus) => {
      const positive = part === undefined ? n.toString() : `${n.toString()}.${String(part)}`;
      const decimal = minus && n !== 0n ? `-${positive}` : positive;
      expect(parseChineseNumber(toChineseNumber(decimal))).toBe(decimal);
    }), { numRuns: 3000 });
  });
  it.each([['12', '十二'], ['306', '三百零六'], ['2000', '两千'], ['20000', '两万'], ['10010', '一万零一十'], ['100000000', '一亿'], ['3.50', '三点五零'], ['1000000000000', '一万亿']])('%s is written %s', (value, text) => {
    expect(toChineseNumber(value)).toBe(text);
  });
  it.each([['三四十', '30', '40'], ['十七八', '17', '18'], ['二十三四', '23', '24'], ['两三百', '200', '300'], ['七八', '7', '8']])('%s lies between %s and %s', (text, low, high) => {
    expect(parseApproximateNumber(text)).toEqual({ low, high });
    expect(toApproximateChinese(low, high)).toBe(text);
  });
  it('does not take other pairs for an approximation', () => {
    expect(parseApproximateNumber('三五十')).toBeNull();
    expect(toApproximateChinese('30', '50')).toBeNull();
  });
});

describe('Arabic digits', () => {
  it.each([['1,234.5', '1234.5'], ['１２３', '123'], ['１，２３４', '1234'], ['−3.2', '-3.2'], ['+5', '5'], ['007', '7'], ['-0', '0']])('%s reads %s', (text, value) => expect(parseArabic(text)).toBe(value));
  it.each(['', '1,23', '12,34,567', '1.', '.5', '1e5', 'abc', '1 2'])('%s reads nothing', (text) => expect(parseArabic(text)).toBeNull());
  it('comes back grouped and full-width', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(999), (n, part) => {
      const decimal = `${n.toString()}.${String(part)}`;
      if (n === 0n) return;
      expect(parseArabic(groupThousands(decimal))).toBe(decimal);
      expect(parseArabic(toFullwidth(decimal))).toBe(decimal);
    }));
  });
});
