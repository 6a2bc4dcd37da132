import { BLANK_CELLS } from '../lexicon/tables';
import { flatten, toBlock } from '../flat';
import { readUnit } from '../numbers/unit';
import type { Doubt, Span } from '../schema';

/** A cell that holds nothing but one number. `value` is a plain decimal; offsets are into the cell's text. */
export interface CellNumber {
  readonly value: string;
  readonly unit: string;
  readonly span: Span;
  /** how the number was read where more than one reading is possible; '' where it is plain */
  readonly doubt: Doubt | '';
}

const PLAIN = /^([-+—]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/u;
const BRACKETED = /^（(\d[\d,]*(?:\.\d+)?)(%?)）$/u;
/** 1.234,56 · 1.234.567 · 12,5: a comma for the decimal point, as some programs write it. */
const LOCALE = /^(-?)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d{1,2}|\d+,\d{4,})(%?)$/u;

const trimZeros = (digits: string): string => digits.replace(/,/gu, '').replace(/^0+(?=\d)/u, '');
const signed = (minus: boolean, value: string): string => (minus && !/^0(?:\.0+)?$/u.test(value) ? `-${value}` : value);

/** Whether a cell says that there is nothing to say. */
export const isBlank = (text: string): boolean => BLANK_CELLS.test(text.trim());
/** A year alone: in a head it dates a column. */
export const bareYear = (text: string): number | null => {
  const year = Number(/^\s*((?:19|20)\d{2})\s*年?度?\s*$/u.exec(text.normalize('NFKC'))?.[1] ?? NaN);
  return Number.isNaN(year) ? null : year;
};

/** The number of a cell, when the cell holds one and nothing else; null for words, blanks and anything that would have to be guessed. */
export function readNumberCell(text: string): CellNumber | null {
  if (isBlank(text)) return null;
  const flat = flatten(text);
  const whole = (start: number, end: number): Span => toBlock(flat, start, end);
  if (/\d \d/u.test(flat.text)) return null;
  const bracketed = BRACKETED.exec(flat.text);
  if (bracketed !== null) return { value: signed(true, trimZeros(bracketed[1] ?? '')), unit: bracketed[2] ?? '', span: whole(0, flat.text.length), doubt: 'bracketed' };
  const locale = LOCALE.exec(flat.text);
  if (locale !== null) {
    const [, minus = '', digits = '', unit = ''] = locale;
    const value = (digits.includes('.') ? digits.replace(/\./gu, '') : digits).replace(',', '.');
    return { value: signed(minus !== '', trimZeros(value)), unit, span: whole(0, flat.text.length), doubt: 'localeNumber' };
  }
  const match = PLAIN.exec(flat.text);
  if (match === null) return null;
  const [, sign = '', digits = '', rest = ''] = match;
  const minus = sign === '-' || sign === '—';
  const value = signed(minus, trimZeros(digits));
  if (rest === '') return { value, unit: '', span: whole(0, flat.text.length), doubt: '' };
  const unit = readUnit(rest, 0);
  const known = unit.end === rest.length && unit.inside === '' && unit.family !== 'none' && unit.family !== 'open';
  return known ? { value, unit: unit.text, span: whole(0, flat.text.length), doubt: '' } : null;
}
