import { parseChineseNumber } from '../../figures/numerals';
import { IDIOMS } from '../lexicon/idioms';
import type { Quantity } from './scan';

const RANK = /第([一二三四五六七八九十]{1,3}|\d{1,3})(?:(位|名)|(?=[，。；、：！）”的]|$|（|[前上跃][移升进]))|(首位|榜首)|前([一二三四五六七八九十]{1,3}|\d{1,3})(强|位|名|(?=[，。；）]|$))/gu;
const RANK_VERB_BEFORE = /(?:居|列|位|排|名|获|得|获评|跻身|进入|进|跃升|升|上升|前移|保持|夺得|取得|为|[升移进退降跌]|上年的|去年的|[由从])(?:至|到|在|了)?$/u;
const RANK_SCOPE_BEFORE = /(?:全[国省市区县州]|同类\p{Script=Han}{0,6}|区县|世界|[市省国州盟]|各\p{Script=Han}{1,5}|[中里内])$/u;
/** 第6位 can be nothing else, except 第一位 of a row of people or floors (第一位患者). */
const RANK_UNIT_AFTER = /^(?!\p{Script=Han}{0,3}(?:患者|客人|居民|顾客|书记|学生|选手|获得者))/u;
const RATIO = /\d+(?:\.\d+)?(?:[:∶]\d+(?:\.\d+)?){2,}|\d+\.\d+[:∶]\d+(?:\.\d+)?|(?<=比(?:例|重|值)?(?:约|为|达到?|是|[由从升降缩提扩]?[至到小大高])?)\d+(?:\.\d+)?[:∶]\d+(?:\.\d+)?/gu;

const base = { approximate: false, words: [], unit: '', family: 'none' } as const;

/** Ranks: 第3位, 第七, 首位, 全市第一, 前七强. */
export function scanRanks(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(RANK)) {
    const [written, ordinal, ordinalUnit = '', first, top, topUnit = ''] = match;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const united = (ordinalUnit !== '' || topUnit !== '') && RANK_UNIT_AFTER.test(text.slice(match.index + written.length, match.index + written.length + 8));
    const placed = first !== undefined || (united && !/[，。；]$/u.test(before)) || RANK_VERB_BEFORE.test(before) || RANK_SCOPE_BEFORE.test(before);
    if (!placed || (ordinal !== undefined && ordinalUnit === '' && /[,，。；]$/u.test(before))) continue;
    const digits = ordinal ?? top ?? '1';
    const value = /^\d/u.test(digits) ? String(Number(digits)) : parseChineseNumber(digits);
    if (value === null) continue;
    const end = match.index + written.length;
    found.push({
      ...base, start: match.index, end, unitEnd: end, numberEnd: end, form: 'rank', low: value, high: value,
      unit: first === undefined ? ordinalUnit || topUnit || '位' : '位', words: top === undefined ? [] : ['前'], rule: `rank written ${written}`,
    });
  }
  return found;
}

/** 过半, 近半 and other words that stand for a number. */
export function scanIdioms(text: string): Quantity[] {
  return IDIOMS.flatMap((idiom) => [...text.matchAll(idiom.pattern)].flatMap((match): Quantity[] => {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (idiom.guard?.test(before) === true || idiom.needs?.test(before) === false) return [];
    const end = match.index + match[0].length;
    return [{ ...base, start: match.index, end, unitEnd: end, numberEnd: end, form: 'idiom', low: idiom.value, high: idiom.value, unit: idiom.unit, family: 'ratio', words: idiom.qualifier === '' ? [] : [idiom.qualifier], rule: `${idiom.name}: ${match[0]}` }];
  }));
}

/** a:b:c, three figures and more; of two (2.3:1) only behind 比, as a score is none. */
export function scanRatios(text: string): Quantity[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    let at = match.index;
    return match[0].split(/[:∶]/u).map((part): Quantity => {
      const start = at;
      at += part.length + 1;
      const end = start + part.length;
      return { ...base, start, end, unitEnd: end, numberEnd: end, form: 'ratio', low: part, high: part, rule: `part of the ratio ${match[0]}` };
    });
  });
}
