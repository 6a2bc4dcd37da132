import Decimal from 'decimal.js';
import { Figure } from '../figures/schema';
import { done, insertAt, refuse, removeAt, replaceAt, type ApplyResult } from './applyResult';
import type { FigurePatch } from './edit';
import { placesOf } from './places';
import type { Report } from './schema';

/** What the schema cannot say: bounds in order, a rank that is a position. Null when the figure is sound. */
const problemOf = (figure: Figure): string | null => {
  const { value } = figure;
  if (value.type !== 'exact') return new Decimal(value.low).gt(value.high) ? 'bounds' : null;
  if (figure.kind !== 'rank') return null;
  const position = new Decimal(value.value);
  return position.isInteger() && position.gte(1) ? null : 'rank';
};

const keysOf = (patch: FigurePatch): (keyof FigurePatch)[] => Object.keys(patch) as (keyof FigurePatch)[];

/** Changes the named fields of one figure. */
export const setFigure = (report: Report, figureId: string, patch: FigurePatch): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const before = report.figures[index];
  if (before === undefined) return refuse('unknownId', { id: figureId });
  const parsed = Figure.safeParse({ ...before, ...patch });
  if (!parsed.success) return refuse('invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  const problem = problemOf(parsed.data);
  if (problem !== null) return refuse('invalid', { field: problem });
  const old = Object.fromEntries(keysOf(patch).map((key) => [key, before[key]])) as FigurePatch;
  return done({ ...report, figures: replaceAt(report.figures, index, parsed.data) }, { type: 'figure.set', figureId, patch: old });
};

export const addFigure = (report: Report, figure: Figure, index: number): ApplyResult => {
  if (index > report.figures.length) return refuse('index', { index });
  if (report.figures.some((other) => other.id === figure.id)) return refuse('duplicateId', { id: figure.id });
  const problem = problemOf(figure);
  if (problem !== null) return refuse('invalid', { field: problem });
  return done({ ...report, figures: insertAt(report.figures, index, figure) }, { type: 'figure.remove', figureId: figure.id });
};

/** Refused while anything still shows the figure: no reference is left without its number. */
export const removeFigure = (report: Report, figureId: string): ApplyResult => {
  const index = report.figures.findIndex((figure) => figure.id === figureId);
  const figure = report.figures[index];
  if (figure === undefined) return refuse('unknownId', { id: figureId });
  const places = placesOf(report, figureId).length;
  if (places > 0) return refuse('inUse', { id: figureId, places });
  return done({ ...report, figures: removeAt(report.figures, index) }, { type: 'figure.add', figure, index });
};
