import type { FigureFacts, FigureKind, FigureValue, Qualifier } from '@shared/figures/schema';
import { classifyQualifier } from '@shared/figures/qualifiers';
import { makePeriod } from '@shared/figures/periods';

export const exact = (value: string): FigureValue => ({ type: 'exact', value });
export const words = (text: string): Qualifier[] =>
  text.split(' ').filter(Boolean).map((word) => {
    const found = classifyQualifier(word);
    if (found === null) throw new Error(`not a qualifier: ${word}`);
    return { class: found, word };
  });

/** Facts in short: value (a~b range, a≈b approximate), unit, qualifier words, kind. */
export function facts(value: string, unit: string, qualifiers = '', kind: FigureKind = 'value'): FigureFacts {
  const [low = '', high] = value.split(/[~≈]/);
  const read: FigureValue = high === undefined ? exact(low) : { type: value.includes('~') ? 'range' : 'approximate', low, high };
  return { name: '指标', kind, value: read, unit, period: makePeriod('2025年'), qualifiers: words(qualifiers) };
}

/** A written span and what an import reads there. */
export const WRITTEN: readonly (readonly [string, FigureFacts])[] = [
  ['1081.5亿元', facts('1081.5', '亿元')],
  ['增长4.5%', facts('4.5', '%', '', 'growth')],
  ['第3位', facts('3', '位', '', 'rank')],
  ['预计突破1400亿元', facts('1400', '亿元', '预计 突破')],
  ['达338.4亿元', facts('338.4', '亿元', '达')],
  ['超900亿元', facts('900', '亿元', '超')],
  ['近31亿元', facts('31', '亿元', '近')],
  ['20多个', facts('20', '个', '多', 'count')],
  ['200余场', facts('200', '场', '余', 'count')],
  ['3000余万元', facts('3000', '万元', '余')],
  ['达3000余万元', facts('3000', '万元', '达 余')],
  ['1.3万', facts('1.3', '万人', '', 'count')],
  ['1.3万群众', facts('1.3', '万人', '', 'count')],
  ['7成以上', facts('7', '成', '以上', 'share')],
  ['七成以上', facts('7', '成', '以上', 'share')],
  ['过半', facts('50', '%', '过', 'share')],
  ['“双过半”', facts('50', '%', '过', 'share')],
  ['首位', facts('1', '位', '', 'rank')],
  ['前七强', facts('7', '强', '前', 'rank')],
  ['前三', facts('3', '位', '前', 'rank')],
  ['第七', facts('7', '位', '', 'rank')],
  ['第二位', facts('2', '位', '', 'rank')],
  ['百亿元', facts('100', '亿元')],
  ['超百亿元', facts('100', '亿元', '超')],
  ['超亿元', facts('1', '亿元', '超')],
  ['5%—5.5%', facts('5~5.5', '%', '', 'target')],
  ['5—5.5%', facts('5~5.5', '%', '', 'target')],
  ['增长5%至6%左右', facts('5~6', '%', '左右', 'growth')],
  ['下降3%—5%', facts('-5~-3', '%', '', 'growth')],
  ['三四十个', facts('30≈40', '个', '', 'count')],
  ['十七八家', facts('17≈18', '家', '', 'count')],
  ['两三百人', facts('200≈300', '人', '', 'count')],
  ['2.4个百分点', facts('2.4', '个百分点', '', 'change')],
  ['提高2.4百分点', facts('2.4', '个百分点', '', 'change')],
  ['回落0.3个百分点', facts('-0.3', '个百分点', '', 'change')],
  ['下降3.2%', facts('-3.2', '%', '', 'growth')],
  ['增长-3.2%', facts('-3.2', '%', '', 'growth')],
  ['-3.2%', facts('-3.2', '%', '', 'growth')],
  ['负增长3.2%', facts('-3.2', '%', '', 'growth')],
  ['约3.2%', facts('-3.2', '%', '约', 'growth')],
  ['12万平方米', facts('12', '万平方米')],
  ['两千余家', facts('2000', '家', '余', 'count')],
  ['2万余家', facts('2', '万家', '余', 'count')],
  ['3万多人', facts('3', '万人', '多', 'count')],
  ['1,234.5万元', facts('1234.5', '万元')],
  ['１２３家', facts('123', '家', '', 'count')],
  ['三百零六项', facts('306', '项', '', 'count')],
  ['三百零六', facts('306', '', '', 'count')],
  ['两个', facts('2', '个', '', 'count')],
  ['二百场', facts('200', '场', '', 'count')],
  ['数百家', facts('200≈900', '家', '', 'count')],
  ['百分之五', facts('5', '%', '', 'growth')],
  ['增长１２.3％', facts('12.3', '%', '', 'growth')],
  ['增长12.3％', facts('12.3', '%', '', 'growth')],
  ['1000P', facts('1000', 'P')],
  ['突破3万人次', facts('3', '万人次', '突破', 'count')],
  ['同比增长约12.3%', facts('12.3', '%', '约', 'growth')],
  ['增加近50%', facts('50', '%', '近', 'growth')],
  ['超过55亿元', facts('55', '亿元', '超过')],
  ['不低于30%', facts('30', '%', '不低于', 'share')],
  ['预计增长5%左右', facts('5', '%', '预计 左右', 'growth')],
  ['20万人次以上', facts('20', '万人次', '以上', 'count')],
  ['216.8亿元', facts('216.8', '亿元', '预计')],
  ['十年', facts('10', '年')],
  ['5.0%', facts('5', '%', '', 'growth')],
  ['第1', facts('1', '位', '', 'rank')],
  ['1.2亿千瓦时', facts('1.2', '亿千瓦时')],
  ['一半', facts('50', '%', '', 'share')],
  ['不足百家', facts('100', '家', '不足', 'count')],
  ['－3.2%', facts('-3.2', '%', '', 'growth')],
  ['净增加12家', facts('12', '家', '', 'change')],
];
