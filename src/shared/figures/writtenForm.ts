import { directionOf, directionWords, oppositeWord } from './directions';
import { leadingDecimal } from './format';
import { qualifierPlace, qualifierRank } from './qualifiers';
import type { Figure, FigureFacts, FigureValue, Qualifier, WrittenForm, WrittenPart } from './schema';
import { isScaleOnly, scalePrefix, unitSpelling } from './units';
import { decimalsOf, findNumbers, magnitude, writeDecimal, writeSpan, type NumberSpot } from './writtenNumber';

type Quantity = Pick<Figure, 'value' | 'unit' | 'kind' | 'qualifiers'>;

/** Put into `elsewhere` when the word of the fall stands outside the span: the number there has no sign. */
export const FALL_ELSEWHERE = '−';

/** Words that say number, unit and bound in one; they are kept whole. */
const WHOLE = /双过半|过半数|半数以上|过半|一半|半数|首位|榜首|第一位|首/u;
const NUMBERLIKE = /[+\-−]?\d[\d,，.]*|[０-９][０-９，．]*|[数几]?[零〇一二两三四五六七八九十百千万亿半点几]+/u;

const isFall = (value: FigureValue): boolean => leadingDecimal(value).startsWith('-');
const valueKey = (value: FigureValue): string => (value.type === 'exact' ? value.value : `${value.type} ${value.low}~${value.high}`);

/** What an idiom stands for: the value, and for a whole one also its unit and the qualifier words inside it. */
function standsFor(figure: Quantity, text: string): string {
  if (!WHOLE.test(text)) return valueKey(figure.value);
  return [valueKey(figure.value), figure.unit, ...wordsWithin(figure.qualifiers, text)].join(' ');
}
const wordsWithin = (qualifiers: readonly Qualifier[], text: string): string[] => qualifiers.map((q) => q.word).filter((word) => text.includes(word));

/** Cuts words out of a stretch of prose around the number, longest first. */
class Cutter {
  readonly parts: WrittenPart[] = [];
  unitLeft: readonly string[] = [];
  constructor(readonly words: string[], readonly fall: boolean, readonly unit: string) {}

  expectUnit(): void {
    this.unitLeft = [this.unit, ...(unitSpelling(this.unit) === '个百分点' ? ['百分点'] : []), ...(this.unit === '%' ? ['％', '﹪'] : []), scalePrefix(this.unit)];
  }

  private partAt(text: string, i: number): WrittenPart | null {
    const starts = (word: string): boolean => word !== '' && text.startsWith(word, i);
    const qualifier = this.words.filter(starts).sort((a, b) => b.length - a.length)[0];
    const direction = directionWords.find((word) => starts(word) && (directionOf(word) === 'down') === this.fall);
    const unit = this.unitLeft.find(starts);
    if (qualifier !== undefined && qualifier.length >= (direction?.length ?? 0) && unit === undefined) {
      this.words.splice(this.words.indexOf(qualifier), 1);
      return { type: 'qualifier', word: qualifier };
    }
    if (unit !== undefined) {
      this.unitLeft = unit === this.unit || !isScaleOnly(unit) ? [] : [this.unit.slice(unit.length)];
      return { type: 'unit', text: unit };
    }
    if (this.unit === '%' && starts('百分之')) return { type: 'unit', text: '百分之' };
    return direction === undefined ? null : { type: 'direction', word: direction };
  }

  cut(text: string): void {
    let plain = '';
    const flush = (): void => {
      for (let at = 0; at < plain.length; at += 60) this.parts.push({ type: 'text', text: plain.slice(at, at + 60) });
      plain = '';
    };
    for (let i = 0; i < text.length; ) {
      const part = this.partAt(text, i);
      if (part === null) {
        plain += text.charAt(i);
        i += 1;
        continue;
      }
      flush();
      this.parts.push(part);
      i += part.type === 'unit' ? part.text.length : 'word' in part ? part.word.length : 0;
    }
    flush();
  }
}

/** Where the words stand that only this value can have: 首位, 过半, 数百; an empty spot where the number is left out (超亿元). */
function idiomSpot(text: string, facts: Quantity): { start: number; end: number } {
  const match = WHOLE.exec(text) ?? NUMBERLIKE.exec(text.replace(facts.unit === '' ? '\u0000' : facts.unit, (unit) => ' '.repeat(unit.length)));
  if (match !== null) return { start: match.index, end: match.index + match[0].length };
  const unitAt = facts.unit === '' ? -1 : text.indexOf(facts.unit);
  return unitAt >= 0 ? { start: unitAt, end: unitAt } : { start: 0, end: Math.min(text.length, 24) };
}

/** Takes the words of a figure apart as they were written. The law: writeFigure(facts, readWritten(text, facts)) === text. */
export function readWritten(text: string, facts: Quantity): WrittenForm {
  const numbers = findNumbers(text, facts.value, facts.kind);
  const cutter = new Cutter(facts.qualifiers.map((q) => q.word), isFall(facts.value), facts.unit);
  if (numbers === null) {
    const { start, end } = idiomSpot(text, facts);
    const idiom = text.slice(start, end).slice(0, 24);
    if (WHOLE.test(idiom)) for (const word of wordsWithin(facts.qualifiers, idiom)) cutter.words.splice(cutter.words.indexOf(word), 1);
    cutter.cut(text.slice(0, start));
    cutter.parts.push({ type: 'idiom', text: idiom, stands: standsFor(facts, idiom) });
    cutter.expectUnit();
    cutter.cut(text.slice(start + idiom.length));
  } else {
    let from = 0;
    for (const spot of numbers satisfies NumberSpot[]) {
      cutter.cut(text.slice(from, spot.start));
      cutter.parts.push({ type: 'number', numerals: spot.numerals });
      cutter.expectUnit();
      from = spot.end;
    }
    cutter.cut(text.slice(from));
  }
  const signed = cutter.parts.some((p) => p.type === 'direction');
  const elsewhere = [...cutter.words, ...(isFall(facts.value) && !signed ? [FALL_ELSEWHERE] : [])];
  return keepLaw(text, facts, { parts: cutter.parts.slice(0, 12), elsewhere: elsewhere.slice(0, 6) });
}

/** The last resort for words that the rules cannot take apart: they stand whole, for this value only. */
function keepLaw(text: string, facts: Quantity, form: WrittenForm): WrittenForm {
  if (writeFigure(facts, form) === text) return form;
  const covered = facts.qualifiers.map((q) => q.word);
  return { parts: [{ type: 'idiom', text: text.slice(0, 24), stands: [valueKey(facts.value), facts.unit, ...covered].join(' ') }], elsewhere: [] };
}

const isNumber = (part: WrittenPart | undefined): boolean => part?.type === 'number' || part?.type === 'idiom';
const findLastNumber = (parts: readonly WrittenPart[]): number => parts.findLastIndex(isNumber);

/** An idiom that no longer fits gives way to the plain form: 首位 → 第2位, 过半 → 达55%, 百(亿元) → 120(亿元). */
function resolveIdioms(figure: Quantity, parts: readonly WrittenPart[]): WrittenPart[] {
  const hasUnit = parts.some((p) => p.type === 'unit');
  return parts.flatMap((part): WrittenPart[] => {
    if (part.type !== 'idiom' || idiomFits(figure, part)) return [part];
    const number: WrittenPart = { type: 'number', numerals: 'arabic' };
    if (figure.kind === 'rank') return [{ type: 'text', text: '第' }, number, { type: 'unit', text: figure.unit || '位' }];
    const bare = /过半/u.test(part.text) && !figure.qualifiers.some((q) => qualifierPlace(q.word) === 'before');
    const lead: WrittenPart[] = bare ? [{ type: 'text', text: '达' }] : [];
    return [...lead, number, ...(hasUnit || figure.unit === '' ? [] : [{ type: 'unit' as const, text: figure.unit }])];
  });
}

function idiomFits(figure: Quantity, part: Extract<WrittenPart, { type: 'idiom' }>): boolean {
  const whole = [valueKey(figure.value), figure.unit, ...figure.qualifiers.map((q) => q.word)].join(' ');
  return part.stands === standsFor(figure, part.text) || part.stands === whole;
}

/** Two numbers become one when a range became exact; its words around stay. */
function fitNumbers(value: FigureValue, parts: readonly WrittenPart[]): WrittenPart[] {
  const first = parts.findIndex((p) => p.type === 'number');
  const last = parts.findLastIndex((p) => p.type === 'number');
  return value.type === 'exact' && last > first ? [...parts.slice(0, first), ...parts.slice(last)] : [...parts];
}

const unitFits = (written: string, unit: string): boolean =>
  unitSpelling(written) === unitSpelling(unit) || (isScaleOnly(written) && unit.startsWith(written));

/** The unit as written as long as it says the figure's unit, else the new one behind the number. */
function fitUnit(figure: Quantity, parts: readonly WrittenPart[]): WrittenPart[] {
  if (figure.kind === 'rank' && figure.unit === '') return [...parts];
  const groups: string[] = [''];
  for (const part of parts) {
    if (part.type === 'number' && groups.at(-1) !== '') groups.push('');
    if (part.type === 'unit') groups.push(`${groups.pop() ?? ''}${part.text}`);
  }
  if (!parts.some((p) => p.type === 'unit') || groups.every((g) => g === '' || unitFits(g, figure.unit))) return [...parts];
  const bare = parts.filter((p) => p.type !== 'unit');
  if (figure.unit === '') return bare;
  let at = findLastNumber(bare) + 1;
  for (let next = bare[at]; next?.type === 'qualifier' && qualifierPlace(next.word) === 'inside'; next = bare[at]) at += 1;
  const percent = figure.unit === '%' && bare.filter((p) => p.type === 'number').length > 1;
  const spread = percent ? bare.flatMap((p, i): WrittenPart[] => (p.type === 'number' && i < at - 1 ? [p, { type: 'unit', text: '%' }] : [p])) : bare;
  if (percent) at += 1;
  return [...spread.slice(0, at), { type: 'unit', text: figure.unit }, ...spread.slice(at)];
}

function insertQualifier(parts: WrittenPart[], qualifier: Qualifier, value: FigureValue): void {
  const part: WrittenPart = { type: 'qualifier', word: qualifier.word };
  const place = qualifierPlace(qualifier.word);
  if (place === 'before') {
    let at = parts.findIndex(isNumber);
    for (let left = parts[at - 1]; left !== undefined; left = parts[at - 1]) {
      const passes = left.type === 'text' || (left.type === 'unit') || (qualifier.class === 'expected' && left.type === 'direction')
        || (left.type === 'direction' && directionSign(left.word)) || (left.type === 'qualifier' && qualifierRank(qualifier.class) < wordRank(left.word));
      if (!passes) break;
      at -= 1;
    }
    parts.splice(Math.max(at, 0), 0, part);
    return;
  }
  let at = findLastNumber(parts) + 1;
  const unit = parts[at];
  if (place === 'inside' && unit?.type === 'unit' && !/^\d*0$/.test(leadingDecimal(value))) {
    // 1.3万余人, 3万多人: behind the scale word, which is split from its counter
    const scale = scalePrefix(unit.text);
    if (scale !== '' && scale !== unit.text) parts.splice(at, 1, { type: 'unit', text: scale }, part, { type: 'unit', text: unit.text.slice(scale.length) });
    else parts.splice(scale === '' ? at : at + 1, 0, part);
    return;
  }
  if (place === 'after') while (at < parts.length && (parts[at]?.type === 'unit' || parts[at]?.type === 'qualifier')) at += 1;
  parts.splice(at, 0, part);
}
const directionSign = (word: string): boolean => /^[+\-−＋－]$/u.test(word);
const wordRank = (word: string): number => (/^(预|有望|初步|力争)/u.test(word) ? 0 : /达/u.test(word) ? 1 : 2);

function fitQualifiers(figure: Quantity, form: WrittenForm, parts: readonly WrittenPart[]): WrittenPart[] {
  const words = figure.qualifiers.map((q) => q.word);
  const kept = parts.filter((p) => p.type !== 'qualifier' || words.includes(p.word));
  const covered = kept.flatMap((p) => (p.type === 'idiom' && idiomFits(figure, p) ? wordsWithin(figure.qualifiers, p.stands ?? '') : []));
  const shown = new Set([...kept.flatMap((p) => (p.type === 'qualifier' ? [p.word] : [])), ...form.elsewhere, ...covered]);
  for (const qualifier of figure.qualifiers) if (!shown.has(qualifier.word)) insertQualifier(kept, qualifier, figure.value);
  return kept;
}

/** Writes a figure's present facts in the form in which it stood: number, sign, unit and qualifier words all follow the record. */
export function writeFigure(figure: Quantity, form: WrittenForm): string {
  const parts = fitQualifiers(figure, form, fitUnit(figure, fitNumbers(figure.value, resolveIdioms(figure, form.parts))));
  const down = isFall(figure.value);
  const says = parts.find((p) => p.type === 'direction');
  const turned = form.elsewhere.includes(FALL_ELSEWHERE) && says === undefined;
  const value = turned ? negated(figure.value) : figure.value;
  const signed = says === undefined;
  const single = parts.filter((p) => p.type === 'number').length < 2;
  let nth = -1;
  return parts.map((part) => {
    switch (part.type) {
      case 'text':
      case 'unit':
      case 'idiom': return part.text;
      case 'qualifier': return part.word;
      case 'direction': return (directionOf(part.word) === 'down') === down ? part.word : oppositeWord(part.word);
      case 'number':
        nth += 1;
        return single ? writeSpan(value, part.numerals, figure.kind, figure.unit, signed) : writeDecimal(decimalsOf(value, signed)[nth] ?? '', part.numerals, figure.kind);
    }
  }).join('');
}

const negateDecimal = (decimal: string): string => (decimal.startsWith('-') ? magnitude(decimal) : /^0(\.0+)?$/.test(decimal) ? decimal : `-${decimal}`);
function negated(value: FigureValue): FigureValue {
  if (value.type === 'exact') return { type: 'exact', value: negateDecimal(value.value) };
  return { type: value.type, low: negateDecimal(value.high), high: negateDecimal(value.low) };
}

/** Why the sentence around cannot follow the record; the words that would have to be changed by hand. */
export interface ExpressionProblem {
  readonly code: 'qualifierElsewhere' | 'directionElsewhere';
  readonly word: string;
}

/** A word of the sentence outside the span that no longer agrees with the figure; null when everything can be written. */
export function expressionProblem(figure: Quantity, form: WrittenForm): ExpressionProblem | null {
  const words = figure.qualifiers.map((q) => q.word);
  const stale = form.elsewhere.find((word) => word !== FALL_ELSEWHERE && !words.includes(word));
  if (stale !== undefined) return { code: 'qualifierElsewhere', word: stale };
  return form.elsewhere.includes(FALL_ELSEWHERE) && !isFall(figure.value) ? { code: 'directionElsewhere', word: FALL_ELSEWHERE } : null;
}

/** Whether the figure can be written truthfully in this place. */
export const canExpress = (figure: Quantity, form: WrittenForm): boolean => expressionProblem(figure, form) === null;

/** The form of a reference put into prose by hand: plain digits, every qualifier in its usual place. */
export function plainForm(facts: FigureFacts): WrittenForm {
  const rank = facts.kind === 'rank' && !facts.qualifiers.some((q) => q.class === 'top');
  const parts: WrittenPart[] = [...(rank ? [{ type: 'text' as const, text: '第' }] : []), { type: 'number', numerals: 'arabic' }];
  const unit = facts.unit || (rank ? '位' : '');
  if (unit !== '') parts.push({ type: 'unit', text: unit });
  return { parts, elsewhere: [] };
}
