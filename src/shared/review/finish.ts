import { generateDeck } from '../deck/generate';
import { planViews, withViews } from '../intake/views';
import type { Edit } from '../report/edit';
import type { Report } from '../report/schema';
import { batch } from './batch';
import { acceptEdits } from './decide';

export interface FinishOptions {
  /** also accept everything that is still open, in the same undo step; without it open figures stay proposed and are in no row, chart or slide */
  readonly acceptOpen: boolean;
}

/** Ends a review in one undo step: key-figure rows, charts and the deck by the rules that an import uses. Chapters that have rows or charts, and a deck that has slides, are a person's and stay as they are. */
export const finishEdit = (report: Report, { acceptOpen }: FinishOptions): Edit | null => {
  const accepted = acceptOpen ? acceptEdits(report.figures) : [];
  const decided: Report = acceptOpen ? { ...report, figures: report.figures.map((figure) => (figure.review === 'proposed' ? { ...figure, review: 'accepted' } : figure)) } : report;
  const blocks = planViews(decided).flatMap(({ chapterId, row, charts }, i): Edit[] => {
    const end = (decided.chapters[i]?.blocks.length ?? 0) + (row === null ? 0 : 1);
    return [
      ...(row === null ? [] : [{ type: 'block.add' as const, chapterId, index: 0, block: row }]),
      ...charts.map((block, n): Edit => ({ type: 'block.add', chapterId, index: end + n, block })),
    ];
  });
  const slides = report.deck.slides.length > 0 ? [] : generateDeck(withViews(decided)).slides;
  return batch('review.finish', [...accepted, ...blocks, ...slides.map((slide, index): Edit => ({ type: 'slide.add', slide, index }))]);
};
