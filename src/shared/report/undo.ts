import type { AcceptedEdit, Edit } from './edit';
import { runsText } from './prose';
import type { Report, Runs } from './schema';

/** What can be taken back and brought back, newest last. One per report; rebuilt from its history. */
export interface UndoStacks {
  readonly undo: readonly AcceptedEdit[];
  readonly redo: readonly AcceptedEdit[];
}
export const emptyStacks: UndoStacks = { undo: [], redo: [] };

const without = (list: readonly AcceptedEdit[], seq: number): readonly AcceptedEdit[] => list.filter((accepted) => accepted.seq !== seq);

/** The stacks after one more accepted Edit: an undo moves its subject over, a redo moves it back, anything else clears redo. */
export const pushAccepted = (stacks: UndoStacks, accepted: AcceptedEdit): UndoStacks => {
  const { undoes, redoes } = accepted;
  if (undoes !== undefined) {
    const undone = stacks.undo.find(({ seq }) => seq === undoes);
    return undone === undefined ? stacks : { undo: without(stacks.undo, undoes), redo: [...stacks.redo, undone] };
  }
  if (redoes !== undefined) {
    const redone = stacks.redo.find(({ seq }) => seq === redoes);
    return redone === undefined ? stacks : { undo: [...stacks.undo, redone], redo: without(stacks.redo, redoes) };
  }
  return { undo: [...stacks.undo, accepted], redo: [] };
};

/** The stacks after a whole history (oldest first) that ends at `seq`. Where a number is missing, what lies before the gap cannot be undone. */
export const stacksOf = (history: readonly AcceptedEdit[], seq: number): UndoStacks => {
  let undo: AcceptedEdit[] = [];
  let redo: AcceptedEdit[] = [];
  let last = 0;
  for (const accepted of history) {
    if (accepted.seq !== last + 1) [undo, redo] = [[], []];
    last = accepted.seq;
    const { undoes, redoes } = accepted;
    const from = undoes === undefined ? redo : undo;
    // the newest of its stack in every history without a gap
    const moved = undoes === undefined && redoes === undefined ? undefined : from.at(-1)?.seq === (undoes ?? redoes) ? from.pop() : undefined;
    if (undoes !== undefined) redo.push(...(moved === undefined ? [] : [moved]));
    else if (redoes !== undefined) undo.push(...(moved === undefined ? [] : [moved]));
    else {
      undo.push(accepted);
      redo = [];
    }
  }
  return last === seq ? { undo, redo } : emptyStacks;
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

/** What an Edit would be called: `key` is its type (a batch's own label) for the interface to translate, `subject` what it is about, may be empty. */
export interface EditLabel {
  readonly key: string;
  readonly subject: string;
}
const SUBJECT_LENGTH = 24;

const subjectOf = (edit: Edit, report: Report): string => {
  const text = (runs: Runs): string => runsText(runs, new Map(report.figures.map((figure) => [figure.id, figure])));
  const figureName = (id: string): string => report.figures.find((figure) => figure.id === id)?.name ?? '';
  const slideTitle = (id: string): string => text(report.deck.slides.find((slide) => slide.id === id)?.title ?? []);
  const blockText = (id: string): string => {
    const block = report.chapters.flatMap((chapter) => chapter.blocks).find((one) => one.id === id);
    return block === undefined ? '' : 'runs' in block ? text(block.runs) : 'title' in block ? text(block.title) : block.type === 'chart' ? text(block.chart.title) : '';
  };
  switch (edit.type) {
    case 'figure.set': case 'figure.remove': case 'figure.relate': case 'figure.source': return figureName(edit.figureId);
    case 'figure.add': return edit.figure.name;
    case 'indicator.set': case 'indicator.add': return edit.indicator.name;
    case 'source.add': return edit.source.name;
    case 'block.set': return blockText(edit.block.id);
    case 'paragraph.set': case 'block.remove': case 'block.move': return blockText(edit.blockId);
    case 'chapter.title': return text(edit.title);
    case 'comment.add': return edit.annotation.target.type === 'figure' ? figureName(edit.annotation.target.id) : '';
    case 'slide.set': case 'slide.add': return text(edit.slide.title);
    case 'slide.move': case 'slide.remove': return slideTitle(edit.slideId);
    default: return '';
  }
};

export const editLabel = (edit: Edit, report: Report): EditLabel => ({
  key: edit.type === 'batch' ? edit.label : edit.type,
  subject: subjectOf(edit, report).slice(0, SUBJECT_LENGTH),
});
/** The label as it crosses the wire: `key|subject`. */
export const labelText = ({ key, subject }: EditLabel): string => `${key}|${subject}`;
