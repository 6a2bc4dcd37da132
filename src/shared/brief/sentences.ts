import type { BriefLine, BriefSegment } from './model';

const ENDS = /[。！？；!?\n]/;

/** The characters of a line that a table cell has room for. */
const EXCERPT = 44;

interface Piece extends BriefSegment {
  readonly start: number;
}

const place = (line: BriefLine): Piece[] => {
  let start = 0;
  return line.map((segment) => {
    const piece = { ...segment, start };
    start += segment.text.length;
    return piece;
  });
};

const cut = (pieces: readonly Piece[], from: number, to: number): BriefSegment[] =>
  pieces.flatMap(({ start, ...segment }) => {
    // a figure is shown whole or not at all
    if (segment.figureId !== undefined) return start >= from && start + segment.text.length <= to ? [segment] : [];
    const text = segment.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...segment, text }];
  });

/** The sentence of a line in which the segment at `index` stands, shortened around it; its figures stay live. */
export function sentenceAround(line: BriefLine, index: number): BriefLine {
  const pieces = place(line);
  const target = pieces[index];
  if (target === undefined) return [];
  const text = line.map((segment) => segment.text).join('');
  const end = target.start + target.text.length;
  let from = target.start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !ENDS.test(text.charAt(to - 1))) to += 1;
  const room = Math.max(0, EXCERPT - target.text.length);
  const shortFrom = to - from <= EXCERPT ? from : Math.max(from, Math.min(target.start - Math.ceil(room * 0.6), to - EXCERPT));
  const shortTo = to - from <= EXCERPT ? to : Math.min(to, shortFrom + EXCERPT);
  const safe = widen(pieces, shortFrom, Math.max(shortTo, end));
  const middle = cut(pieces, safe.from, safe.to).map((segment) => ({ ...segment, text: segment.text.replace(/\n/g, '') }));
  return [...(safe.from > from ? [{ text: '…' }] : []), ...middle, ...(safe.to < to ? [{ text: '…' }] : [])];
}

/** Moves cuts that would fall into another figure to that figure's edge. */
function widen(pieces: readonly Piece[], from: number, to: number): { from: number; to: number } {
  let safe = { from, to };
  for (const piece of pieces) {
    if (piece.figureId === undefined) continue;
    const end = piece.start + piece.text.length;
    if (piece.start < safe.from && end > safe.from) safe = { ...safe, from: piece.start };
    if (piece.start < safe.to && end > safe.to) safe = { ...safe, to: end };
  }
  return safe;
}
