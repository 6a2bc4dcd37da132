import { fromAt } from '../links';
import { BASE_OF_MULTIPLE, LEVEL_VERB, RANK_VERB } from '../lexicon/relations';
import { MEASURED_NOUNS } from '../lexicon/names';
import type { Quantity } from '../numbers/scan';
import { readHead, readNoun } from './head';
import type { Head } from './head';
import { regionAfter, regionBefore } from './region';
import { readTail } from './tail';
import type { Tail } from './tail';

/** The words around one quantity, taken apart. */
export interface Phrase {
  /** where the clause or the stretch behind the quantity before begins */
  readonly start: number;
  readonly region: string;
  readonly after: string;
  readonly tail: Tail;
  readonly head: Head;
  /** the counted noun behind the number, or '' */
  readonly noun: string;
  readonly relative: string;
  /** 总投资50亿元的玉湖冷链: the number describes what follows */
  readonly describes: boolean;
  /** 增至, 提高到: a level, no change */
  readonly level: boolean;
  /** scope of a rank: 全市 */
  readonly scope: string;
  /** a list that 分别 deals out */
  readonly shared: boolean;
}

/** 增至, 提高到, 降为: behind them stands a level; 增速为 and 增长达 still tell a change. */
const LEVEL = /(?:到|至|[升增减降缩]为)了?(?:约|近|超过?|突破|逾)?$/u;
/** 在各乡镇中, 全省14个设区市里: the field of a rank. */
const RANK_FIELD = /(?:在)?(全[国省市区县州盟])?(?:\d+个|各)?\p{Script=Han}{0,8}(?:中|里|之中)$/u;
const BETWEEN = /^[、，和与及；：“”（）]*$/u;

/** Reads the words before (not over `floor`) and behind (not over `ceiling`) a quantity of a flat text. `paired`: 由 or 从 opens a pair before it, so that what follows that word only dates the number. */
export function readPhrase(text: string, q: Quantity, floor: number, ceiling: number, places: readonly string[], paired = false): Phrase {
  const before = regionBefore(text, q.start, floor);
  const opened = paired ? fromAt(before.text) : -1;
  const written = opened < 0 ? '' : (/(?:增长|下降|上升|回落|约|近|不足|超过?)+$/u.exec(before.text.slice(opened))?.[0] ?? '');
  let region = opened < 0 ? before.text : before.text.slice(0, opened) + written;
  let scope = '';
  if (q.form === 'rank') {
    const match = RANK_VERB.exec(region);
    scope = match?.[1] ?? '';
    region = region.slice(0, match?.index ?? region.length);
    const field = scope === '' || /[中里]$/u.test(region) ? RANK_FIELD.exec(region) : null;
    if (field !== null) {
      scope ||= field[1] ?? '';
      region = region.slice(0, field.index);
    }
  }
  if (q.unit === '倍') region = region.replace(BASE_OF_MULTIPLE, (base) => /^(?:却|已)?(约)?/u.exec(base)?.[1] ?? '');
  const tail = readTail(region);
  const after = regionAfter(text, q.end, ceiling);
  const describes = after.startsWith('的');
  const found = q.form === 'rank' || q.form === 'ratio' || q.form === 'idiom' ? { noun: '', relative: '' } : readNoun(describes ? after.slice(1) : after);
  const noun = found.noun.replace(LEVEL_VERB, '').replace(/^(?:一批|一系列|各类)/u, '').replace(/等一批/u, '等');
  return {
    start: before.start, region: before.text, after, tail, head: readHead(tail.head, places), noun, relative: found.relative, describes,
    level: LEVEL.test(region), scope: scope.replace(/^在/u, '').replace(/(?:各.*|[中内里])$/u, ''), shared: region.includes('分别'),
  };
}

/** Nothing but joints and small words stands before the number, and no noun behind: it belongs to what was named before. */
export const isNameless = (phrase: Phrase): boolean => (phrase.tail.head === '' || BETWEEN.test(phrase.tail.head)) && phrase.head.object === '' && phrase.head.verb === '';

/** Whether the noun behind the number belongs to its name (一期1000P算力). */
export const isMeasuredNoun = (noun: string): boolean => MEASURED_NOUNS.some((word) => noun.startsWith(word));
