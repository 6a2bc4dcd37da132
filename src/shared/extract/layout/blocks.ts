import type { Span, TextBlock, TextBlockRole } from '../schema';

/** A block from its source stretches; `text` is exactly their concatenation. */
export function makeBlock(source: string, role: TextBlockRole, level: number, spans: readonly Span[]): TextBlock {
  const kept = spans.filter((span) => span.end > span.start);
  return { role, level, text: kept.map((span) => source.slice(span.start, span.end)).join(''), spans: kept };
}

/** Markdown emphasis (** and __) cut out of a stretch. */
export function withoutEmphasis(source: string, span: Span): Span[] {
  const spans: Span[] = [];
  let from = span.start;
  for (const match of source.slice(span.start, span.end).matchAll(/\*\*|__|`/gu)) {
    spans.push({ start: from, end: span.start + match.index });
    from = span.start + match.index + match[0].length;
  }
  spans.push({ start: from, end: span.end });
  return spans.filter((s) => s.end > s.start);
}

/** Source offset of a character of the block's text; the text's length maps to the end of the last stretch. */
export function toSource(block: TextBlock, offset: number): number {
  let left = offset;
  for (const span of block.spans) {
    const length = span.end - span.start;
    if (left < length) return span.start + left;
    left -= length;
  }
  return block.spans.at(-1)?.end ?? 0;
}

/** The source stretch of [start, end) of the block's text; a column break inside it is included. */
export function spanToSource(block: TextBlock, start: number, end: number): Span {
  const from = toSource(block, start);
  return { start: from, end: end > start ? toSource(block, end - 1) + 1 : from };
}
