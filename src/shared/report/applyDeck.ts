import { done, insertAt, refuse, removeAt, replaceAt, type ApplyResult } from './applyResult';
import type { Report, Slide } from './schema';

const withSlides = (report: Report, slides: Slide[]): Report => ({ ...report, deck: { ...report.deck, slides } });
const indexOf = (report: Report, slideId: string): number => report.deck.slides.findIndex((slide) => slide.id === slideId);

/** The first figure or block a slide names that the report does not have. */
const missingPart = (report: Report, slide: Slide): string | null => {
  if ('figureIds' in slide) {
    const known = new Set(report.figures.map((figure) => figure.id));
    const missing = slide.figureIds.find((id) => !known.has(id));
    if (missing !== undefined) return missing;
  }
  if ('blockId' in slide && !report.chapters.some((chapter) => chapter.blocks.some((block) => block.id === slide.blockId))) return slide.blockId;
  return null;
};

/** `index` is the slide's place afterwards. */
export const moveSlide = (report: Report, slideId: string, index: number): ApplyResult => {
  const from = indexOf(report, slideId);
  const slide = report.deck.slides[from];
  if (slide === undefined) return refuse('unknownId', { id: slideId });
  if (index >= report.deck.slides.length) return refuse('index', { index });
  return done(withSlides(report, insertAt(removeAt(report.deck.slides, from), index, slide)), { type: 'slide.move', slideId, index: from });
};

export const setSlide = (report: Report, slide: Slide): ApplyResult => {
  const index = indexOf(report, slide.id);
  const before = report.deck.slides[index];
  if (before === undefined) return refuse('unknownId', { id: slide.id });
  const missing = missingPart(report, slide);
  if (missing !== null) return refuse('unknownId', { id: missing });
  return done(withSlides(report, replaceAt(report.deck.slides, index, slide)), { type: 'slide.set', slide: before });
};

export const addSlide = (report: Report, slide: Slide, index: number): ApplyResult => {
  if (index > report.deck.slides.length) return refuse('index', { index });
  if (indexOf(report, slide.id) >= 0) return refuse('duplicateId', { id: slide.id });
  const missing = missingPart(report, slide);
  if (missing !== null) return refuse('unknownId', { id: missing });
  return done(withSlides(report, insertAt(report.deck.slides, index, slide)), { type: 'slide.remove', slideId: slide.id });
};

export const removeSlide = (report: Report, slideId: string): ApplyResult => {
  const index = indexOf(report, slideId);
  const slide = report.deck.slides[index];
  if (slide === undefined) return refuse('unknownId', { id: slideId });
  return done(withSlides(report, removeAt(report.deck.slides, index)), { type: 'slide.add', slide, index });
};
