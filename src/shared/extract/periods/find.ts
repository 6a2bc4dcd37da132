import { BEFORE_TIME, COMPARED_AFTER, COMPARED_BEFORE, PARTS, RELATIVE_YEARS, TIME_IS_OBJECT, TIME_OF_NOUN } from '../lexicon/times';

/** A time named in the text. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** written year, or null */
  readonly year: number | null;
  /** word for a year (今年, 上年), or '' */
  readonly word: string;
  /** part of the year as its label (前三季度, 1—11月), '' when none */
  readonly part: string;
  /** 截至, 年末, 目前: the state at a point of time */
  readonly stock: boolean;
  /** 十四五 as a period */
  readonly plan: string;
  /** several years that end with `year`, or with the year reported on; 0 for one */
  readonly span: number;
  /** only what something is compared with (比上年, 较2020年, 上年同期) */
  readonly compared: boolean;
  /** 比, 较 or 与 stands before it */
  readonly against: boolean;
  /** head: an adverb at the head of its clause; inside: an adverb behind a subject; attribute: 的 follows; object: names a goal or thing */
  readonly role: 'head' | 'inside' | 'attribute' | 'object';
  /** a share of its plan is told: 完成全年任务的78% */
  readonly of: boolean;
  /** at the head of its sentence, or behind a colon */
  readonly opens: boolean;
}

/** The parts without groups of their own. */
const SUB = PARTS.map((p) => `(?:${p.pattern.replace(/\((?!\?)/gu, '(?:')})`).join('|');
const RELATIVE = Object.keys(RELATIVE_YEARS).sort((a, b) => b.length - a.length).join('|');
const YEAR = `(?:(?:19|20)\\d{2}(?:年度?|(?=[—-]?(?:${SUB})))|${RELATIVE})`;
const PLAN = '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|末|初|规划期)?';
const RANGE = '20\\d{2}年?(?:—|-|~|至|到)+20\\d{2}年';
const SPAN = '(?:过去的?|这|近|最近)?[两三四五六七八九十]年(?:来|间|里)|(?:过去|这)(?:的)?[两三四五六七八九十]年';
const DIGITS = '零一二三四五六七八九十';
const TIME = new RegExp(`(截至|截止到?|到|至)?(?:目前|眼下|至此|(${RANGE})|(${YEAR})(?:以来|的)?(?:，?(${SUB}|[末底]|初(?![中步级期])))?|(${SUB})|(${PLAN})|(${SPAN}))(?:以来|来|为止|前后|期间)?`, 'gu');
const PART_RULES = PARTS.map((p) => ({ re: new RegExp(`^(?:${p.pattern})$`, 'u'), label: p.label, stock: p.stock === true })).concat([{ re: /^[末底]$/u, label: '末', stock: true }, { re: /^初$/u, label: '初', stock: false }]);
const NOW = /目前|眼下|至此/u;

function readPart(written: string): { label: string; stock: boolean } {
  for (const rule of PART_RULES) {
    const match = rule.re.exec(written);
    if (match !== null) return { label: rule.label.replace(/\$(\d)/gu, (_, n: string) => match[Number(n)] ?? ''), stock: rule.stock };
  }
  return { label: '', stock: false };
}

const UNTIL = /^到/u;

function roleOf(written: string, lead: string, after: string, whole: boolean, places: readonly string[]): TimeMention['role'] {
  // 力争到2030年: an adverb of the goal
  if (UNTIL.test(written) && /\d年/u.test(written) && !TIME_OF_NOUN.test(after)) return 'inside';
  if (TIME_OF_NOUN.test(after) || TIME_IS_OBJECT.test(lead)) return 'object';
  const head = BEFORE_TIME.test(lead) || places.some((p) => lead === p);
  if (/^的/u.test(after)) return 'attribute';
  if (head) return 'head';
  return whole || /^[，全]/u.test(after) ? 'inside' : 'attribute';
}

/** Every time named in a flat text, in order. `places` are words that may stand before an adverb (全区, the district's name). */
export function findTimes(text: string, places: readonly string[]): TimeMention[] {
  const found: TimeMention[] = [];
  for (const match of text.matchAll(TIME)) {
    const [written, asOf = '', range = '', yearWord = '', partAfter = '', partAlone = '', planWord = '', spanWord = ''] = match;
    const start = match.index;
    const end = start + written.length;
    if (/^\d/u.test(written) && /[\d.]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    if (yearWord === '' && partAlone === '' && planWord === '' && range === '' && spanWord === '' && !NOW.test(written)) continue;
    const part = readPart(partAfter || partAlone);
    const before = text.slice(Math.max(0, start - 14), start);
    const after = text.slice(end, end + 6);
    const lead = before.slice(before.search(/[^，；。：！？、（“”）—]*$/u));
    const isPlan = planWord !== '';
    const plan = isPlan && /(?:时期|期间|以来|规划期)/u.test(planWord) ? planWord.replace(/[“”"]/gu, '').slice(0, 3) : '';
    const [first = 0, last = 0] = [...range.matchAll(/20\d{2}/gu)].map((m) => Number(m[0]));
    const counted = /[两三四五六七八九十](?=年)/u.exec(spanWord)?.[0] ?? '';
    const span = range !== '' ? last - first + 1 : counted === '两' ? 2 : Math.max(0, DIGITS.indexOf(counted === '' ? '零' : counted));
    const dated = yearWord !== '' || span > 1 || part.label !== '' || NOW.test(written);
    const against = COMPARED_BEFORE.test(before);
    const role = isPlan && plan === '' ? 'object' : roleOf(written, lead, written.endsWith('的') ? `的${after}` : after, dated, places);
    found.push({
      start, end, written, word: yearWord in RELATIVE_YEARS ? yearWord : '',
      year: range !== '' ? last : /^\d{4}/u.test(yearWord) ? Number(yearWord.slice(0, 4)) : null,
      span,
      part: part.label,
      stock: asOf === '截至' || asOf.startsWith('截止') || (asOf !== '' && part.stock) || part.stock || NOW.test(written),
      plan,
      compared: against || COMPARED_AFTER.test(after),
      against, role,
      of: /(?:完成|[占为达])[了到]?$/u.test(lead),
      opens: lead.length <= 4 && /(?:^|[。！？：）—；])(?:\p{Script=Han}{0,4})$/u.test(text.slice(Math.max(0, start - 6), start)),
    });
  }
  return found;
}
