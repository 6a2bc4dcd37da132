import type { Low } from 'lowdb';
import { storeError } from './failure';
import type { HistoryFile } from './historyFile';
import { apply } from '@shared/report/apply';
import type { AcceptedEdit, Edit } from '@shared/report/edit';
import type { Report } from '@shared/report/schema';
import { touches } from '@shared/report/history';
import { editLabel, emptyStacks, labelText, nextRedo, nextUndo, pushAccepted, type UndoStacks } from '@shared/report/undo';
import type { Snapshot, UndoState } from '@shared/contract/report';

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
export interface AcceptedNews { readonly accepted: AcceptedEdit; readonly undo: UndoState; readonly savedAt: string }

/** The one owner of an open report: numbers its Edits, writes them down, tells everybody. */
export interface ReportSession {
  snapshot(): Snapshot;
  /** resolves when the Edit is on disk; throws a StoreError when it was refused or could not be written */
  edit(request: EditRequest): Promise<AcceptedEdit>;
  undo(by: string, editId: string): Promise<AcceptedEdit>;
  redo(by: string, editId: string): Promise<AcceptedEdit>;
  /** newest first; all Edits, or those that touched one figure */
  historyOf(figureId: string | null): readonly AcceptedEdit[];
  onAccepted(listener: (news: AcceptedNews) => void): () => void;
  /** resolves when nothing is waiting to be written */
  settled(): Promise<void>;
}

interface Waiting { readonly accepted: AcceptedEdit; readonly after: Report; resolve: (accepted: AcceptedEdit) => void; reject: (reason: unknown) => void }
type Draft = Pick<AcceptedEdit, 'edit'> & Partial<Pick<AcceptedEdit, 'undoes' | 'redoes' | 'reason'>>;

export const createSession = ({ db, history, now, readOnly }: SessionDeps): ReportSession => {
  const listeners = new Set<(news: AcceptedNews) => void>();
  // `confirmed` is on disk; `current` has the Edits that are on their way there
  let confirmed = { report: db.data, stacks: stacksOf(history.entries(), db.data.seq) };
  let current = confirmed;
  let savedAt = now().toISOString();
  let queue: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let busy = false;

  const undoState = (stacks: UndoStacks, report: Report): UndoState => {
    const undo = stacks.undo.at(-1);
    const redo = stacks.redo.at(-1);
    return { undo: undo === undefined ? null : labelText(editLabel(undo.edit, report)), redo: redo === undefined ? null : labelText(editLabel(redo.edit, report)) };
  };

  /** A burst is one commit: the history lines first, then the document that contains them. */
  const writeBurst = async (burst: readonly Waiting[]): Promise<void> => {
    const last = burst.at(-1);
    if (last === undefined) return;
    await history.append(burst.map((waiting) => waiting.accepted));
    db.data = last.after;
    try {
      await db.write();
    } catch (error) {
      await history.drop(burst.length).catch(() => undefined);
      throw error;
    }
  };
  const drain = async (): Promise<void> => {
    busy = true;
    while (queue.length > 0) {
      const burst = queue;
      queue = [];
      try {
        await writeBurst(burst);
      } catch (error) {
        // what the disk does not have never happened: later Edits built on it fail with it
        const lost = [...burst, ...queue];
        queue = [];
        db.data = confirmed.report;
        current = confirmed;
        for (const waiting of lost) waiting.reject(error);
        continue;
      }
      savedAt = now().toISOString();
      for (const { accepted, after, resolve } of burst) {
        confirmed = { report: after, stacks: pushAccepted(confirmed.stacks, accepted) };
        for (const listener of listeners) listener({ accepted, undo: undoState(confirmed.stacks, after), savedAt });
        resolve(accepted);
      }
    }
    // at once, not when the promise settles: an Edit may come in between
    busy = false;
  };

  const accept = (editId: string, by: string, draft: Draft): Promise<AcceptedEdit> => {
    if (readOnly) return Promise.reject(storeError('store.readOnly'));
    const result = apply(current.report, draft.edit);
    if (!result.ok) return Promise.reject(storeError('edit.refused', { reason: result.code, ...result.params }));
    const seq = current.report.seq + 1;
    const accepted: AcceptedEdit = { seq, editId, at: now().toISOString(), by, inverse: result.inverse, ...draft };
    const after = { ...result.report, seq };
    current = { report: after, stacks: pushAccepted(current.stacks, accepted) };
    return new Promise((resolve, reject) => {
      queue.push({ accepted, after, resolve, reject });
      if (busy) return;
      busy = true;
      // a turn later, so that a burst becomes one commit
      writing = Promise.resolve().then(drain);
    });
  };

  return {
    snapshot: () => ({ report: confirmed.report, undo: undoState(confirmed.stacks, confirmed.report), savedAt, readOnly }),
    edit: ({ editId, edit, by, reason }) => accept(editId, by, reason === undefined ? { edit } : { edit, reason }),
    undo: (by, editId) => {
      const next = nextUndo(current.stacks);
      return next === null ? Promise.reject(storeError('undo.nothing')) : accept(editId, by, next);
    },
    redo: (by, editId) => {
      const next = nextRedo(current.stacks);
      return next === null ? Promise.reject(storeError('redo.nothing')) : accept(editId, by, next);
    },
    historyOf: (figureId) => history.entries().filter((accepted) => figureId === null || touches(accepted.edit, figureId)).toReversed(),
    onAccepted: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      while (busy) await writing;
    },
  };
};
