import { makePeriod } from '../figures/periods';
import { classifyQualifier } from '../figures/qualifiers';
import type { FigureFacts, FigureKind, FigureValue, Qualifier } from '../figures/schema';
import { readWritten } from '../figures/writtenForm';
import { toBlock } from './flat';
import type { Flat } from './flat';
import { spanToSource } from './layout/blocks';
import type { Phrase } from './names/phrase';
import type { Quantity } from './numbers/scan';
import type { PeriodState } from './periods/state';
import { periodLabel } from './periods/state';
import type { Candidate, Doubt, Span, TextBlock } from './schema';

/** Everything read about one quantity. */
export interface Reading {
  readonly q: Quantity;
  readonly phrase: Phrase;
  readonly kind: FigureKind;
  readonly falls: boolean;
  readonly indicator: string;
  readonly name: string;
  readonly period: PeriodState;
  readonly expected: string;
  /** the sentence, flat offsets */
  readonly sentence: Span;
  readonly doubts: readonly Doubt[];
  readonly because: Readonly<Record<string, string>>;
}

const negative = (value: string): string => (/^0(?:\.0+)?$/u.test(value) ? value : `-${value}`);

function readValue({ q, falls }: Reading): FigureValue {
  const [low, high] = falls ? [negative(q.high), negative(q.low)] : [q.low, q.high];
  if (q.low === q.high) return { type: 'exact', value: low };
  return { type: q.approximate ? 'approximate' : 'range', low, high };
}

function readQualifiers({ q, phrase, expected, kind }: Reading): Qualifier[] {
  const before = phrase.tail.qualifiers.filter((word) => classifyQualifier(word) !== 'expected');
  const reached = kind === 'rank' ? [] : before;
  const words = [...(expected === '' ? [] : [expected]), ...reached, ...q.words];
  return [...new Set(words)].flatMap((word) => {
    const found = classifyQualifier(word);
    return found === null ? [] : [{ class: found, word }];
  }).slice(0, 6);
}

/** The candidate of a reading; offsets become those of the block and of the source. */
export function makeCandidate(block: TextBlock, blockIndex: number, flat: Flat, reading: Reading): Candidate {
  const { q, phrase, sentence, because } = reading;
  const facts: FigureFacts = {
    name: reading.name.slice(0, 80), kind: reading.kind, value: readValue(reading), unit: q.unit.slice(0, 24),
    period: makePeriod(periodLabel(reading.period)), qualifiers: readQualifiers(reading),
  };
  const written = q.form === 'rank' ? 0 : phrase.tail.written;
  const inBlock = toBlock(flat, q.start - written, q.end);
  const span = spanToSource(block, inBlock.start, inBlock.end);
  const around = toBlock(flat, sentence.start, sentence.end);
  const whole = spanToSource(block, around.start, around.end);
  const text = block.text.slice(inBlock.start, inBlock.end);
  return {
    facts, indicator: reading.indicator.slice(0, 80), span, text, blockIndex, inBlock,
    sentence: { ...whole, text: block.text.slice(around.start, around.end) },
    form: readWritten(text, facts),
    doubts: [...reading.doubts, ...(q.low === q.high ? [] : ['range' as const])],
    because: { ...because, value: q.rule, period: reading.period.by },
  };
}
