import type { Edit } from '../report/edit';
import type { Report } from '../report/schema';

/** Names of the steps of a review, as undo shows them (`edit.<label>` in the interface's words). */
export type ReviewLabel = 'review.accept' | 'review.reject' | 'review.finish' | 'review.correct' | 'review.merge' | 'review.split' | 'review.relate' | 'review.add' | 'version.merge' | 'year.attach';

/** One undo step; null when there is nothing to do. */
export const batch = (label: ReviewLabel, edits: readonly Edit[]): Edit | null => (edits.length === 0 ? null : { type: 'batch', label, edits: [...edits] });

/** Removes figures, and the indicators that have no figure left afterwards. Their references are gone before. */
export const removeFigures = (report: Report, ids: ReadonlySet<string>): Edit[] => {
  const gone = report.figures.filter(({ id }) => ids.has(id));
  const left = new Set(report.figures.filter(({ id }) => !ids.has(id)).map(({ indicatorId }) => indicatorId));
  const emptied = [...new Set(gone.map(({ indicatorId }) => indicatorId))].filter((id) => !left.has(id) && report.indicators.some((indicator) => indicator.id === id));
  return [
    ...gone.map(({ id }): Edit => ({ type: 'figure.remove', figureId: id })),
    ...emptied.map((indicatorId): Edit => ({ type: 'indicator.remove', indicatorId })),
  ];
};
