import { done, insertAt, LIMITS, refuse, removeAt, type ApplyResult } from './applyResult';
import { missingFigure } from './applyProse';
import { figuresIn } from './prose';
import type { Chapter, Report } from './schema';

/** An empty chapter: its blocks follow by Edits of their own, so that taking it back never takes a block unseen. */
export const addChapter = (report: Report, chapter: Chapter, index: number): ApplyResult => {
  if (index > report.chapters.length) return refuse('index', { index });
  if (report.chapters.length >= LIMITS.chapters) return refuse('tooMany', { limit: LIMITS.chapters });
  if (report.chapters.some((other) => other.id === chapter.id)) return refuse('duplicateId', { id: chapter.id });
  if (chapter.blocks.length > 0) return refuse('invalid', { field: 'blocks' });
  const missing = missingFigure(report, figuresIn(chapter.title));
  if (missing !== null) return refuse('unknownId', { id: missing });
  return done({ ...report, chapters: insertAt(report.chapters, index, chapter) }, { type: 'chapter.remove', chapterId: chapter.id });
};

/** Refused while it has blocks or a slide belongs to it. */
export const removeChapter = (report: Report, chapterId: string): ApplyResult => {
  const index = report.chapters.findIndex((chapter) => chapter.id === chapterId);
  const chapter = report.chapters[index];
  if (chapter === undefined) return refuse('unknownId', { id: chapterId });
  const places = chapter.blocks.length + report.deck.slides.filter((slide) => slide.chapterId === chapterId).length;
  if (places > 0) return refuse('inUse', { id: chapterId, places });
  return done({ ...report, chapters: removeAt(report.chapters, index) }, { type: 'chapter.add', chapter, index });
};
