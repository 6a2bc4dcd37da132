import { Decimal } from 'decimal.js';
import { groupThousands } from '@shared/figures/arabic';

/** A number as the spreadsheet shows it; `rounded` when more digits lie in the file than are shown. */
export interface Shown {
  readonly text: string;
  readonly rounded: boolean;
}

/** Formats that a file names by number only: the general ones, and those of Chinese Excel and WPS (27–36, 50–58). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy', 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"',
  37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 41: '#,##0', 42: '#,##0', 43: '#,##0.00', 44: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss', 48: '##0.0E+0', 49: '@',
  50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: 'yyyy"年"m"月"', 56: 'm"月"d"日"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
};
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

interface Piece { readonly literal: boolean; readonly text: string }
/** A format taken apart: what is printed as it stands, and the pattern's own characters. Colours, conditions and locales in [ ] go. */
function pieces(format: string): Piece[] {
  const found: Piece[] = [];
  for (const match of format.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|([^"\\_*[]+)/gsu)) {
    const [, quoted, escaped, bracket, plain] = match;
    const currency = /^\$([^-]*)/u.exec(bracket ?? '')?.[1];
    const elapsed = /^[hms]+$/iu.test(bracket ?? '');
    if (quoted !== undefined) found.push({ literal: true, text: quoted });
    else if (escaped !== undefined) found.push({ literal: true, text: escaped });
    else if (currency !== undefined && currency !== '') found.push({ literal: true, text: currency });
    else if (elapsed) found.push({ literal: false, text: bracket ?? '' });
    else if (plain !== undefined) found.push({ literal: false, text: plain });
  }
  return found;
}
const sectionsOf = (format: string): string[] => format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;)(?=;|$)/gsu) ?? [format];
const isDate = (parts: readonly Piece[]): boolean => parts.some(({ literal, text }) => !literal && /[yd]|m+|[hs]/iu.test(text.replace(/general|am\/pm|上午\/下午/giu, '')));

const DAY_MS = 86_400_000;
/** A serial day number as a date in UTC; 29 February 1900, which never was, is what Excel makes of 60. */
const dateOf = (serial: Decimal, from1904: boolean): Date => {
  const days = from1904 ? serial.plus(1462) : serial.lt(60) ? serial.plus(1) : serial;
  return new Date(Math.round(days.minus(25_569).times(DAY_MS).toNumber()));
};
const two = (n: number): string => String(n).padStart(2, '0');

function showDate(serial: Decimal, parts: readonly Piece[], from1904: boolean): Shown {
  const date = dateOf(serial, from1904);
  if (serial.lt(0) || serial.gt(2_958_466) || Number.isNaN(date.getTime())) return { text: serial.toString(), rounded: false };
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const names = parts.map(({ literal, text }) => (literal ? '\u0000' : text.toLowerCase())).join('');
  const [hasYear, hasDay, hasTime] = [/[ye]/u.test(names), names.includes('d'), /[hs]/u.test(names)];
  const hasMonth = /m/u.test(names.replace(/h+[^ymd]*m+|m+:s+/gu, ''));
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${names.includes('s') ? `:${two(date.getUTCSeconds())}` : ''}`;
  // one plain spelling for every order of day and month: 3/4 would leave open which is which
  const said = [hasYear || hasMonth || hasDay ? (hasYear ? `${String(year)}年` : '') + (hasMonth ? `${String(month)}月` : '') + (hasDay ? `${String(day)}日` : '') : '', hasTime ? time : ''].filter((word) => word !== '').join(' ');
  return { text: said, rounded: false };
}

/** Excel keeps fifteen digits; what lies beyond is the noise of binary numbers. */
const clean = (value: Decimal): Decimal => value.toSignificantDigits(15);

function showNumber(value: Decimal, parts: readonly Piece[]): Shown {
  const pattern = parts.map(({ literal, text }) => (literal ? '' : text)).join('');
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?,*/u.exec(pattern)?.[0] ?? '';
  const percent = pattern.split('%').length - 1;
  const thousands = /,*$/u.exec(digits)?.[0].length ?? 0;
  const scaled = clean(value.times(new Decimal(100).pow(percent)).div(new Decimal(1_000).pow(thousands)));
  const fraction = /\.([#0?]*)/u.exec(digits)?.[1] ?? '';
  const least = fraction.replace(/[^0]/gu, '').length;
  let shown = scaled.toFixed(fraction.length, Decimal.ROUND_HALF_UP);
  const rounded = !new Decimal(shown).eq(scaled);
  if (shown.includes('.')) {
    let optional = fraction.length - least;
    while (optional > 0 && shown.endsWith('0')) {
      shown = shown.slice(0, -1);
      optional -= 1;
    }
    shown = shown.replace(/\.$/u, '');
  }
  if (/[#0?],+[#0?]/u.test(digits)) shown = groupThousands(shown);
  if (/^-0(?:\.0*)?$/u.test(shown)) shown = shown.slice(1);
  let placed = false;
  const text = parts.map(({ literal, text: piece }) => {
    if (literal) return piece;
    const filled = piece.replace(/[#0?][#0?,]*(?:\.[#0?]*)?,*/u, () => {
      if (placed) return '';
      placed = true;
      return shown;
    });
    return filled.replace(/general/iu, shown);
  }).join('');
  return { text: (placed ? text : shown).trim(), rounded };
}

/** A stored number as the spreadsheet shows it in this format: percent, separators, dates and units as a reader sees them. */
export function showInFormat(stored: string, format: string, from1904: boolean): Shown {
  const value = new Decimal(stored);
  const sections = sectionsOf(format);
  const negative = value.isNegative() && sections.length > 1 && !/^\s*$/u.test(sections[1] ?? '');
  const section = negative ? sections[1] : value.isZero() && sections.length > 2 ? sections[2] : sections[0];
  const parts = pieces(section ?? 'General');
  const pattern = parts.map(({ literal, text }) => (literal ? '' : text)).join('');
  if (/general|^@?$/iu.test(pattern.trim()) && !parts.some(({ literal }) => literal)) return { text: clean(value).toFixed(), rounded: false };
  // accounting zeros are printed as a dash: nothing was counted there
  if (value.isZero() && !/[#0?]/u.test(pattern)) return { text: parts.map(({ text }) => text).join('').trim(), rounded: false };
  if (isDate(parts)) return showDate(value, parts, from1904);
  if (/e[+-]|\//iu.test(pattern)) return { text: clean(value).toFixed(), rounded: false };
  const shown = showNumber(negative ? value.abs() : value, parts);
  // a negative section without a sign of its own would show a fall as a rise
  return negative && !/[-−(（]/u.test(shown.text) ? { ...shown, text: `-${shown.text}` } : shown;
}
