import type { Low } from 'lowdb';
import type { Snapshot, UndoState } from '@shared/contract/report';
import { apply } from '@shared/report/apply';
import { AcceptedEdit, type Edit } from '@shared/report/edit';
import { threadsOf, touches } from '@shared/report/history';
import type { Report } from '@shared/report/schema';
import { editLabel, labelText, nextRedo, nextUndo, pushAccepted, stacksOf, type UndoStacks } from '@shared/report/undo';
import { storeError } from './failure';
import type { HistoryFile } from './historyFile';

export interface SessionDeps {
  readonly db: Low<Report>;
  readonly history: HistoryFile;
  readonly now: () => Date;
  readonly readOnly: boolean;
}
export interface EditRequest {
  readonly editId: string;
  readonly edit: Edit;
  readonly by: string;
  readonly reason?: string | undefined;
}
export interface AcceptedNews {
  readonly accepted: AcceptedEdit;
  readonly undo: UndoState;
  readonly savedAt: string;
}

/** The one owner of an open report: numbers its Edits, writes them down, tells everybody. */
export interface ReportSession {
  /** what is on disk now */
  snapshot(): Snapshot;
  /** resolves when the Edit is on disk; throws a StoreError when it was refused or could not be written */
  edit(request: EditRequest): Promise<AcceptedEdit>;
  undo(by: string, editId: string): Promise<AcceptedEdit>;
  redo(by: string, editId: string): Promise<AcceptedEdit>;
  /** newest first; all Edits, or those that touched one figure or its comments */
  historyOf(figureId: string | null): readonly AcceptedEdit[];
  onAccepted(listener: (news: AcceptedNews) => void): () => void;
  /** resolves when nothing is waiting to be written */
  settled(): Promise<void>;
}

interface State { readonly report: Report; readonly stacks: UndoStacks }
interface Waiting {
  readonly accepted: AcceptedEdit;
  readonly after: State;
  readonly resolve: (accepted: AcceptedEdit) => void;
  readonly reject: (reason: unknown) => void;
}
type Draft = Pick<AcceptedEdit, 'edit'> & Partial<Pick<AcceptedEdit, 'undoes' | 'redoes' | 'reason'>>;

const undoState = ({ stacks, report }: State): UndoState => {
  const label = (accepted: AcceptedEdit | undefined): string | null => (accepted === undefined ? null : labelText(editLabel(accepted.edit, report)));
  return { undo: label(stacks.undo.at(-1)), redo: label(stacks.redo.at(-1)) };
};

export const createSession = ({ db, history, now, readOnly }: SessionDeps): ReportSession => {
  const listeners = new Set<(news: AcceptedNews) => void>();
  // `confirmed` is on disk; `current` has the Edits that are on their way there
  let confirmed: State = { report: db.data, stacks: stacksOf(history.entries(), db.data.seq) };
  let current = confirmed;
  let savedAt = history.entries().at(-1)?.at ?? now().toISOString();
  let queue: Waiting[] = [];
  let writing: Promise<void> | null = null;

  /** A burst is one commit: the history lines first, then the document that contains them. */
  const writeBurst = async (burst: readonly Waiting[], after: State): Promise<void> => {
    await history.append(burst.map(({ accepted }) => accepted));
    db.data = after.report;
    try {
      await db.write();
    } catch (error) {
      // should this fail too, the lines are cut before the next ones are appended
      await history.drop(burst.length).catch(() => undefined);
      throw error;
    }
  };
  const tell = (news: AcceptedNews): void => {
    for (const listener of listeners) {
      try {
        listener(news);
      } catch (error) {
        // a listener's fault is not the store's: the Edit is on disk
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  };
  const confirm = (burst: readonly Waiting[]): void => {
    savedAt = now().toISOString();
    for (const { accepted, after, resolve } of burst) {
      confirmed = after;
      tell({ accepted, undo: undoState(after), savedAt });
      resolve(accepted);
    }
  };
  /** What the disk does not have never happened: later Edits built on it fail with it. */
  const takeBack = (burst: readonly Waiting[], error: unknown): void => {
    const lost = [...burst, ...queue];
    queue = [];
    db.data = confirmed.report;
    current = confirmed;
    for (const { reject } of lost) reject(error);
  };
  const drain = async (): Promise<void> => {
    for (let last = queue.at(-1); last !== undefined; last = queue.at(-1)) {
      const burst = queue;
      queue = [];
      try {
        await writeBurst(burst, last.after);
      } catch (error) {
        takeBack(burst, error);
        continue;
      }
      confirm(burst);
    }
    // at once, not when the promise settles: an Edit may come in between
    writing = null;
  };

  const accept = async (editId: string, by: string, draft: Draft): Promise<AcceptedEdit> => {
    if (readOnly) throw storeError('store.readOnly');
    const { report, stacks } = current;
    const result = apply(report, draft.edit);
    if (!result.ok) throw storeError('edit.refused', { reason: result.code, ...result.params });
    const seq = report.seq + 1;
    const accepted: AcceptedEdit = { seq, editId, at: now().toISOString(), by, inverse: result.inverse, ...draft };
    // a line that could not be read back would end the history there
    if (!AcceptedEdit.safeParse(accepted).success) throw storeError('edit.invalid', { field: 'accepted' });
    const after: State = { report: { ...result.report, seq }, stacks: pushAccepted(stacks, accepted) };
    current = after;
    return new Promise((resolve, reject) => {
      queue.push({ accepted, after, resolve, reject });
      // a turn later, so that a burst becomes one commit
      writing ??= Promise.resolve().then(drain);
    });
  };

  return {
    snapshot: () => ({ report: confirmed.report, undo: undoState(confirmed), savedAt, readOnly }),
    edit: ({ editId, edit, by, reason }) => accept(editId, by, reason === undefined ? { edit } : { edit, reason }),
    undo: async (by, editId) => {
      const next = nextUndo(current.stacks);
      if (next === null) throw storeError('undo.nothing');
      return accept(editId, by, next);
    },
    redo: async (by, editId) => {
      const next = nextRedo(current.stacks);
      if (next === null) throw storeError('redo.nothing');
      return accept(editId, by, next);
    },
    historyOf: (figureId) => {
      const all = history.entries().filter(({ seq }) => seq <= confirmed.report.seq);
      const threads = figureId === null ? undefined : threadsOf(all, confirmed.report, figureId);
      return all.filter(({ edit }) => figureId === null || touches(edit, figureId, threads)).toReversed();
    },
    onAccepted: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      while (writing !== null) await writing;
    },
  };
};
