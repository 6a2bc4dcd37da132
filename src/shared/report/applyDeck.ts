import { takeAnnotations } from './applyComments';
import { done, insertAt, LIMITS, refuse, removeAt, replaceAt, type ApplyResult, type Refusal } from './applyResult';
import { missingFigure } from './applyProse';
import { figuresOfSlide } from './places';
import type { Report, Slide } from './schema';

const withSlides = (report: Report, slides: Slide[]): Report => ({ ...report, deck: { ...report.deck, slides } });
const indexOf = (report: Report, slideId: string): number => report.deck.slides.findIndex((slide) => slide.id === slideId);

/** Why a slide does not fit the report: it names a figure, chapter or block that is not there, or a block of another type. */
const misfit = (report: Report, slide: Slide): Refusal | null => {
  const figureId = missingFigure(report, figuresOfSlide(slide));
  if (figureId !== null) return refuse('unknownId', { id: figureId });
  if (slide.chapterId !== null && !report.chapters.some((chapter) => chapter.id === slide.chapterId)) return refuse('unknownId', { id: slide.chapterId });
  if (!('blockId' in slide)) return null;
  const block = report.chapters.flatMap((chapter) => chapter.blocks).find(({ id }) => id === slide.blockId);
  if (block === undefined) return refuse('unknownId', { id: slide.blockId });
  return block.type === slide.kind ? null : refuse('invalid', { field: 'blockId' });
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
  return misfit(report, slide) ?? done(withSlides(report, replaceAt(report.deck.slides, index, slide)), { type: 'slide.set', slide: before });
};

export const addSlide = (report: Report, slide: Slide, index: number): ApplyResult => {
  if (index > report.deck.slides.length) return refuse('index', { index });
  if (report.deck.slides.length >= LIMITS.slides) return refuse('tooMany', { limit: LIMITS.slides });
  if (indexOf(report, slide.id) >= 0) return refuse('duplicateId', { id: slide.id });
  return misfit(report, slide) ?? done(withSlides(report, insertAt(report.deck.slides, index, slide)), { type: 'slide.remove', slideId: slide.id });
};

/** Comments on the slide go with it. */
export const removeSlide = (report: Report, slideId: string): ApplyResult => {
  const index = indexOf(report, slideId);
  const slide = report.deck.slides[index];
  if (slide === undefined) return refuse('unknownId', { id: slideId });
  return takeAnnotations(withSlides(report, removeAt(report.deck.slides, index)), 'slide', slideId, { type: 'slide.add', slide, index });
};
