import type { Figure } from '../figures/schema';
import type { Edit } from '../report/edit';
import { asWords, rewriteEdits } from '../report/rewrite';
import type { Report } from '../report/schema';
import { batch, removeFigures } from './batch';
import { isDoubtful, isOpen } from './queue';

/** The Edits that accept the open ones among these. */
export const acceptEdits = (figures: readonly Figure[]): Edit[] =>
  figures.filter(isOpen).map(({ id }): Edit => ({ type: 'figure.set', figureId: id, patch: { review: 'accepted' } }));

export const acceptEdit = (report: Report, ids: readonly string[]): Edit | null => {
  const wanted = new Set(ids);
  return batch('review.accept', acceptEdits(report.figures.filter(({ id }) => wanted.has(id))));
};
/** Accepts what is open and not doubtful. */
export const acceptSureEdit = (report: Report): Edit | null => batch('review.accept', acceptEdits(report.figures.filter((figure) => !isDoubtful(figure))));
export const acceptAllEdit = (report: Report): Edit | null => batch('review.accept', acceptEdits(report.figures));

/** The figures are no figures of this report: what refers to them in prose becomes the same words, rows and charts leave them out, the records and their comments go. */
export const rejectEdit = (report: Report, ids: readonly string[]): Edit | null => {
  const wanted = new Set(ids);
  const gone = new Set(report.figures.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
  if (gone.size === 0) return null;
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return batch('review.reject', [...rewriteEdits(report, asWords(figures, gone)), ...removeFigures(report, gone)]);
};
