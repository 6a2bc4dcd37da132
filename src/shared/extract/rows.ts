import type { Extraction } from './schema';

/** One number as the command line prints it; offsets are UTF-16 into the document's text. */
export interface FigureRow {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  /** words joined by ; */
  readonly qualifier: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The figures in text order; a range gives its two ends as two rows. */
export function toFigureRows(extraction: Extraction): FigureRow[] {
  return extraction.candidates.flatMap(({ facts, span, text }): FigureRow[] => {
    const { value } = facts;
    const ends = value.type === 'exact' ? [value.value] : [value.low, value.high];
    return ends.map((end) => ({
      name: facts.name, value: end, unit: facts.unit, period: facts.period.label, qualifier: facts.qualifiers.map((q) => q.word).join(';'),
      kind: facts.kind, start: span.start, end: span.end, text,
    }));
  });
}
