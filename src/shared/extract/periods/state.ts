import { PASSING_PART, RELATIVE_YEARS, REPORTED_YEARS, YEARS_BEFORE } from '../lexicon/times';
import type { TimeMention } from './find';

/** What dates the figures at a point of the text. */
export interface PeriodState {
  readonly year: number | null;
  /** 前三季度, 1—11月, 全年, 末, 国庆假期 …; '' for the whole year */
  readonly part: string;
  readonly stock: boolean;
  readonly plan: string;
  /** several years that end with `year`, 0 for one */
  readonly span: number;
  /** the words or rule that set it */
  readonly by: string;
}

/** The document's years: what it reports on, and when it speaks (今年). `span` is how many years it looks back on. */
export interface DocumentYears {
  readonly year: number | null;
  readonly speaking: number | null;
  readonly span: number;
  /** the part of the year that all of it is about (上半年), '' when it is a whole year */
  readonly part: string;
}

/** `by` of a period that nothing but the document as a whole gives. */
export const BY_DOCUMENT = 'year of the document';

/** How far a mention dates what follows; a stretch ends at a semicolon. */
export type Reach = 'none' | 'clause' | 'stretch' | 'sentence' | 'paragraph';

/** Whether and how far a mention dates what follows it. `fresh`: nothing dated the paragraph before. */
export function reachOf(mention: TimeMention, years: DocumentYears, fresh: boolean, after: string): Reach {
  if (mention.compared || mention.role === 'attribute') return 'none';
  // 今年的目标是72%, 盯紧全年增长6%的目标: the goal's own year
  // 完成全年任务的78%: how much of the year's plan is done by now
  if (mention.role === 'object' && mention.of) return 'none';
  if (mention.role === 'object') return mention.part === '全年' || ((mention.word !== '' || mention.year !== null) && /^(?:的)?目标/u.test(after)) ? 'clause' : 'none';
  if (mention.role === 'inside') return mention.year !== null || mention.word !== '' || mention.plan !== '' || /假期/u.test(mention.part) || after.startsWith('，') ? 'stretch' : 'clause';
  // 2023年动工的水库: the year tells which one
  if (/^\p{Script=Han}{1,6}的\p{Script=Han}/u.test(after) && !/^[以的]|同期/u.test(after) && (mention.year ?? years.year ?? 0) < (years.year ?? 0)) return 'clause';
  if (mention.plan !== '') return 'sentence';
  if (mention.span > 1) return mention.span === years.span || mention.year !== null ? 'sentence' : 'stretch';
  if (PASSING_PART.test(mention.part) || /期间$/u.test(mention.written)) return 'stretch';
  if (mention.stock || /假期/u.test(mention.part)) return 'sentence';
  const year = yearOf(mention, years.year, years);
  if (year !== null && years.year !== null && year < years.year) return year < years.year - 1 ? 'stretch' : 'sentence';
  if (mention.year !== null || mention.word !== '') return 'paragraph';
  // a shorter part within the one that dates the document
  if (years.part !== '' && mention.part !== years.part && !(fresh && mention.opens && after.startsWith('，'))) return 'sentence';
  return fresh || (mention.opens && after.startsWith('，')) ? 'paragraph' : 'sentence';
}

/** The year that a mention names, or null; 上年 is the one before `current`. */
export function yearOf(mention: TimeMention, current: number | null, years: DocumentYears): number | null {
  if (mention.year !== null) return mention.year;
  const distance = RELATIVE_YEARS[mention.word];
  if (distance === undefined) return null;
  if (REPORTED_YEARS.has(mention.word)) return years.year;
  if (YEARS_BEFORE.has(mention.word)) return current === null ? null : current - 1;
  return years.speaking === null ? null : years.speaking + distance;
}

/** The state that a mention sets; a part without a year takes the year that holds at this point. */
export function applyMention(mention: TimeMention, before: PeriodState, years: DocumentYears): PeriodState {
  const year = yearOf(mention, before.year, years) ?? (mention.span > 1 ? years.year : before.year) ?? years.year;
  // 今年以来 of a report on three quarters are these three quarters
  const part = mention.part === '' && mention.word === '今年' && /以来$/u.test(mention.written) ? years.part : mention.part;
  return { year, part, stock: mention.stock, plan: mention.plan, span: mention.span, by: mention.written };
}

/** The label a reader would print: 2025年前三季度, 截至2025年11月末, 十四五时期, 2021—2025年. */
export function periodLabel(state: PeriodState): string {
  if (state.plan !== '') return `${state.plan}时期`;
  if (state.year === null) return state.part;
  if (state.span > 1) return `${String(state.year - state.span + 1)}—${String(state.year)}年`;
  const year = `${String(state.year)}年`;
  if (state.part === '末' || state.part === '初') return `${year}${state.part}`;
  if (state.stock) return `截至${year}${state.part === '全年' ? '' : state.part}`;
  return `${year}${state.part}`;
}

/** A running total is the state at the end of the year, unless the text names a shorter span. */
export function asRunningTotal(state: PeriodState): PeriodState {
  return state.plan === '' && state.span === 0 && (state.part === '' || state.part === '全年') ? { ...state, part: '', stock: true } : state;
}
