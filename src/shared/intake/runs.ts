import { readWritten, writeFigure } from '../figures/writtenForm';
import type { Run, Runs } from '../report/schema';
import type { TakenFigures } from './figures';

const LONGEST_TEXT = 20_000;
const MOST_REFERENCES = 900;

/** The place of each block's figures, by block index. */
export function placesByBlock(taken: TakenFigures): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  taken.candidates.forEach((candidate, i) => {
    const list = places.get(candidate.blockIndex);
    if (list === undefined) places.set(candidate.blockIndex, [i]);
    else list.push(i);
  });
  return places;
}

function textRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += LONGEST_TEXT) runs.push({ type: 'text', text: text.slice(at, at + LONGEST_TEXT) });
  return runs;
}

/** A block's words with a live reference where each figure stands; joined they are the block's text exactly. */
export function blockRuns(text: string, taken: TakenFigures, indexes: readonly number[]): Runs {
  const runs: Run[] = [];
  let from = 0;
  const inOrder = indexes.flatMap((i) => {
    const [candidate, figure] = [taken.candidates[i], taken.figures[i]];
    return candidate === undefined || figure === undefined ? [] : [{ candidate, figure }];
  }).sort((a, b) => a.candidate.inBlock.start - b.candidate.inBlock.start);
  for (const { candidate, figure } of inOrder.slice(0, MOST_REFERENCES)) {
    const { start, end } = candidate.inBlock;
    if (start < from || end <= start || end > text.length) continue;
    const written = text.slice(start, end);
    const form = writeFigure(figure, candidate.form) === written ? candidate.form : readWritten(written, figure);
    // A span that no form can hold stays plain text: the figure keeps its source, the sentence its words.
    if (writeFigure(figure, form) !== written) continue;
    runs.push(...textRuns(text.slice(from, start)), { type: 'figure', figureId: figure.id, form });
    from = end;
  }
  return [...runs, ...textRuns(text.slice(from))];
}
