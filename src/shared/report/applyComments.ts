import { done, insertAt, LIMITS, refuse, removeAt, replaceAt, type ApplyResult } from './applyResult';
import type { Edit } from './edit';
import type { Annotation, Comment, Report } from './schema';

const at = (report: Report, id: string): { index: number; annotation: Annotation } | null => {
  const index = report.annotations.findIndex((annotation) => annotation.id === id);
  const annotation = report.annotations[index];
  return annotation === undefined ? null : { index, annotation };
};
const put = (report: Report, index: number, annotation: Annotation): Report => ({ ...report, annotations: replaceAt(report.annotations, index, annotation) });

const targetExists = (report: Report, { type, id }: Annotation['target']): boolean => {
  switch (type) {
    case 'figure': return report.figures.some((figure) => figure.id === id);
    case 'block': return report.chapters.some((chapter) => chapter.blocks.some((block) => block.id === id));
    case 'slide': return report.deck.slides.some((slide) => slide.id === id);
  }
};

/** Without an index a new thread goes to the end; with one, a removed thread comes back to its place. */
export const addComment = (report: Report, annotation: Annotation, index = report.annotations.length): ApplyResult => {
  if (index > report.annotations.length) return refuse('index', { index });
  if (report.annotations.length >= LIMITS.annotations) return refuse('tooMany', { limit: LIMITS.annotations });
  if (at(report, annotation.id) !== null) return refuse('duplicateId', { id: annotation.id });
  if (!targetExists(report, annotation.target)) return refuse('unknownId', { id: annotation.target.id });
  return done({ ...report, annotations: insertAt(report.annotations, index, annotation) }, { type: 'comment.remove', annotationId: annotation.id });
};

const addBack = (annotation: Annotation, index: number): Edit => ({ type: 'comment.add', annotation, index });

export const removeComment = (report: Report, annotationId: string): ApplyResult => {
  const found = at(report, annotationId);
  if (found === null) return refuse('unknownId', { id: annotationId });
  return done({ ...report, annotations: removeAt(report.annotations, found.index) }, addBack(found.annotation, found.index));
};

/** The report without the comments pinned to what was just removed; `putBack` and then they come back together. */
export const takeAnnotations = (report: Report, type: Annotation['target']['type'], id: string, putBack: Edit): ApplyResult => {
  const pinned = (annotation: Annotation): boolean => annotation.target.type === type && annotation.target.id === id;
  // ascending places: each is right again when those before it are back
  const back = report.annotations.flatMap((annotation, index) => (pinned(annotation) ? [addBack(annotation, index)] : []));
  if (back.length === 0) return done(report, putBack);
  return done({ ...report, annotations: report.annotations.filter((annotation) => !pinned(annotation)) }, { type: 'batch', label: putBack.type, edits: [putBack, ...back] });
};

export const replyComment = (report: Report, annotationId: string, comment: Comment): ApplyResult => {
  const found = at(report, annotationId);
  if (found === null) return refuse('unknownId', { id: annotationId });
  if (found.annotation.thread.length >= LIMITS.thread) return refuse('tooMany', { limit: LIMITS.thread });
  if (found.annotation.thread.some((other) => other.id === comment.id)) return refuse('duplicateId', { id: comment.id });
  const thread = [...found.annotation.thread, comment];
  return done(put(report, found.index, { ...found.annotation, thread }), { type: 'comment.unreply', annotationId, commentId: comment.id });
};

/** Takes back the last reply; the first comment of a thread goes with the thread. */
export const unreplyComment = (report: Report, annotationId: string, commentId: string): ApplyResult => {
  const found = at(report, annotationId);
  const last = found?.annotation.thread.at(-1);
  if (found === null || last === undefined || last.id !== commentId) return refuse('unknownId', { id: commentId });
  if (found.annotation.thread.length === 1) return refuse('invalid', { field: 'thread' });
  return done(put(report, found.index, { ...found.annotation, thread: found.annotation.thread.slice(0, -1) }), { type: 'comment.reply', annotationId, comment: last });
};

export const resolveComment = (report: Report, annotationId: string, resolved: Annotation['resolved']): ApplyResult => {
  const found = at(report, annotationId);
  if (found === null) return refuse('unknownId', { id: annotationId });
  return done(put(report, found.index, { ...found.annotation, resolved }), { type: 'comment.resolve', annotationId, resolved: found.annotation.resolved });
};
