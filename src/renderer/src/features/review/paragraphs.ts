import type { Figure } from '@shared/figures/schema';

/** A stretch of the source that is shown as one paragraph; `text` is the source from `start` to `end`, untouched. */
export interface SourceParagraph {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** A figure's place in the source, UTF-16 offsets. */
export interface FigureSpan {
  readonly figureId: string;
  readonly start: number;
  readonly end: number;
}
/** Stands for a figure's id where words are chosen that are none yet. */
export const CHOSEN = ' chosen';
export interface TextSegment {
  readonly text: string;
  /** where the text begins in the source */
  readonly start: number;
  readonly figureId: string | null;
}

const sourceOf = (figure: Figure, sourceId: string) => (figure.source?.sourceId === sourceId ? figure.source : null);

/** The places of a source's figures in text order; of two that overlap the first is kept. */
export const spansOf = (figures: readonly Figure[], sourceId: string): readonly FigureSpan[] => {
  const all = figures.flatMap((figure): FigureSpan[] => {
    const source = sourceOf(figure, sourceId);
    return source === null || source.end <= source.start ? [] : [{ figureId: figure.id, start: source.start, end: source.end }];
  }).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
};

/** The lines of a source as paragraphs; lines that one sentence with a figure runs across are kept together. Blank lines are left out. */
export const paragraphsOf = (text: string, figures: readonly Figure[], sourceId: string): readonly SourceParagraph[] => {
  const sentences = figures.flatMap((figure) => sourceOf(figure, sourceId)?.sentence ?? []).sort((a, b) => a.start - b.start);
  const found: SourceParagraph[] = [];
  let next = 0;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    for (let sentence = sentences[next]; sentence !== undefined && sentence.start < end; sentence = sentences[next]) {
      if (sentence.end > end) {
        const newline = text.indexOf('\n', sentence.end);
        end = newline < 0 ? text.length : newline;
      }
      next += 1;
    }
    const line = text.slice(start, end);
    if (line.trim() !== '') found.push({ key: `p${String(start)}`, start, end, text: line });
    start = end + 1;
  }
  return found;
};

/** Index of the first span that ends behind `at`; spans are in order. */
const firstBehind = (spans: readonly FigureSpan[], at: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A paragraph cut at its figures; joined, the segments are its text. */
export const segmentsOf = (paragraph: SourceParagraph, spans: readonly FigureSpan[]): readonly TextSegment[] => {
  const segments: TextSegment[] = [];
  const say = (start: number, end: number, figureId: string | null): void => {
    if (end > start) segments.push({ text: paragraph.text.slice(start - paragraph.start, end - paragraph.start), start, figureId });
  };
  let at = paragraph.start;
  for (let i = firstBehind(spans, paragraph.start); i < spans.length; i += 1) {
    const span = spans[i];
    if (span === undefined || span.start >= paragraph.end) break;
    const [start, end] = [Math.max(span.start, paragraph.start), Math.min(span.end, paragraph.end)];
    say(at, start, null);
    say(start, end, span.figureId);
    at = end;
  }
  say(at, paragraph.end, null);
  return segments;
};

/** The paragraph that holds an offset, or the one before it. */
export const paragraphAt = (paragraphs: readonly SourceParagraph[], offset: number): SourceParagraph | undefined => {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[Math.max(0, low - 1)];
};
