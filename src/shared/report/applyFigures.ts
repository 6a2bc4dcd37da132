import { Decimal } from 'decimal.js';
import { Figure } from '../figures/schema';
import { takeAnnotations } from './applyComments';
import { done, insertAt, LIMITS, refuse, removeAt, replaceAt, type ApplyResult } from './applyResult';
import type { FigurePatch } from './edit';
import { placesOf } from './places';
import type { Report } from './schema';

/** The field of what the schema cannot say: bounds in order, a rank that is a position, a count that is not negative, a period that ends after it starts. Null when the figure is sound. */
const problemOf = ({ value, kind, period }: Figure): string | null => {
  const bounds = (value.type === 'exact' ? [value.value] : [value.low, value.high]).map((text) => new Decimal(text));
  const [low, high = low] = bounds;
  if (low === undefined || high === undefined || low.gt(high)) return 'value';
  if (kind === 'rank' && !bounds.every((position) => position.isInteger() && position.gte(1))) return 'rank';
  if (kind === 'count' && low.isNegative() && !low.isZero()) return 'count';
  return period.from !== null && period.to !== null && period.from > period.to ? 'period' : null;
};

/** Changes the named fields of one figure. */
export const setFigure = (report: Report, figureId: string, patch: FigurePatch): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const before = report.figures[index];
  if (before === undefined) return refuse('unknownId', { id: figureId });
  const after = { ...before, ...patch };
  const parsed = Figure.safeParse(after);
  if (!parsed.success) return refuse('invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  const problem = problemOf(parsed.data);
  if (problem !== null) return refuse('invalid', { field: problem });
  const old = Object.fromEntries(Object.keys(patch).map((key) => [key, before[key as keyof FigurePatch]])) as FigurePatch;
  // not the parsed copy: what did not change stays shared
  return done({ ...report, figures: replaceAt(report.figures, index, after as Figure) }, { type: 'figure.set', figureId, patch: old });
};

export const addFigure = (report: Report, figure: Figure, index: number): ApplyResult => {
  if (index > report.figures.length) return refuse('index', { index });
  if (report.figures.length >= LIMITS.figures) return refuse('tooMany', { limit: LIMITS.figures });
  if (report.figures.some((other) => other.id === figure.id)) return refuse('duplicateId', { id: figure.id });
  const problem = problemOf(figure);
  if (problem !== null) return refuse('invalid', { field: problem });
  return done({ ...report, figures: insertAt(report.figures, index, figure) }, { type: 'figure.remove', figureId: figure.id });
};

/** Refused while anything still shows the figure: no reference is left without its number. Its comments go with it. */
export const removeFigure = (report: Report, figureId: string): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const figure = report.figures[index];
  if (figure === undefined) return refuse('unknownId', { id: figureId });
  const places = placesOf(report, figureId).length;
  if (places > 0) return refuse('inUse', { id: figureId, places });
  return takeAnnotations({ ...report, figures: removeAt(report.figures, index) }, 'figure', figureId, { type: 'figure.add', figure, index });
};
