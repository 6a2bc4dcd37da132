import { describe, expect, it } from 'vitest';
import { figureParts, formatFigure, formatValue } from '@shared/figures/format';
import { facts } from './writtenCases';

describe('the one formatter', () => {
  it.each([
    [facts('1400', '亿元', '预计 突破'), '预计突破1,400亿元'], [facts('1081.5', '亿元'), '1,081.5亿元'], [facts('-3.2', '%', '', 'growth'), '−3.2%'], [facts('3', '位', '', 'rank'), '第3位'], [facts('1', '', '', 'rank'), '第1位'],
    [facts('7', '强', '前', 'rank'), '前7强'], [facts('3000', '万元', '达 余'), '达3,000余万元'], [facts('200', '场', '余', 'count'), '200余场'], [facts('5~5.5', '%', '', 'target'), '5%—5.5%'], [facts('30≈40', '个', '', 'count'), '30—40个'],
    [facts('7', '成', '以上', 'share'), '7成以上'], [facts('50', '%', '过', 'share'), '过50%'], [facts('31', '亿元', '突破 预计'), '预计突破31亿元'],
  ] as const)('%# → %s', (figure, text) => expect(formatFigure(figure)).toBe(text));
  it('takes a figure apart for a card', () => {
    expect(figureParts(facts('1400', '亿元', '预计 突破'))).toEqual({ before: ['预计', '突破'], direction: 'none', prefix: '', number: '1,400', unit: '亿元', after: [] });
    expect(figureParts(facts('-3.2', '%', '左右', 'growth'))).toEqual({ before: [], direction: 'down', prefix: '', number: '−3.2', unit: '%', after: ['左右'] });
    expect(figureParts(facts('4.5', '%', '', 'growth')).direction).toBe('up');
    expect(figureParts(facts('0', '%', '', 'growth')).direction).toBe('none');
  });
  it('leaves out thousands separators when they are switched off', () => expect(formatValue(facts('1081.5', '亿元'), { grouped: false })).toBe('1081.5'));
});
