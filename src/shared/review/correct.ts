import type { Figure, FigureFacts } from '../figures/schema';
import { writeFigure } from '../figures/writtenForm';
import type { Edit, FigurePatch } from '../report/edit';
import { joinText, rewriteEdits } from '../report/rewrite';
import type { Report, Run, Runs } from '../report/schema';
import { batch, removeFigures } from './batch';
import { findIndicators, freshIds, indicatorNameOf, spelled } from './records';
import { reference, sameQuantity, saysNumber } from './words';

const figureOf = (report: Report, id: string): Figure | undefined => report.figures.find((figure) => figure.id === id);

/** The report's prose with every reference to one figure replaced; what stays the same is not touched. */
const eachReference = (figureId: string, replace: (run: Extract<Run, { type: 'figure' }>) => readonly Run[]) => (runs: Runs): Runs => {
  if (!runs.some((run) => run.type === 'figure' && run.figureId === figureId)) return runs;
  const next = joinText(runs.flatMap((run) => (run.type === 'figure' && run.figureId === figureId ? replace(run) : [run])));
  return JSON.stringify(next) === JSON.stringify(runs) ? runs : next;
};

/** Only the document's prose: slides and rows follow the record. */
const proseEdits = (report: Report, runs: (runs: Runs) => Runs): Edit[] => rewriteEdits({ ...report, deck: { ...report.deck, slides: [] } }, { runs, id: (id) => id });

/**
 * Corrects how a figure was read. The sentence was right and stays as it is, wherever its words say the corrected number (or the number was not touched);
 * where they do not, it is the document that is corrected, and the words follow the record as with every other Edit.
 */
export const correctEdit = (report: Report, figureId: string, patch: FigurePatch): Edit | null => {
  const before = figureOf(report, figureId);
  if (before === undefined || Object.keys(patch).length === 0) return null;
  const after = { ...before, ...patch } as Figure;
  const valueChanged = JSON.stringify(after.value) !== JSON.stringify(before.value);
  const runs = eachReference(figureId, (run) => {
    const words = writeFigure(before, run.form);
    return valueChanged && !saysNumber(words, after) ? [run] : [reference(words, after, run.form)];
  });
  return batch('review.correct', [{ type: 'figure.set', figureId, patch }, ...proseEdits(report, runs)]);
};

/** Comments pinned to one figure, pinned to another. */
const moveComments = (report: Report, from: string, to: string): Edit[] =>
  report.annotations.flatMap((annotation, index): Edit[] =>
    annotation.target.type === 'figure' && annotation.target.id === from
      ? [{ type: 'comment.remove', annotationId: annotation.id }, { type: 'comment.add', annotation: { ...annotation, target: { type: 'figure', id: to } }, index }]
      : []);

/** The same number found twice becomes one record: what showed `otherId` shows `keepId`, in the words in which it stood. Where another number stands there, those words become plain. Its comments go over. */
export const mergeEdit = (report: Report, keepId: string, otherId: string): Edit | null => {
  const [keep, other] = [figureOf(report, keepId), figureOf(report, otherId)];
  if (keep === undefined || other === undefined || keepId === otherId) return null;
  const same = sameQuantity(keep, other);
  const runs = eachReference(otherId, (run) => {
    const words = writeFigure(other, run.form);
    return [same ? reference(words, keep, run.form) : { type: 'text', text: words }];
  });
  return batch('review.merge', [
    ...rewriteEdits(report, { runs, id: (id) => (id === otherId ? keepId : id) }),
    ...moveComments(report, otherId, keepId),
    ...removeFigures(report, new Set([otherId])),
  ]);
};

export interface SplitPart {
  readonly facts: FigureFacts;
  /** the words of this number within those of the figure, in their order */
  readonly text: string;
}
/** Where the parts stand in the words, in order; null when one is not there. */
const partsIn = (words: string, parts: readonly SplitPart[]): readonly number[] | null => {
  let from = 0;
  const starts: number[] = [];
  for (const { text } of parts) {
    const at = text === '' ? -1 : words.indexOf(text, from);
    if (at < 0) return null;
    starts.push(at);
    from = at + text.length;
  }
  return starts;
};

/** One span that holds several numbers becomes as many records; the first keeps the figure's id, comments and places. Null when its source does not hold the parts, or there is only one. */
export const splitEdit = (report: Report, figureId: string, parts: readonly SplitPart[]): Edit | null => {
  const before = figureOf(report, figureId);
  const index = report.figures.findIndex(({ id }) => id === figureId);
  if (before === undefined || parts.length < 2) return null;
  const { source } = before;
  const starts = source === null ? null : partsIn(source.text, parts);
  if (source !== null && starts === null) return null;
  const newId = freshIds(report, 'f');
  const indicators = findIndicators(report);
  const figures = parts.map(({ facts, text }, i): Figure => {
    const start = (source?.start ?? 0) + (starts?.[i] ?? 0);
    return {
      ...before, ...facts, id: i === 0 ? figureId : newId(),
      indicatorId: facts.name === before.name ? before.indicatorId : indicators.idOf(indicatorNameOf(facts)),
      source: source === null ? null : { ...source, start, end: start + text.length, text, facts },
    };
  });
  const [first, ...rest] = figures;
  if (first === undefined) return null;
  const runs = eachReference(figureId, (run) => {
    const words = writeFigure(before, run.form);
    const places = partsIn(words, parts);
    if (places === null) return [reference(words, first, run.form)];
    let from = 0;
    const written = figures.flatMap((figure, i): Run[] => {
      const [at = 0, text = ''] = [places[i], parts[i]?.text];
      const gap = words.slice(from, at);
      from = at + text.length;
      return [{ type: 'text', text: gap }, reference(text, figure)];
    });
    return [...written, { type: 'text', text: words.slice(from) }];
  });
  return batch('review.split', [
    ...indicators.edits,
    { type: 'figure.set', figureId, patch: first === undefined ? {} : factsOf(first) },
    ...(source === null ? [] : [{ type: 'figure.source' as const, figureId, source: first.source, doubts: first.doubts }]),
    ...rest.map((figure, i): Edit => ({ type: 'figure.add', figure, index: index + 1 + i })),
    ...(first.indicatorId === before.indicatorId ? [] : relateEdits(report, before, first.indicatorId, rest)),
    ...rewriteEdits(report, { runs, id: (id) => id }),
  ]);
};
const factsOf = ({ name, kind, value, unit, period, qualifiers }: FigureFacts): FigureFacts => ({ name, kind, value, unit, period, qualifiers });

/** Moves a figure over, and removes the indicator it leaves when nothing else belongs to that. */
const relateEdits = (report: Report, figure: Figure, indicatorId: string, added: readonly Figure[] = []): Edit[] => {
  const left = [...report.figures, ...added].some((other) => other.id !== figure.id && other.indicatorId === figure.indicatorId);
  const there = report.indicators.some(({ id }) => id === figure.indicatorId);
  return [{ type: 'figure.relate', figureId: figure.id, indicatorId }, ...(left || !there ? [] : [{ type: 'indicator.remove' as const, indicatorId: figure.indicatorId }])];
};

/** The figure belongs to the indicator of this name, a new one where there is none. */
export const relateEdit = (report: Report, figureId: string, indicatorName: string): Edit | null => {
  const figure = figureOf(report, figureId);
  if (figure === undefined || spelled(indicatorName) === '') return null;
  const indicators = findIndicators(report);
  const indicatorId = indicators.idOf(indicatorName);
  return indicatorId === figure.indicatorId ? null : batch('review.relate', [...indicators.edits, ...relateEdits(report, figure, indicatorId)]);
};
