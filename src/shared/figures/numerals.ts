import { Decimal } from 'decimal.js';

const DIGITS = '零一二三四五六七八九';
const DIGIT_VALUE: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Every character that a Chinese number can hold (负 and 点 left out), for use in a character class. */
export const CHINESE_NUMERAL_CHARS = '零〇一二两三四五六七八九十百千万亿';

/** Below 10^4; null when the digits and their places do not fit together. A digit at the very end may stand for the next place (一百五). */
function readSection(text: string): bigint | null {
  let total = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  let afterZero = false;
  for (const char of text) {
    const place = SMALL[char];
    const value = DIGIT_VALUE[char];
    if (place !== undefined) {
      if (place >= lastPlace || digit === 0) return null;
      total += (digit ?? 1) * place;
      [digit, lastPlace, afterZero] = [null, place, false];
    } else if (value === 0) {
      if (digit !== null) return null;
      afterZero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else return null;
  }
  if (digit === null) return BigInt(total);
  const shortForNext = !afterZero && lastPlace >= 100 && lastPlace < 10_000;
  return BigInt(total + digit * (shortForNext ? lastPlace / 10 : 1));
}

function readWhole(text: string): bigint | null {
  if (text === '') return 0n;
  for (const [mark, scale] of [['亿', 100_000_000n], ['万', 10_000n]] as const) {
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const high = at === 0 ? 1n : readWhole(text.slice(0, at));
    const tail = text.slice(at + 1);
    const low = readWhole(tail);
    if (high === null || low === null || low >= scale) return null;
    const single = tail.length === 1 && DIGIT_VALUE[tail] !== undefined && DIGIT_VALUE[tail] !== 0;
    return high * scale + (single ? (low * scale) / 10n : low);
  }
  return readSection(text);
}

/** A Chinese number (三百零六, 两千, 三点五, 一点三万, 二〇二五) as a decimal string; null when it is none. */
export function parseChineseNumber(text: string): string | null {
  if (text.startsWith('负')) {
    const positive = parseChineseNumber(text.slice(1));
    return positive === null || positive === '0' ? positive : `-${positive}`;
  }
  if (text === '' || ![...text].every((c) => c === '点' || CHINESE_NUMERAL_CHARS.includes(c))) return null;
  const [whole = '', fraction, ...more] = text.split('点');
  if (more.length > 0) return null;
  const positional = [...whole].every((c) => c in DIGIT_VALUE) && whole.length > 1 && (whole.length > 2 || /[零〇]/u.test(whole));
  const head = positional
    ? [...whole].map((c) => String(DIGIT_VALUE[c] ?? '')).join('').replace(/^0+(?=\d)/, '')
    : readWhole(whole)?.toString();
  if (head === undefined || whole === '') return null;
  if (fraction === undefined) return head;
  const [, digits = '', scale = ''] = /^([^十百千万亿]+)([十百千万亿]*)$/u.exec(fraction) ?? [];
  if (digits === '') return null;
  const decimal = `${head}.${[...digits].map((c) => String(DIGIT_VALUE[c] ?? '')).join('')}`;
  if (scale === '') return decimal;
  const factor = [...scale].reduce((product, c) => product.times(SMALL[c] ?? (c === '万' ? 10_000 : 100_000_000)), new Decimal(1));
  return factor.times(decimal).toFixed();
}

function writeSection(value: number): string {
  let out = '';
  let gap = false;
  for (const [place, mark] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${mark}`;
      gap = false;
    }
  }
  return out;
}

function writeWhole(value: bigint): string {
  for (const [scale, mark] of [[100_000_000n, '亿'], [10_000n, '万']] as const) {
    if (value < scale) continue;
    const low = value % scale;
    const joint = low !== 0n && low < scale / 10n ? '零' : '';
    return `${writeWhole(value / scale)}${mark}${joint}${low === 0n ? '' : writeWhole(low)}`;
  }
  return writeSection(Number(value));
}

/** A decimal string (whole part below 10^16) in Chinese: 12 → 十二, 2000 → 两千, 3.50 → 三点五零, −4 → 负四. */
export function toChineseNumber(decimal: string): string {
  if (decimal.startsWith('-')) return `负${toChineseNumber(decimal.slice(1))}`;
  const [whole = '0', fraction] = decimal.split('.');
  const head = whole === '0' ? '零' : writeWhole(BigInt(whole)).replace(/^一十/u, '十').replace(/^二(?=[千万亿])/u, '两');
  return fraction === undefined ? head : `${head}点${[...fraction].map((d) => DIGITS.charAt(Number(d))).join('')}`;
}

/** 三四十 → 30..40, 十七八 → 17..18, 两三百 → 200..300; null when the text is not two neighbouring digits of one place. */
export function parseApproximateNumber(text: string): { low: string; high: string } | null {
  const match = /^(.*?十)?([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/u.exec(text);
  if (match === null) return null;
  const [, prefix = '', first = '', second = '', suffix = ''] = match;
  if ((DIGIT_VALUE[second] ?? 0) - (DIGIT_VALUE[first] ?? 0) !== 1) return null;
  const low = parseChineseNumber(prefix + first + suffix);
  const high = parseChineseNumber(prefix + second + suffix);
  return low === null || high === null ? null : { low, high };
}

/** 30..40 → 三四十; null when the two bounds are not neighbours of one place. */
export function toApproximateChinese(low: string, high: string): string | null {
  const [a, b] = [toChineseNumber(low), toChineseNumber(high)].map((t) => [...t.replace('两', '二')]);
  if (a === undefined || b === undefined || a.length !== b.length) return null;
  const differing = a.flatMap((char, i) => (char === b[i] ? [] : [i]));
  const at = differing[0];
  if (differing.length !== 1 || at === undefined) return null;
  const written = [...a.slice(0, at + 1), b[at] ?? '', ...a.slice(at + 1)].join('');
  const spoken = /^二三(?!十)/u.test(written) ? `两${written.slice(1)}` : written;
  const back = parseApproximateNumber(spoken);
  return back?.low === low && back.high === high ? spoken : null;
}
