import { NOW_OF_PAIR, OTHER_MOMENT, YEARS_BEFORE } from '../lexicon/times';
import type { TimeMention } from './find';
import { applyMention } from './state';
import type { DocumentYears, PeriodState } from './state';

/** What may stand between a time and the number that it alone dates: 上年同期的36.5%, 2022年的约48%. */
const JOINT = /^(?:同期|年?[末底初])?(?:的)?(?:增长|下降|约|近|不足|超过?|约为|当时的)?$/u;
const YEARS_AGO = /([一二两三四五六七八九十]|\d{1,2})年前的?(?:约|近|不足)?$/u;
const DIGITS = '零一二三四五六七八九十';
const DURATION = /(?:^|[^\d第近])([两三四五六七八九十]|[2-9])年(?:来|间|以来)?(?:累计|共|再|又|已|合计)*(?:增长|提高|提升|下降|降低|增加|净增|减少|上升|新增|完成|实现|投入|达到?|建成)?了?(?:约|近|超过?)?$/u;
const YEARLY = /年均/u;

const digit = (written: string): number => (/^\d/u.test(written) ? Number(written) : written === '两' ? 2 : DIGITS.indexOf(written));

/** Index of the last mention that ends at or before `at`; −1 when none does. Mentions do not overlap. */
function lastBefore(mentions: readonly TimeMention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The period that words right before a number give to it alone, or null. `region` are the words before it. */
export function ownPeriod(text: string, at: number, region: string, paired: boolean, mentions: readonly TimeMention[], holds: PeriodState, years: DocumentYears): PeriodState | null {
  const near = mentions[lastBefore(mentions, at)];
  const mention = near !== undefined && near.start >= at - 16 ? near : undefined;
  if (mention !== undefined && (!mention.against || paired || /的/u.test(text.slice(mention.end, at)) || mention.written.endsWith('的')) && JOINT.test(text.slice(mention.end, at)) && mention.role !== 'object' && mention.span === 0 && !/目前|眼下/u.test(mention.written)) {
    const between = text.slice(mention.end, at);
    const state = applyMention(mention, holds, years);
    const sameSpan = mention.part === '' && /同期/u.test(between);
    const edge = /[末底]/u.test(between) ? '末' : /初/u.test(between) ? '初' : '';
    if (mention.part === '' && edge !== '') return { ...state, part: edge };
    return sameSpan || (paired && YEARS_BEFORE.has(mention.word) && mention.part === '') ? { ...state, part: holds.part, stock: holds.stock } : state;
  }
  const ago = YEARS_AGO.exec(region)?.[1];
  if (ago !== undefined && holds.year !== null) return { ...holds, year: holds.year - digit(ago), part: '', stock: false, by: region.slice(-6) };
  if (/年初的?(?:约|近|不足)?$/u.test(region) && holds.year !== null) return { ...holds, part: '初', stock: false, by: '年初' };
  const span = digit(DURATION.exec(region)?.[1] ?? '零');
  if (span > 1 && holds.year !== null) return { ...holds, part: '', stock: false, span, by: `${String(span)}年` };
  if (YEARLY.test(region) && years.span > 1 && holds.year !== null) return { ...holds, part: '', stock: false, span: years.span, by: '年均' };
  return null;
}

/** The period of the first number of a pair that nothing dates: the level before, a year or the whole span ago. `region` are the words before it. */
export function periodBefore(holds: PeriodState, years: DocumentYears, region: string): PeriodState {
  const opening = region.slice(-12);
  if (holds.year === null || OTHER_MOMENT.test(opening)) return holds;
  if (NOW_OF_PAIR.test(opening)) return { ...holds, year: Math.min(holds.year, years.year ?? holds.year) };
  return { ...holds, year: holds.year - Math.max(1, holds.span, holds.year === years.year ? years.span : 0), part: '', stock: false, span: 0, by: 'before the change' };
}

/** The periods that 分别 deals out to a row (一季度、二季度、三季度分别增长 …); empty when fewer than two are listed in [start, at). */
export function periodsOfRow(text: string, mentions: readonly TimeMention[], start: number, at: number, holds: PeriodState, years: DocumentYears): PeriodState[] {
  const last = lastBefore(mentions, at);
  let first = last;
  while (first > 0 && (mentions[first - 1]?.start ?? -1) >= start) first -= 1;
  const within = mentions.slice(Math.max(0, first), last + 1).filter((m) => m.start >= start && !m.against);
  const listed = within.filter((m, i) => /^[、和与及]$/u.test(text.slice(m.end, within[i + 1]?.start ?? m.end)) || /^[、和与及]$/u.test(text.slice(within[i - 1]?.end ?? m.start, m.start)));
  if (listed.length < 2) return [];
  const base = { ...holds, part: '', stock: false };
  return listed.map((m) => applyMention(m, base, years));
}
