import { addComment, removeComment, replyComment, resolveComment, unreplyComment } from './applyComments';
import { addSlide, moveSlide, removeSlide, setSlide } from './applyDeck';
import { addFigure, removeFigure, setFigure } from './applyFigures';
import { addBlock, moveBlock, removeBlock, setChapterTitle, setParagraph } from './applyProse';
import { done, type ApplyResult } from './applyResult';
import type { Edit } from './edit';
import type { Report } from './schema';

/** The values that `patch` is about to replace. */
const before = <T extends object>(whole: T, patch: Partial<T>): Partial<T> =>
  Object.fromEntries((Object.keys(patch) as (keyof T)[]).map((key) => [key, whole[key]])) as Partial<T>;

const applyBatch = (report: Report, label: string, edits: readonly Edit[]): ApplyResult => {
  let current = report;
  const inverses: Edit[] = [];
  for (const edit of edits) {
    const result = apply(current, edit);
    if (!result.ok) return result;
    current = result.report;
    // one level of batches only: an inverse that is itself a batch is laid flat, in its own order
    inverses.unshift(...(result.inverse.type === 'batch' ? result.inverse.edits : [result.inverse]));
  }
  return done(current, { type: 'batch', label, edits: inverses });
};

/**
 * The report after one Edit, and the Edit that takes it back exactly. Parts that did not change are shared.
 * Validates the Edit against the records it touches; never throws, never changes `seq` (its owner numbers Edits).
 */
export const apply = (report: Report, edit: Edit): ApplyResult => {
  switch (edit.type) {
    case 'figure.set': return setFigure(report, edit.figureId, edit.patch);
    case 'figure.add': return addFigure(report, edit.figure, edit.index);
    case 'figure.remove': return removeFigure(report, edit.figureId);
    case 'paragraph.set': return setParagraph(report, edit.blockId, edit.runs);
    case 'block.add': return addBlock(report, edit.chapterId, edit.index, edit.block);
    case 'block.remove': return removeBlock(report, edit.blockId);
    case 'block.move': return moveBlock(report, edit.blockId, edit.chapterId, edit.index);
    case 'chapter.title': return setChapterTitle(report, edit.chapterId, edit.title);
    case 'comment.add': return addComment(report, edit.annotation);
    case 'comment.remove': return removeComment(report, edit.annotationId);
    case 'comment.reply': return replyComment(report, edit.annotationId, edit.comment);
    case 'comment.unreply': return unreplyComment(report, edit.annotationId, edit.commentId);
    case 'comment.resolve': return resolveComment(report, edit.annotationId, edit.resolved);
    case 'slide.move': return moveSlide(report, edit.slideId, edit.index);
    case 'slide.set': return setSlide(report, edit.slide);
    case 'slide.add': return addSlide(report, edit.slide, edit.index);
    case 'slide.remove': return removeSlide(report, edit.slideId);
    case 'deck.set': return done({ ...report, deck: { ...report.deck, ...edit.patch } as Report['deck'] }, { type: 'deck.set', patch: before(report.deck, edit.patch as Partial<Report['deck']>) });
    case 'report.set': return done({ ...report, ...edit.patch } as Report, { type: 'report.set', patch: before(report, edit.patch as Partial<Report>) });
    case 'batch': return applyBatch(report, edit.label, edit.edits);
  }
};
