import { describe, expect, it } from 'vitest';
import { placeAnchors, readGold } from '../../../../bench/extract/score/gold';

const row = (n: number, anchor: string, opt = ''): string => ['a', n, '甲|乙', '3', '个', '2025年', '', 'count', anchor, '1', opt].join('\t');
const gold = readGold(['doc\tn\tname\tvalue\tunit\tperiod\tqualifier\tkind\tanchor\tsection\topt', row(1, '学校3个'), row(2, '3个', 'y'), row(3, '４个')].join('\r\n'));

describe('readGold', () => {
  it('splits readings and marks what is optional', () => {
    expect(gold[0]?.names).toEqual(['甲', '乙']);
    expect(gold.map((g) => g.optional)).toEqual([false, true, false]);
  });
});

describe('placeAnchors', () => {
  it('looks past white space and width, each behind the one before', () => {
    const text = '新建学\n校 ３个，另有3个。';
    expect(placeAnchors(gold, text).map((p) => p && text.slice(p.start, p.end))).toEqual(['学\n校 ３个', '3个', null]);
  });
  it('keeps UTF-16 offsets behind a character of two units', () => expect(placeAnchors(gold.slice(1, 2), '𠮷3个')).toEqual([{ start: 2, end: 4 }]));
});
