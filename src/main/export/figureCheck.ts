import { buildBrief } from '@shared/brief/build';
import { figurePlaces } from '@shared/brief/places';
import type { PrintJob } from '@shared/contract/export';
import { slideFigureTexts } from './slideFigures';

/** A figure as it has to stand in a printed document, once for every place. */
export interface ExpectedFigure {
  readonly figureId: string;
  readonly text: string;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Every place where the job's document shows a figure, with the words printed there. */
export function shownFigures(job: PrintJob): ExpectedFigure[] {
  if (job.kind === 'slides') return slideFigureTexts(job.report);
  return figurePlaces(buildBrief(job.report, { date: job.date, language: 'zh' }));
}

/** The expected figures that the text of a PDF does not show, or not as often as it must. White space and line ends do not count. */
export function missingFigures(pdfText: string, expected: readonly ExpectedFigure[]): ExpectedFigure[] {
  const text = bare(pdfText);
  const places = new Map<string, ExpectedFigure[]>();
  for (const figure of expected) {
    const written = bare(figure.text);
    if (written === '') continue;
    const list = places.get(written);
    if (list === undefined) places.set(written, [figure]);
    else list.push(figure);
  }
  return [...places].flatMap(([written, figures]) => figures.slice(text.split(written).length - 1));
}
