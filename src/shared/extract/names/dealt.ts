import { BARE_NAMES, PART_NAMES } from '../lexicon/names';
import { WordIndex } from '../wordIndex';

const bare = new WordIndex(BARE_NAMES.filter((name) => name.length >= 2));
const parts = new WordIndex(PART_NAMES);

/** The names of a list that 分别 deals out (第一、二、三产业增加值 → three full names); the last item's common end is given to all. */
export function dealtNames(list: string): string[] {
  const items = list.split(/、|和|与|及|以及|，/u).map((item) => item.trim()).filter((item) => item !== '');
  const last = items.at(-1) ?? '';
  if (items.length < 2) return items;
  const lastPart = parts.head(last);
  const tail = bare.tail(last);
  return items.map((item, i) => {
    if (i === items.length - 1) return item;
    if (lastPart !== '' && parts.has(item)) return item + last.slice(lastPart.length);
    const ordinal = /^第?[一二]$/u.test(item) && /第?三产业/u.test(last) ? `第${item.replace('第', '')}产业` : item;
    return tail === '' || ordinal.endsWith(tail) || tail === last ? ordinal : ordinal + tail;
  });
}
