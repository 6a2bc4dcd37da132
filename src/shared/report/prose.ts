import type { Figure } from '../figures/schema';
import { writeFigure } from '../figures/writtenForm';
import type { Run, Runs } from './schema';

/** A stretch of written prose; `figureId` is there where it shows a figure. */
export interface WrittenSegment {
  readonly text: string;
  readonly figureId?: string;
  readonly mark?: 'strong' | 'emphasis';
}

/** What stands where a reference points at a figure that is gone: visible, never a stale number. */
export const MISSING_FIGURE = '〔缺数据〕';

const segment = (run: Run, figures: ReadonlyMap<string, Figure>): WrittenSegment => {
  if (run.type === 'text') return run.mark === undefined ? { text: run.text } : { text: run.text, mark: run.mark };
  const figure = figures.get(run.figureId);
  return { text: figure === undefined ? MISSING_FIGURE : writeFigure(figure, run.form), figureId: run.figureId };
};

/** Prose as it reads now: every reference written out from its figure, in order. */
export const writtenRuns = (runs: Runs, figures: ReadonlyMap<string, Figure>): readonly WrittenSegment[] => runs.map((run) => segment(run, figures));

/** The same as one string. */
export const runsText = (runs: Runs, figures: ReadonlyMap<string, Figure>): string =>
  writtenRuns(runs, figures).map((written) => written.text).join('');

/** Ids of the figures that these runs show, in order, repeats kept. */
export const figuresIn = (runs: Runs): readonly string[] => runs.flatMap((run) => (run.type === 'figure' ? [run.figureId] : []));
