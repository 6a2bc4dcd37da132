import { BOUND_COUNTERS, COUNTERS, COUNTER_CHARS, MEASURES, NO_COUNTER, RATIOS, SCALE_CHARS } from '../lexicon/units';

export type UnitFamily = 'measure' | 'ratio' | 'points' | 'counter' | 'scale' | 'open' | 'none';

export interface ReadUnit {
  /** as written, with its scale: 万人次 */
  readonly text: string;
  readonly family: UnitFamily;
  /** 余 or 多 between scale and counter (2万余家) */
  readonly inside: string;
  /** where the unit ends in the text */
  readonly end: number;
}

/** First character → the words that begin with it, longest first. */
const BY_FIRST = new Map<string, string[]>();
for (const word of [...MEASURES, ...RATIOS, ...COUNTERS].sort((a, b) => b.length - a.length)) {
  const first = word[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), word]);
}
const measures = new Set(MEASURES);
const ratios = new Set(RATIOS);

function familyOf(word: string): UnitFamily {
  if (word.endsWith('百分点')) return 'points';
  if (ratios.has(word)) return 'ratio';
  return measures.has(word) ? 'measure' : 'counter';
}

const longestWord = (text: string, at: number): string | null => (BY_FIRST.get(text[at] ?? '') ?? []).find((w) => text.startsWith(w, at)) ?? null;
const isLatin = (char: string | undefined): boolean => char !== undefined && /[A-Za-z]/u.test(char);

/** A Latin unit may not run on into a word or version (5G, 4A, 3D). */
const runsOn = (word: string, next: string | undefined): boolean => isLatin(word.at(-1)) && isLatin(next);

/** Where a clause or an item of a list ends: what stands between a number and such a place can only be its counter. */
const ITEM_END = /[，；。：！？、（）“”…\d]|[和与及](?=[^，。；]{0,20}\d)/uy;

/** Whether the one character at `at` counts what the number says; the list of counters is open where the item ends behind it. */
function isCounter(text: string, at: number, open: boolean): boolean {
  const char = text[at] ?? '';
  const known = COUNTER_CHARS.includes(char);
  if (char === '' || (known && !BOUND_COUNTERS.includes(char))) return char !== '';
  ITEM_END.lastIndex = at + 1;
  const ends = at + 1 >= text.length || ITEM_END.test(text);
  return ends && (known || (open && /^\p{Script=Han}$/u.test(char) && !NO_COUNTER.includes(char)));
}

/** Reads the unit at `at`: scale, 余/多, and counter or measure. `scales` are scale words that the numeral itself gave away; `open` lets any character count at the end of an item. */
export function readUnit(text: string, at: number, scales = '', open = true): ReadUnit {
  let pos = at;
  let inside = '';
  const takeInside = (): void => {
    const char = text[pos] ?? '';
    if (inside === '' && (char === '余' || char === '多' || (char === '来' && /[个家人]/u.test(text[pos + 1] ?? '')))) {
      inside = char;
      pos += 1;
    }
  };
  takeInside();
  let scale = scales;
  while (SCALE_CHARS.includes(text[pos] ?? ' ') && (longestWord(text, pos) ?? '').length < 2) {
    scale += text[pos] ?? '';
    pos += 1;
  }
  takeInside();
  const word = longestWord(text, pos);
  if (word !== null && !runsOn(word, text[pos + word.length])) {
    return { text: scale + word, family: familyOf(word), inside, end: pos + word.length };
  }
  const char = text[pos] ?? '';
  if (isCounter(text, pos, open)) return { text: scale + char, family: 'counter', inside, end: pos + 1 };
  if (scale !== '') return { text: scale, family: 'scale', inside, end: pos };
  if (/^\p{Script=Han}$/u.test(char) && !NO_COUNTER.includes(char)) return { text: '', family: 'open', inside, end: pos };
  return { text: '', family: 'none', inside, end: pos };
}
