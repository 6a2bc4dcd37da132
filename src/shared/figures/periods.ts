import type { Period } from './schema';

const EVENTS = /国庆|中秋|春节|五一|元旦|清明|端午|假期|黄金周|期间/u;
const FIRST_YEAR_OF_PLAN: Readonly<Record<string, number>> = { 十一五: 2006, 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026, 十六五: 2031 };
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1, '1': 1, '2': 2, '3': 3, '4': 4 };

const date = (year: number, month: number, day: number): string => `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last month named by the rest of a label; null when it names none. */
function months(rest: string): readonly [number, number] | null {
  if (/^(全年|年度?)?$/u.test(rest)) return [1, 12];
  if (/上半年/u.test(rest)) return [1, 6];
  if (/下半年/u.test(rest)) return [7, 12];
  if (/前[三3](个)?季度/u.test(rest)) return [1, 9];
  const quarter = QUARTERS[/([一二三四首1-4])季度/u.exec(rest)?.[1] ?? ''];
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  const span = /(\d{1,2})月?\s*[—–\-－~～至到]+\s*(\d{1,2})月/u.exec(rest);
  const [from, to] = span === null ? [NaN, NaN] : [Number(span[1]), Number(span[2])];
  if (from >= 1 && to <= 12 && from <= to) return [from, to];
  const first = Number(/前(\d{1,2})个?月/u.exec(rest)?.[1] ?? NaN);
  if (first >= 1 && first <= 12) return [1, first];
  const single = Number(/^(\d{1,2})月/u.exec(rest)?.[1] ?? NaN);
  return single >= 1 && single <= 12 ? [single, single] : null;
}

/** A period from a canonical label: 2025年前三季度, 2021—2025年, 2025年1—11月, 截至2025年, 2025年末, 十四五时期, 2025年国庆假期, 较2020年; anything else keeps its label only. */
export function makePeriod(label: string): Period {
  const text = label.replace(/[\s“”"「」]/gu, '');
  const unknown: Period = { label, basis: 'unknown', from: null, to: null };
  const plan = FIRST_YEAR_OF_PLAN[/十[一二三四五六]五/u.exec(text)?.[0] ?? ''];
  if (plan !== undefined && !/末|初|\d/u.test(text)) return { label, basis: 'plan', from: date(plan, 1, 1), to: date(plan + 4, 12, 31) };
  const years = /^(\d{4})年?[—–\-－~～至到]+(\d{4})年$/u.exec(text);
  if (years !== null && Number(years[1]) < Number(years[2])) return { label, basis: 'flow', from: date(Number(years[1]), 1, 1), to: date(Number(years[2]), 12, 31) };
  const match = /(\d{4})年?/u.exec(text);
  const year = Number(match?.[1] ?? NaN);
  if (match === null || Number.isNaN(year)) return EVENTS.test(text) ? { ...unknown, basis: 'event' } : unknown;
  const rest = text.slice(match.index + match[0].length);
  const before = text.slice(0, match.index);
  if (/[较比]/u.test(before)) return { label, basis: 'versus', from: date(year, 1, 1), to: date(year, 12, 31) };
  if (EVENTS.test(rest)) return { label, basis: 'event', from: null, to: null };
  const stock = /截至|截止|累计/u.test(before) || /[末底]$/u.test(rest);
  const span = months(rest.replace(/[末底]$/u, '').replace(/^年/u, ''));
  if (span === null) return unknown;
  const to = date(year, span[1], lastDay(year, span[1]));
  return stock ? { label, basis: 'asOf', from: null, to } : { label, basis: 'flow', from: date(year, span[0], 1), to };
}

/** Whether two periods are one, whatever their labels say; unknown and undated ones compare by label. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.basis !== b.basis) return false;
  return a.to === null && b.to === null ? a.label === b.label : a.from === b.from && a.to === b.to;
}
