import { Decimal } from 'decimal.js';
import { parseChineseNumber, parseApproximateNumber } from '../../figures/numerals';
import { SCALE_CHARS } from '../lexicon/units';
import { readUnit } from './unit';
import type { UnitFamily } from './unit';

export type QuantityForm = 'arabic' | 'chinese' | 'idiom' | 'rank' | 'ratio';

/** A number with its unit, as it stands in a flat text; offsets are flat. */
export interface Quantity {
  /** where the number begins */
  readonly start: number;
  /** behind unit and 以上/左右 */
  readonly end: number;
  readonly unitEnd: number;
  readonly numberEnd: number;
  readonly form: QuantityForm;
  /** magnitudes as decimal strings; low = high for a single number */
  readonly low: string;
  readonly high: string;
  readonly approximate: boolean;
  readonly unit: string;
  readonly family: UnitFamily;
  /** words inside and behind: 余, 多, 左右, 以上 */
  readonly words: readonly string[];
  readonly rule: string;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?:[一二三四五六七八九十百]{1,3}分之)?[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+(?![十个半]))?/gu;
const RANGE = /(?:—|-|~|至|到)+/uy;
const SECOND = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/uy;
const AFTER = /(?:及?以上|左右|上下|以内|开外|以下)/uy;
const FRACTION = /^([一二三四五六七八九十百]{1,3})分之(.+)$/u;
/** 六成五: a digit behind 成 is its tenth. */
const TENTH = /[一二三四五六七八九](?![十百千万亿个成])/uy;
const LOOSE_SCALE = /(?:超过?|近|过|破|达|突破|逾|约|上)$/u;

/** 百分之十二, 四分之三 as a share of a hundred; one place where it does not end (三分之一 → 33.3). */
function readFraction(below: string, above: string): { low: string; high: string; scale: string; percent: boolean } | null {
  const [part, whole] = [parseChineseNumber(above), parseChineseNumber(below)];
  if (part === null || whole === null || whole === '0') return null;
  const share = whole === '100' ? part : new Decimal(part).times(100).div(whole).toDecimalPlaces(1).toString();
  return { low: share, high: share, scale: '', percent: true };
}

/** What the numeral says: digits, and the scale words it leaves to the unit (三百万元 → 300 + 万元). */
function readNumeral(written: string, text: string, start: number): { low: string; high: string; scale: string; percent: boolean } | null {
  if (/^\d/u.test(written)) {
    const plain = written.replace(/,/gu, '').replace(/^0+(?=\d)/u, '');
    return { low: plain, high: plain, scale: '', percent: false };
  }
  const [, below = '', above = ''] = FRACTION.exec(written) ?? [];
  if (below !== '') return readFraction(below, above);
  const percent = false;
  const numeral = written;
  let cut = numeral.length;
  while (cut > 0 && '万亿'.includes(numeral[cut - 1] ?? ' ')) cut -= 1;
  const scale = numeral.slice(cut);
  const digits = numeral.slice(0, cut);
  if (digits === '') {
    return LOOSE_SCALE.test(text.slice(Math.max(0, start - 3), start)) ? { low: '1', high: '1', scale, percent } : null;
  }
  const approximate = parseApproximateNumber(digits);
  if (approximate !== null) return { ...approximate, scale, percent };
  const value = parseChineseNumber(digits);
  return value === null ? null : { low: value, high: value, scale, percent };
}

function afterWords(text: string, at: number): { words: string[]; end: number } {
  AFTER.lastIndex = at;
  const word = AFTER.exec(text)?.[0];
  return word === undefined ? { words: [], end: at } : { words: [word], end: at + word.length };
}

/** The second end of a range that begins with [start, end), or null. */
function readSecond(text: string, at: number): { value: string; end: number } | null {
  RANGE.lastIndex = at;
  const dash = RANGE.exec(text)?.[0];
  if (dash === undefined) return null;
  SECOND.lastIndex = at + dash.length;
  const value = SECOND.exec(text)?.[0];
  return value === undefined ? null : { value: value.replace(/,/gu, ''), end: at + dash.length + value.length };
}

function readOne(text: string, start: number, written: string): Quantity | null {
  const numeral = readNumeral(written, text, start);
  if (numeral === null) return null;
  const chinese = !/^\d/u.test(written);
  let numberEnd = start + written.length;
  let unit = numeral.percent ? { text: '%', family: 'ratio' as const, inside: '', end: numberEnd } : readUnit(text, numberEnd, numeral.scale, !chinese);
  let { low, high } = numeral;
  let range = false;
  if (!chinese) {
    const second = readSecond(text, unit.family === 'none' || unit.family === 'open' || SCALE_CHARS.includes(unit.text) ? numberEnd : unit.end) ?? readSecond(text, numberEnd);
    if (second !== null && Number(second.value) > Number(numeral.low)) {
      const secondUnit = readUnit(text, second.end);
      if (secondUnit.family !== 'none' || unit.family !== 'none') {
        range = true;
        high = second.value;
        numberEnd = second.end;
        unit = secondUnit.family === 'none' ? { ...unit, end: second.end } : secondUnit;
      }
    }
  }
  if (chinese && unit.text === '成' && low === high) {
    TENTH.lastIndex = unit.end;
    const tenth = parseChineseNumber(TENTH.exec(text)?.[0] ?? '');
    if (tenth !== null) {
      low = high = `${low}.${tenth}`;
      unit = { ...unit, end: unit.end + 1 };
    }
    // 一成多
    if (text[unit.end] === '多' || text[unit.end] === '余') unit = { ...unit, inside: text[unit.end] ?? '', end: unit.end + 1 };
  }
  const behind = afterWords(text, unit.end);
  return {
    start, end: behind.end, unitEnd: unit.end, numberEnd, form: chinese ? 'chinese' : 'arabic',
    low, high, approximate: !range && high !== low, unit: unit.text, family: unit.family,
    words: [...(unit.inside === '' ? [] : [unit.inside]), ...behind.words], rule: chinese ? 'Chinese numeral' : range ? 'range' : 'Arabic number',
  };
}

/** Every number of a flat text with its unit, whether or not it is a figure; in order, without overlaps. */
export function scanNumbers(text: string): Quantity[] {
  const found: Quantity[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < from) continue;
    const quantity = readOne(text, match.index, match[0]);
    if (quantity === null) continue;
    found.push(quantity);
    from = Math.max(quantity.numberEnd, quantity.family === 'none' || quantity.family === 'open' ? 0 : quantity.unitEnd);
  }
  return found;
}
