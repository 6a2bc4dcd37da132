import { addChapter, removeChapter } from './applyChapters';
import { addComment, removeComment, replyComment, resolveComment, unreplyComment } from './applyComments';
import { addSlide, moveSlide, removeSlide, setSlide } from './applyDeck';
import { addFigure, relateFigure, removeFigure, setFigure, setFigureSource } from './applyFigures';
import { setDeck, setReport } from './applyMeta';
import { addBlock, moveBlock, removeBlock, setBlock, setChapterTitle, setParagraph } from './applyProse';
import { addIndicator, addSource, removeIndicator, removeSource, setIndicator } from './applyRecords';
import { done, LIMITS, refuse, type ApplyResult } from './applyResult';
import { Edit } from './edit';
import type { Report } from './schema';

const applyBatch = (report: Report, label: string, edits: readonly Edit[]): ApplyResult => {
  let current = report;
  const inverses: Edit[][] = [];
  for (const edit of edits) {
    const result = applyChecked(current, edit);
    if (!result.ok) return result;
    current = result.report;
    // one level of batches only: an inverse that is itself a batch is laid flat, in its own order
    inverses.push(result.inverse.type === 'batch' ? result.inverse.edits : [result.inverse]);
  }
  const back = inverses.reverse().flat();
  if (back.length > LIMITS.batch) return refuse('tooMany', { limit: LIMITS.batch });
  return done(current, { type: 'batch', label, edits: back });
};

const applyChecked = (report: Report, edit: Edit): ApplyResult => {
  switch (edit.type) {
    case 'figure.set': return setFigure(report, edit.figureId, edit.patch);
    case 'figure.add': return addFigure(report, edit.figure, edit.index);
    case 'figure.remove': return removeFigure(report, edit.figureId);
    case 'figure.relate': return relateFigure(report, edit.figureId, edit.indicatorId);
    case 'figure.source': return setFigureSource(report, edit.figureId, edit.source, edit.doubts);
    case 'indicator.add': return addIndicator(report, edit.indicator, edit.index);
    case 'indicator.set': return setIndicator(report, edit.indicator);
    case 'indicator.remove': return removeIndicator(report, edit.indicatorId);
    case 'source.add': return addSource(report, edit.source, edit.index);
    case 'source.remove': return removeSource(report, edit.sourceId);
    case 'paragraph.set': return setParagraph(report, edit.blockId, edit.runs);
    case 'block.add': return addBlock(report, edit.chapterId, edit.index, edit.block);
    case 'block.set': return setBlock(report, edit.block);
    case 'block.remove': return removeBlock(report, edit.blockId);
    case 'block.move': return moveBlock(report, edit.blockId, edit.chapterId, edit.index);
    case 'chapter.title': return setChapterTitle(report, edit.chapterId, edit.title);
    case 'chapter.add': return addChapter(report, edit.chapter, edit.index);
    case 'chapter.remove': return removeChapter(report, edit.chapterId);
    case 'comment.add': return addComment(report, edit.annotation, edit.index);
    case 'comment.remove': return removeComment(report, edit.annotationId);
    case 'comment.reply': return replyComment(report, edit.annotationId, edit.comment);
    case 'comment.unreply': return unreplyComment(report, edit.annotationId, edit.commentId);
    case 'comment.resolve': return resolveComment(report, edit.annotationId, edit.resolved);
    case 'slide.move': return moveSlide(report, edit.slideId, edit.index);
    case 'slide.set': return setSlide(report, edit.slide);
    case 'slide.add': return addSlide(report, edit.slide, edit.index);
    case 'slide.remove': return removeSlide(report, edit.slideId);
    case 'deck.set': return setDeck(report, edit.patch);
    case 'report.set': return setReport(report, edit.patch);
    case 'batch': return applyBatch(report, edit.label, edit.edits);
  }
};

/**
 * The report after one Edit, and the Edit that takes it back exactly. Parts that did not change are shared.
 * Validates the Edit itself and the records it touches; never throws, never changes `seq` (its owner numbers Edits).
 */
export const apply = (report: Report, edit: Edit): ApplyResult => {
  const parsed = Edit.safeParse(edit);
  return parsed.success ? applyChecked(report, edit) : refuse('invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
};
