import { parseArabic } from './arabic';
import { directionOf, directionWords } from './directions';
import { CHINESE_NUMERAL_CHARS, parseApproximateNumber, parseChineseNumber } from './numerals';
import { classifyQualifier, wordsAfter, wordsBefore } from './qualifiers';
import type { FigureValue, Qualifier } from './schema';
import { Decimal } from 'decimal.js';

export type ParsedInput =
  | { readonly ok: true; readonly value: FigureValue; readonly unit?: string; readonly qualifiers?: Qualifier[] }
  | { readonly ok: false; readonly code: 'empty' | 'tooLong' | 'notANumber' | 'rangeOrder' };

const NUMBER = new RegExp(`^(?:[+-]?\\d[\\d,]*(?:\\.\\d+)?|负?[${CHINESE_NUMERAL_CHARS}]+(?:点[零〇一二三四五六七八九]+)?)`, 'u');
const DASH = /^\s*(?:%|[^\d\s—–~～至到-]{0,6})\s*(?:—+|–|~|～|-|至|到)\s*(?=[+-]?\d)/u;
const MAX_INPUT = 60;

const decimal = (text: string): string | null => parseArabic(text) ?? parseChineseNumber(text);
const exact = (value: string): FigureValue => ({ type: 'exact', value });
const qualifier = (word: string): Qualifier[] => {
  const found = classifyQualifier(word);
  return found === null ? [] : [{ class: found, word }];
};

/** The number at the head of the text and what follows; a run of Chinese numerals gives its scale words to the unit (三百万元 → 300 + 万元). */
function readNumber(text: string): { value: FigureValue; rest: string } | null {
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return null;
  const scaleAt = /[万亿]+$/u.exec(written)?.index ?? written.length;
  const digits = written.slice(0, scaleAt > 0 ? scaleAt : written.length);
  const rest = text.slice(digits.length);
  const spoken = parseApproximateNumber(digits);
  if (spoken !== null && !/^\d/.test(digits)) return { value: { type: 'approximate', ...spoken }, rest };
  const value = decimal(digits);
  return value === null ? null : { value: exact(value), rest };
}

function peel(text: string, words: readonly string[], end: 'start' | 'end'): { word: string; rest: string } | null {
  const word = words.find((w) => (end === 'start' ? text.startsWith(w) : text.endsWith(w)));
  if (word === undefined) return null;
  return { word, rest: end === 'start' ? text.slice(word.length) : text.slice(0, -word.length) };
}

const negate = (value: FigureValue): FigureValue => {
  const minus = (d: string): string => new Decimal(d).isZero() ? d : d.startsWith('-') ? d.slice(1) : `-${d}`;
  return value.type === 'exact' ? exact(minus(value.value)) : { ...value, low: minus(value.high), high: minus(value.low) };
};

/** Reads what a person types into a value cell: 1100, 1,100亿元, −3.2%, 约31亿元, 5%—5.5%, 第3位, 三百, 下降3.2%, 3000余万元. Unit and qualifiers are given only when typed. */
export function parseValueInput(input: string): ParsedInput {
  let text = input.normalize('NFKC').replace(/[−]/g, '-').replace(/\s/g, '');
  if (text === '') return { ok: false, code: 'empty' };
  if (text.length > MAX_INPUT) return { ok: false, code: 'tooLong' };
  const qualifiers: Qualifier[] = [];
  let fall = false;
  for (;;) {
    const word = peel(text, wordsBefore, 'start');
    const direction = /^[+-]/.test(text) ? null : peel(text, directionWords, 'start');
    if (direction !== null && direction.word.length >= (word?.word.length ?? 0)) {
      fall ||= directionOf(direction.word) === 'down';
      text = direction.rest;
    } else if (word !== null) {
      qualifiers.push(...qualifier(word.word));
      text = word.rest;
    } else break;
  }
  text = text.replace(/^第/u, '').replace(/^百分之(.+)$/u, '$1%');
  const first = readNumber(text);
  if (first === null) return { ok: false, code: 'notANumber' };
  let { value, rest } = first;
  const dash = DASH.exec(rest)?.[0];
  if (dash !== undefined && value.type === 'exact') {
    const second = readNumber(rest.slice(dash.length));
    if (second?.value.type !== 'exact') return { ok: false, code: 'notANumber' };
    if (new Decimal(value.value).gt(second.value.value)) return { ok: false, code: 'rangeOrder' };
    value = { type: 'range', low: value.value, high: second.value.value };
    rest = second.rest;
  }
  const tail: Qualifier[] = [];
  for (let end = peel(rest, wordsAfter, 'end'); end !== null; end = peel(rest, wordsAfter, 'end')) {
    tail.unshift(...qualifier(end.word));
    rest = end.rest;
  }
  const inside = /^([万亿]*)([余多])/u.exec(rest);
  if (inside !== null) {
    tail.unshift(...qualifier(inside[2] ?? ''));
    rest = (inside[1] ?? '') + rest.slice(inside[0].length);
  }
  if (/[\d]/.test(rest) || rest.length > 24) return { ok: false, code: 'notANumber' };
  const all = [...qualifiers, ...tail].slice(0, 6);
  return { ok: true, value: fall ? negate(value) : value, ...(rest === '' ? {} : { unit: rest }), ...(all.length === 0 ? {} : { qualifiers: all }) };
}
