import { groupThousands, toFullwidth } from './arabic';
import { CHINESE_NUMERAL_CHARS, toApproximateChinese, toChineseNumber } from './numerals';
import type { FigureKind, FigureValue, WrittenPart } from './schema';

export type Numerals = Extract<WrittenPart, { type: 'number' }>['numerals'];
export const ALL_NUMERALS: readonly Numerals[] = ['arabic', 'grouped', 'fullwidth', 'chinese'];

/** One decimal in the numerals it was written in; a counted 2 is 两, a ranked one 二. */
export function writeDecimal(decimal: string, numerals: Numerals, kind: FigureKind): string {
  switch (numerals) {
    case 'arabic': return decimal.replace('-', '−');
    case 'grouped': return groupThousands(decimal).replace('-', '−');
    case 'fullwidth': return toFullwidth(decimal);
    case 'chinese': return decimal === '2' && kind !== 'rank' ? '两' : toChineseNumber(decimal);
  }
}

export const magnitude = (decimal: string): string => decimal.replace(/^-/, '');

/** The decimals in the order in which prose names them; without the sign of a fall the smaller magnitude comes first. */
export function decimalsOf(value: FigureValue, signed: boolean): string[] {
  if (value.type === 'exact') return [signed ? value.value : magnitude(value.value)];
  if (signed) return [value.low, value.high];
  return value.low.startsWith('-') ? [magnitude(value.high), magnitude(value.low)] : [value.low, value.high];
}

export interface NumberSpot {
  readonly start: number;
  readonly end: number;
  readonly numerals: Numerals;
}

function standsAlone(text: string, start: number, end: number, chinese: boolean): boolean {
  const before = text.slice(Math.max(0, start - 2), start).normalize('NFKC');
  const after = text.slice(end, end + 2).normalize('NFKC');
  if (chinese) return !CHINESE_NUMERAL_CHARS.includes(before.slice(-1) || ' ') && !/^[零〇一二两三四五六七八九点]/u.test(after);
  return !/\d$|\d[.,]$/.test(before) && !/^\d|^[.,]\d/.test(after);
}

/** Where a magnitude stands in the text from `from` on, in whatever numerals; the earliest and longest spot. */
export function findDecimal(text: string, decimal: string, kind: FigureKind, from: number): NumberSpot | null {
  const spots = ALL_NUMERALS.flatMap((numerals): NumberSpot[] => {
    const written = writeDecimal(decimal, numerals, kind);
    const found: NumberSpot[] = [];
    for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
      if (standsAlone(text, at, at + written.length, numerals === 'chinese')) found.push({ start: at, end: at + written.length, numerals });
    }
    return found;
  });
  return spots.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

/** Where the numbers of a value stand in the text, in order; null when they are not there as plain numbers. */
export function findNumbers(text: string, value: FigureValue, kind: FigureKind): NumberSpot[] | null {
  if (value.type === 'approximate') {
    const written = toApproximateChinese(magnitude(value.low), magnitude(value.high));
    const at = written === null ? -1 : text.indexOf(written);
    if (written !== null && at >= 0 && standsAlone(text, at, at + written.length, true)) return [{ start: at, end: at + written.length, numerals: 'chinese' }];
  }
  const spots: NumberSpot[] = [];
  for (const decimal of decimalsOf(value, false)) {
    const spot = findDecimal(text, decimal, kind, spots.at(-1)?.end ?? 0);
    if (spot === null) return null;
    spots.push(spot);
  }
  return spots;
}

/** A range where one number stands: 三四十, 5%—5.5 (the last unit follows in the sentence), 30—40. */
export function writeSpan(value: FigureValue, numerals: Numerals, kind: FigureKind, unit: string, signed: boolean): string {
  const decimals = decimalsOf(value, signed);
  const [low = '0', high] = decimals;
  if (high === undefined) return writeDecimal(low, numerals, kind);
  const spoken = value.type === 'approximate' && numerals === 'chinese' ? toApproximateChinese(low, high) : null;
  return spoken ?? decimals.map((d) => writeDecimal(d, numerals, kind)).join(unit === '%' ? '%—' : '—');
}
