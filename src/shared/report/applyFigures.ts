import { Decimal } from 'decimal.js';
import { Figure, type FigureSource } from '../figures/schema';
import { takeAnnotations } from './applyComments';
import { done, insertAt, LIMITS, refuse, removeAt, replaceAt, type ApplyResult } from './applyResult';
import type { FigurePatch } from './edit';
import { isShown, placesOf } from './places';
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

/** The indicator or source that these name and the report does not have. */
const unknownRecord = (report: Report, indicatorId: string | null, source: FigureSource | null): string | null => {
  if (indicatorId !== null && !report.indicators.some(({ id }) => id === indicatorId)) return indicatorId;
  return source === null || report.sources.some(({ id }) => id === source.sourceId) ? null : source.sourceId;
};

/** Whether a patch only sets states, which the Edit's own schema has checked: thousands are accepted in one batch, and a whole figure is slow to parse. */
const isState = (patch: FigurePatch): boolean => Object.entries(patch).every(([key, value]) => (key === 'review' || key === 'certainty') && value !== undefined);

/** Changes the named fields of one figure. */
export const setFigure = (report: Report, figureId: string, patch: FigurePatch): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const before = report.figures[index];
  if (before === undefined) return refuse('unknownId', { id: figureId });
  if (isState(patch)) {
    const state = { review: before.review, certainty: before.certainty };
    return done({ ...report, figures: replaceAt(report.figures, index, { ...before, ...patch } as Figure) }, { type: 'figure.set', figureId, patch: Object.fromEntries(Object.keys(patch).map((key) => [key, state[key as keyof typeof state]])) });
  }
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
  const unknown = unknownRecord(report, figure.indicatorId, figure.source);
  if (unknown !== null) return refuse('unknownId', { id: unknown });
  return done({ ...report, figures: insertAt(report.figures, index, figure) }, { type: 'figure.remove', figureId: figure.id });
};

/** Moves the figure to another indicator. */
export const relateFigure = (report: Report, figureId: string, indicatorId: string): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const before = report.figures[index];
  if (before === undefined) return refuse('unknownId', { id: figureId });
  const unknown = unknownRecord(report, indicatorId, null);
  if (unknown !== null) return refuse('unknownId', { id: unknown });
  return done({ ...report, figures: replaceAt(report.figures, index, { ...before, indicatorId }) }, { type: 'figure.relate', figureId, indicatorId: before.indicatorId });
};

/** Says anew where the figure came from. */
export const setFigureSource = (report: Report, figureId: string, source: FigureSource | null, doubts: string[]): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const before = report.figures[index];
  if (before === undefined) return refuse('unknownId', { id: figureId });
  const unknown = unknownRecord(report, null, source);
  if (unknown !== null) return refuse('unknownId', { id: unknown });
  return done({ ...report, figures: replaceAt(report.figures, index, { ...before, source, doubts }) }, { type: 'figure.source', figureId, source: before.source, doubts: before.doubts });
};

/** Refused while anything still shows the figure: no reference is left without its number. Its comments go with it. */
export const removeFigure = (report: Report, figureId: string): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const figure = report.figures[index];
  if (figure === undefined) return refuse('unknownId', { id: figureId });
  // the places are counted only for the refusal: many figures are removed in one batch
  if (isShown(report, figureId)) return refuse('inUse', { id: figureId, places: placesOf(report, figureId).length });
  return takeAnnotations({ ...report, figures: removeAt(report.figures, index) }, 'figure', figureId, { type: 'figure.add', figure, index });
};
