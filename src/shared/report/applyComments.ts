import { done, refuse, replaceAt, type ApplyResult } from './applyResult';
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

export const addComment = (report: Report, annotation: Annotation): ApplyResult => {
  if (at(report, annotation.id) !== null) return refuse('duplicateId', { id: annotation.id });
  if (!targetExists(report, annotation.target)) return refuse('unknownId', { id: annotation.target.id });
  return done({ ...report, annotations: [...report.annotations, annotation] }, { type: 'comment.remove', annotationId: annotation.id });
};

/** Only the newest thread can be put back by `comment.add` at the end; an older one is restored in a batch with those after it. */
export const removeComment = (report: Report, annotationId: string): ApplyResult => {
  const found = at(report, annotationId);
  if (found === null) return refuse('unknownId', { id: annotationId });
  const after = report.annotations.slice(found.index + 1);
  const rest = [...report.annotations.slice(0, found.index), ...after];
  const back = { type: 'comment.add' as const, annotation: found.annotation };
  if (after.length === 0) return done({ ...report, annotations: rest }, back);
  const edits = [
    ...after.map(({ id }) => ({ type: 'comment.remove' as const, annotationId: id })).reverse(),
    back,
    ...after.map((annotation) => ({ type: 'comment.add' as const, annotation })),
  ];
  return done({ ...report, annotations: rest }, { type: 'batch', label: 'comment.add', edits });
};

export const replyComment = (report: Report, annotationId: string, comment: Comment): ApplyResult => {
  const found = at(report, annotationId);
  if (found === null) return refuse('unknownId', { id: annotationId });
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
