import type { Figure, FigureFacts } from '../figures/schema';
import type { Edit } from '../report/edit';
import { figuresOfBlock } from '../report/places';
import { figuresIn, writtenRuns } from '../report/prose';
import { joinText } from '../report/rewrite';
import type { Block, Report, Run, Runs } from '../report/schema';
import { batch } from './batch';
import { findIndicators, freshIds, indicatorNameOf } from './records';
import { findInSource, type SourceText } from './sourceSpan';
import { formOf } from './words';

/** A stretch of a block's words as they read now; `item` counts the items of a list. */
export interface TextPlace {
  readonly blockId: string;
  readonly item?: number;
  readonly start: number;
  readonly end: number;
}

const runsAt = (block: Block | undefined, item = 0): Runs | null => (block === undefined ? null : 'runs' in block ? block.runs : block.type === 'list' ? (block.items[item] ?? null) : null);

/** The runs cut open at the place; null when it touches a reference or is empty. */
const cutAt = (runs: Runs, figures: ReadonlyMap<string, Figure>, start: number, end: number): { readonly before: Run[]; readonly words: string; readonly after: Run[] } | null => {
  let from = 0;
  for (const [i, written] of writtenRuns(runs, figures).entries()) {
    const [run, to] = [runs[i], from + written.text.length];
    if (run !== undefined && start >= from && end <= to && start < end && run.type === 'text') {
      const piece = (a: number, b: number): Run => ({ ...run, text: run.text.slice(a - from, b - from) });
      return { before: [...runs.slice(0, i), piece(from, start)], words: run.text.slice(start - from, end - from), after: [piece(end, to), ...runs.slice(i + 1)] };
    }
    from = to;
  }
  return null;
};

/** The last figure that stands before the place: the new one comes behind it in the report's order. */
const neighbourBefore = (report: Report, blockId: string, before: readonly Run[]): string | null => {
  let last: string | null = null;
  for (const block of report.chapters.flatMap(({ blocks }) => blocks)) {
    if (block.id === blockId) return figuresIn([...before]).at(-1) ?? last;
    if (block.type !== 'keyFigures' && block.type !== 'chart') last = figuresOfBlock(block).at(-1) ?? last;
  }
  return last;
};
const setRuns = (block: Block, runs: Runs, item = 0): Edit =>
  block.type === 'list' ? { type: 'block.set', block: { ...block, items: block.items.map((one, i) => (i === item ? runs : one)) } } : { type: 'paragraph.set', blockId: block.id, runs };

/** A figure that the import missed: the words become a live reference that reads the same, with a record that is accepted and knows where it stands in the source. Null where no reference can stand. */
export const addEdit = (report: Report, place: TextPlace, facts: FigureFacts, source: SourceText | null): Edit | null => {
  const block = report.chapters.flatMap(({ blocks }) => blocks).find(({ id }) => id === place.blockId);
  const runs = runsAt(block, place.item);
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const cut = runs === null ? null : cutAt(runs, figures, place.start, place.end);
  const form = cut === null ? null : formOf(cut.words, { ...facts });
  if (block === undefined || runs === null || cut === null || form === null) return null;
  const neighbour = neighbourBefore(report, block.id, cut.before);
  const near = neighbour === null ? null : figures.get(neighbour)?.source;
  const line = writtenRuns(runs, figures).map(({ text }) => text).join('');
  const found = source === null ? null : findInSource(source, line, place.start, place.end, near?.sourceId === source.sourceId ? near.end : null);
  const indicators = findIndicators(report);
  const figure: Figure = {
    id: freshIds(report, 'f')(),
    indicatorId: indicators.idOf(indicatorNameOf(facts)),
    ...facts,
    review: 'accepted',
    certainty: facts.qualifiers.some((qualifier) => qualifier.class === 'expected') ? 'expected' : 'final',
    doubts: [],
    source: found === null ? null : { ...found, facts },
  };
  const index = neighbour === null ? 0 : report.figures.findIndex(({ id }) => id === neighbour) + 1;
  return batch('review.add', [
    ...indicators.edits,
    { type: 'figure.add', figure, index },
    setRuns(block, joinText([...cut.before, { type: 'figure', figureId: figure.id, form }, ...cut.after]), place.item),
  ]);
};
