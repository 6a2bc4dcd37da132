import { COMPARED_AFTER, COMPARED_BEFORE, PARTS, RELATIVE_YEARS } from '../lexicon/times';

/** A time named in the text. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** written year, or null */
  readonly year: number | null;
  /** distance of a relative year (今年 0, 去年 −1), or null */
  readonly relative: number | null;
  /** part of the year as its label (前三季度, 1—11月), '' when none */
  readonly part: string;
  /** 截至, 年末, 累计: the state at a point of time */
  readonly stock: boolean;
  /** 十四五 as a period */
  readonly plan: string;
  /** only what something is compared with (比上年, 较2020年, 上年同期) */
  readonly compared: boolean;
  /** stands as an adverb of its clause, so that it dates what follows */
  readonly dates: boolean;
}

/** The parts without groups of their own. */
const SUB = PARTS.map((p) => `(?:${p.pattern.replace(/\((?!\?)/gu, '(?:')})`).join('|');
const RELATIVE = Object.keys(RELATIVE_YEARS).sort((a, b) => b.length - a.length).join('|');
const YEAR = `(?:(?:19|20)\\d{2}(?:年度?|(?=[—-]?(?:${SUB})))|${RELATIVE})`;
const PLAN = '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|末|初|规划期)?';
const TIME = new RegExp(`(截至|截止到?|到|至)?(?:目前|(${YEAR})(?:以来|的)?(?:，?(${SUB}))?|(${SUB})|(${PLAN}))(?:以来|来|为止)?`, 'gu');
const PART_RULES = PARTS.map((p) => ({ re: new RegExp(`^(?:${p.pattern})$`, 'u'), label: p.label, stock: p.stock === true }));
const SEPARATOR = /[，；。：！？、（“”）]$/u;

function readPart(written: string): { label: string; stock: boolean } {
  for (const rule of PART_RULES) {
    const match = rule.re.exec(written);
    if (match !== null) return { label: rule.label.replace(/\$(\d)/gu, (_, n: string) => match[Number(n)] ?? ''), stock: rule.stock };
  }
  return { label: '', stock: false };
}

/** Every time named in a flat text, in order. `places` are words that may stand before an adverb (全区, the district's name). */
export function findTimes(text: string, places: readonly string[]): TimeMention[] {
  const found: TimeMention[] = [];
  for (const match of text.matchAll(TIME)) {
    const [written, asOf = '', yearWord = '', partAfter = '', partAlone = '', planWord = ''] = match;
    if (/\d$/u.test(text.slice(0, match.index)) && /^\d/u.test(written)) continue;
    if (yearWord === '' && partAlone === '' && planWord === '' && !written.includes('目前')) continue;
    const part = readPart(partAfter || partAlone);
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const after = text.slice(match.index + written.length, match.index + written.length + 4);
    const isPlan = planWord !== '';
    const plan = isPlan && /(?:时期|期间|以来|规划期)/u.test(planWord) ? planWord.slice(0, 5).replace(/[“”"]/gu, '').slice(0, 3) : '';
    const lead = before.slice(before.search(/[^，；。：！？、（“”）]*$/u));
    const opens = lead === '' || SEPARATOR.test(before) || match.index === 0 || places.some((p) => lead === p) || /^(?:其中|同时|目前|此外|另外|据|自)?$/u.test(lead);
    found.push({
      start: match.index,
      end: match.index + written.length,
      year: /^\d{4}/u.test(yearWord) ? Number(yearWord.slice(0, 4)) : null,
      relative: RELATIVE_YEARS[yearWord] ?? null,
      part: part.label,
      stock: asOf !== '' || part.stock || written.includes('目前'),
      plan,
      compared: COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after) || yearWord === '上年',
      dates: (opens || /^，/u.test(after) || part.label !== '' || /^(?:全区|全市|全县)/u.test(after)) && !(isPlan && plan === '') && !/^的/u.test(after.slice(0, part.label === '' ? 1 : 0)),
    });
  }
  return found;
}
