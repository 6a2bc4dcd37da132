import type { Figure } from '../figures/schema';
import type { Block, Chapter, Report, Runs } from '../report/schema';
import { runsText } from '../report/prose';
import { bareText, likenessOf, pairsOf } from './likeness';

/** A block that holds prose of the document. */
export type ProseBlock = Extract<Block, { type: 'paragraph' | 'heading' | 'quote' | 'list' }>;
export const isProse = (block: Block): block is ProseBlock => block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote' || block.type === 'list';

/** How the document had these runs: where a figure stands, the words it was read from. */
export type Reading = (runs: Runs) => string;
export const documentReading = (report: Report): Reading => {
  const figures = new Map(report.figures.map((figure): [string, Figure] => [figure.id, figure]));
  return (runs) => runs.map((run) => (run.type === 'text' ? run.text : (figures.get(run.figureId)?.source?.text.replace(/\s/gu, '') ?? runsText([run], figures)))).join('');
};
export const blockReading = (block: ProseBlock, reading: Reading): string => (block.type === 'list' ? block.items.map(reading).join('\n') : reading(block.runs));

/** Pairs of places `[mine, theirs]`, rising in both. */
export type Aligned = readonly (readonly [number, number])[];

const LEAST_LIKE = 0.4;
/** How far ahead in a gap a block is looked for. */
const LOOK_AHEAD = 40;
/** Beyond this the table of the longest common sequence is too large; equal heads and tails are still found. */
const LARGEST_TABLE = 1_000_000;

const commonSequence = (mine: readonly string[], theirs: readonly string[]): Aligned => {
  if (mine.length * theirs.length > LARGEST_TABLE) return [];
  const width = theirs.length + 1;
  const table = new Uint16Array((mine.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) table[i * width + j] = mine[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    if (mine[i] === theirs[j]) {
      found.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
};

/** Aligns two sequences of texts: equal ones first, then in the gaps between them those that are alike, in order. `fits` says which may be paired at all. */
export const alignTexts = (mine: readonly string[], theirs: readonly string[], fits: (i: number, j: number) => boolean): Aligned => {
  const [a, b] = [mine.map(bareText), theirs.map(bareText)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middle = commonSequence(a.slice(head, a.length - tail), b.slice(head, b.length - tail)).map(([i, j]) => [i + head, j + head] as const);
  const equal = [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...middle,
    ...Array.from({ length: tail }, (_, i) => [a.length - tail + i, b.length - tail + i] as const),
  ].filter(([i, j]) => fits(i, j));
  const grams = { mine: a.map(pairsOf), theirs: b.map(pairsOf) };
  const like = (i: number, j: number): boolean => fits(i, j) && likenessOf(grams.mine[i] ?? new Set(), grams.theirs[j] ?? new Set()) >= LEAST_LIKE;
  const all: (readonly [number, number])[] = [];
  let [fromI, fromJ] = [0, 0];
  for (const [i, j] of [...equal, [a.length, b.length] as const]) {
    for (let x = fromI; x < i; x += 1) {
      let y = fromJ;
      const last = Math.min(j, fromJ + LOOK_AHEAD);
      while (y < last && !like(x, y)) y += 1;
      if (y >= last) continue;
      all.push([x, y]);
      fromJ = y + 1;
    }
    if (i < a.length) all.push([i, j]);
    [fromI, fromJ] = [i + 1, j + 1];
  }
  return all;
};

/** Chapters of two versions, by their titles as the documents had them; the opening ones belong together whatever they are called. */
export const alignChapters = (mine: readonly Chapter[], theirs: readonly Chapter[], readMine: Reading, readTheirs: Reading): Aligned =>
  alignTexts(mine.map(({ title }) => readMine(title)), theirs.map(({ title }) => readTheirs(title)), (i, j) => (mine[i]?.role === 'overview') === (theirs[j]?.role === 'overview'));
