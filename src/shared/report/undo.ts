import type { AcceptedEdit, Edit } from './edit';

/** What can be taken back and brought back, newest last. One per report; rebuilt from its history. */
export interface UndoStacks {
  readonly undo: readonly AcceptedEdit[];
  readonly redo: readonly AcceptedEdit[];
}
export const emptyStacks: UndoStacks = { undo: [], redo: [] };

/** The stacks after one more accepted Edit: an undo moves its subject over, a redo moves it back, anything else clears redo. */
export const pushAccepted = (stacks: UndoStacks, accepted: AcceptedEdit): UndoStacks => {
  if (accepted.undoes !== undefined) {
    const undone = stacks.undo.at(-1);
    return undone === undefined ? stacks : { undo: stacks.undo.slice(0, -1), redo: [...stacks.redo, undone] };
  }
  if (accepted.redoes !== undefined) {
    const redone = stacks.redo.at(-1);
    return redone === undefined ? stacks : { undo: [...stacks.undo, redone], redo: stacks.redo.slice(0, -1) };
  }
  return { undo: [...stacks.undo, accepted], redo: [] };
};

/** The Edit that an undo would make now, and the number of the Edit it takes back. */
export const nextUndo = (stacks: UndoStacks): { readonly edit: Edit; readonly undoes: number } | null => {
  const top = stacks.undo.at(-1);
  return top === undefined ? null : { edit: top.inverse, undoes: top.seq };
};
export const nextRedo = (stacks: UndoStacks): { readonly edit: Edit; readonly redoes: number } | null => {
  const top = stacks.redo.at(-1);
  return top === undefined ? null : { edit: top.edit, redoes: top.seq };
};
