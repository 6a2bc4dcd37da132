import type { FigureSource } from '../figures/schema';

/** The text of an imported document, as it is kept with the report. */
export interface SourceText {
  readonly sourceId: string;
  readonly text: string;
}
export type FoundSpan = Pick<FigureSource, 'sourceId' | 'start' | 'end' | 'text' | 'sentence'>;

const SKIPPED = /[\s*]/u;
const SENTENCE_END = /[。！？!?]/u;
const CLAUSE_END = /[。！？!?，；、,;：:]/u;

/** The text without white space and emphasis marks, and where each of its characters stands. */
const bare = (text: string): { readonly text: string; readonly at: readonly number[] } => {
  const at: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (SKIPPED.test(character)) continue;
    kept += character;
    at.push(i);
  }
  return { text: kept, at };
};

/** The stretch around [start, end) up to the marks that end it, the closing one included. */
export const stretchAround = (text: string, start: number, end: number, ends: RegExp = SENTENCE_END): { readonly start: number; readonly end: number } => {
  let [from, to] = [start, end];
  while (from > 0 && !ends.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !ends.test(text.charAt(to - 1))) to += 1;
  return { start: from, end: to };
};

const occurrences = (text: string, words: string): readonly number[] => {
  const found: number[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
};

/**
 * Where words of a paragraph stand in the source: the sentence is looked for, then the clause, then the words alone (only where they occur once).
 * Of several places the nearest to `near`, where a neighbour was found. Null when the paragraph no longer says what the source says.
 */
export const findInSource = (source: SourceText, line: string, start: number, end: number, near: number | null): FoundSpan | null => {
  const kept = bare(source.text);
  const sentence = stretchAround(line, start, end);
  const contexts = [sentence, stretchAround(line, start, end, CLAUSE_END), { start, end }];
  for (const [i, context] of contexts.entries()) {
    const places = occurrences(kept.text, bare(line.slice(context.start, context.end)).text);
    if (places.length === 0 || (i === 2 && places.length > 1)) continue;
    const place = near === null ? places[0] : [...places].sort((a, b) => Math.abs((kept.at[a] ?? 0) - near) - Math.abs((kept.at[b] ?? 0) - near))[0];
    const offset = (place ?? 0) + bare(line.slice(context.start, start)).text.length;
    const length = bare(line.slice(start, end)).text.length;
    const [from, last] = [kept.at[offset], kept.at[offset + length - 1]];
    if (from === undefined || last === undefined) continue;
    const whole = [kept.at[place ?? 0] ?? from, (kept.at[(place ?? 0) + bare(line.slice(context.start, context.end)).text.length - 1] ?? last) + 1] as const;
    return { sourceId: source.sourceId, start: from, end: last + 1, text: source.text.slice(from, last + 1), sentence: { start: whole[0], end: whole[1], text: line.slice(context.start, context.end).trim() } };
  }
  return null;
};
