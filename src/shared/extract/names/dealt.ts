import { BARE_NAMES, PART_NAMES } from '../lexicon/names';
import { WordIndex } from '../wordIndex';

const bare = new WordIndex(BARE_NAMES.filter((name) => name.length >= 2));
const parts = new WordIndex(PART_NAMES);
/** 农林水三项支出, 茶油两个新秀的产值: the words that only count the list. */
const COUNTED = /(?:等)?[两二三四五六七八九十](?:项|个|类|种|大|家|地|市|者|方面)(?:\p{Script=Han}{0,4}的|(?:主导|支柱|重点|新兴|优势|特色|传统|千亿级?|百亿级?)*(?:产业|行业|板块|领域|集群|业态)?)/u;
/** A name that ends so is complete: no common end is added to it. */
const COMPLETE = /(?:[数率值额量]|收入|支出|面积|投资|余额|产量|浓度|等级|噪声)$/u;
/** The common end may be told from what differs, as long as that is short. */
const LONGEST_PART = 6;

/** The end that the last item lends to one before it, '' when that stands by itself. */
function lentEnd(item: string, last: string): string {
  const part = parts.head(last);
  if (part !== '' && parts.has(item)) return last.slice(part.length);
  const tail = bare.tail(last);
  if (COMPLETE.test(item) || (tail !== '' && item.endsWith(tail))) return '';
  if (tail !== '' && tail !== last && last.length - tail.length <= LONGEST_PART) return tail;
  return item.length <= 4 && last.length >= item.length + 4 ? last.slice(item.length) : tail === last ? '' : tail;
}

/** The names of a list that 分别 or a:b:c deals out (第一、二、三产业增加值 → three full names); the last item's common end is given to all. */
export function dealtNames(list: string): string[] {
  const items = list.replace(COUNTED, '').split(/、|和|与|及|以及|，/u).map((item) => item.trim()).filter((item) => item !== '');
  const last = items.at(-1) ?? '';
  if (items.length < 2) return items;
  return items.map((item, i) => {
    if (i === items.length - 1) return /^三产业/u.test(item) && /^第/u.test(items[0] ?? '') ? `第${item}` : item;
    const ordinal = /^第?[一二]$/u.test(item) && /第?三产业/u.test(last) ? `第${item.replace('第', '')}产业` : item;
    if (ordinal !== item) return ordinal + last.slice(last.indexOf('三产业') + 3);
    return item + lentEnd(item, last);
  });
}

/** 城乡居民收入 of two numbers is two names; null when the word is not there. */
export const bothOf = (name: string): string[] | null => (name.startsWith('城乡') ? ['城镇', '农村'].map((part) => part + name.slice(2)) : null);
