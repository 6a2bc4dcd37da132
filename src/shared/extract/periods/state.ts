import type { TimeMention } from './find';

/** What dates the figures at a point of the text. */
export interface PeriodState {
  readonly year: number | null;
  /** 前三季度, 1—11月, 全年, 末, 国庆假期 …; '' for the whole year */
  readonly part: string;
  readonly stock: boolean;
  readonly plan: string;
  /** the words or rule that set it */
  readonly by: string;
}

/** The document's years: what it reports on, and when it speaks (今年). */
export interface DocumentYears {
  readonly year: number | null;
  readonly speaking: number | null;
}

/** How far a mention dates what follows. */
export type Reach = 'none' | 'sentence' | 'paragraph';

/** Older years are history told in passing. */
const HISTORY = 1;

/** Whether and how far a mention dates what follows it. */
export function reachOf(mention: TimeMention, years: DocumentYears): Reach {
  if (mention.compared || !mention.dates) return 'none';
  if (mention.plan !== '') return 'sentence';
  if (mention.year !== null && years.year !== null && mention.year < years.year - HISTORY) return 'sentence';
  if (mention.stock || /假期|\d日|^\d{1,2}月/u.test(mention.part) || (mention.relative ?? 0) < 0) return 'sentence';
  return 'paragraph';
}

/** The state that a mention sets; a part without a year takes the year that holds at this point. */
export function applyMention(mention: TimeMention, before: PeriodState, years: DocumentYears, written: string): PeriodState {
  const relative = mention.relative === null ? null : years.speaking === null ? null : years.speaking + mention.relative;
  const year = mention.year ?? (mention.relative !== null && /过去|一年来|这一年/u.test(written) ? years.year : relative) ?? before.year ?? years.year;
  return { year, part: mention.part, stock: mention.stock, plan: mention.plan, by: written };
}

/** The label a reader would print: 2025年前三季度, 截至2025年11月末, 十四五时期. */
export function periodLabel(state: PeriodState): string {
  if (state.plan !== '') return `${state.plan}时期`;
  if (state.year === null) return state.part;
  const year = `${String(state.year)}年`;
  if (state.part === '末') return `${year}末`;
  if (state.stock) return `截至${year}${state.part === '全年' ? '' : state.part}`;
  return `${year}${state.part}`;
}

/** A running total is the state at the end of the year, unless the text names a shorter span. */
export function asRunningTotal(state: PeriodState): PeriodState {
  return state.plan === '' && (state.part === '' || state.part === '全年') ? { ...state, part: '', stock: true } : state;
}
