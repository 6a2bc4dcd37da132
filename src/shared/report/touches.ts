import type { Edit } from './edit';

/** Whether an Edit changed the figure itself or a comment on it. */
export const touches = (edit: Edit, figureId: string): boolean => {
  switch (edit.type) {
    case 'figure.set': case 'figure.remove': return edit.figureId === figureId;
    case 'figure.add': return edit.figure.id === figureId;
    case 'comment.add': return edit.annotation.target.type === 'figure' && edit.annotation.target.id === figureId;
    case 'batch': return edit.edits.some((one) => touches(one, figureId));
    default: return false;
  }
};
