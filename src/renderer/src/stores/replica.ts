import { apply } from '@shared/report/apply';
import type { AcceptedEdit, Edit } from '@shared/report/edit';
import type { Report } from '@shared/report/schema';

/** An Edit that was sent and not yet answered. */
export interface PendingEdit {
  readonly editId: string;
  readonly edit: Edit;
}
/** A copy of a report: what main confirmed, and what it will look like when the pending Edits are through. */
export interface Replica {
  readonly confirmed: Report;
  readonly pending: readonly PendingEdit[];
  readonly shown: Report;
}
export type Heard = { readonly replica: Replica; readonly missed: boolean };

/** Replays the pending Edits; one that no longer fits is left out, main will refuse it and say why. */
const replayed = (confirmed: Report, pending: readonly PendingEdit[]): Report =>
  pending.reduce((report, { edit }) => {
    const result = apply(report, edit);
    return result.ok ? result.report : report;
  }, confirmed);
const replicaOf = (confirmed: Report, pending: readonly PendingEdit[]): Replica => ({ confirmed, pending, shown: pending.length === 0 ? confirmed : replayed(confirmed, pending) });

/** From a fresh snapshot; Edits still on their way stay pending. */
export const fromSnapshot = (report: Report, pending: readonly PendingEdit[] = []): Replica => replicaOf(report, pending);

/** Shows an Edit at once; null when it does not fit here already. */
export const addPending = (replica: Replica, pending: PendingEdit): Replica | null =>
  apply(replica.shown, pending.edit).ok ? replicaOf(replica.confirmed, [...replica.pending, pending]) : null;

export const dropPending = (replica: Replica, editId: string): Replica => replicaOf(replica.confirmed, replica.pending.filter((pending) => pending.editId !== editId));

/** Main accepted an Edit, ours or another window's. `missed`: a number was skipped, a fresh snapshot is needed. */
export const hear = (replica: Replica, accepted: AcceptedEdit): Heard => {
  const { seq } = replica.confirmed;
  if (accepted.seq <= seq) return { replica: dropPending(replica, accepted.editId), missed: false };
  if (accepted.seq > seq + 1) return { replica, missed: true };
  const result = apply(replica.confirmed, accepted.edit);
  if (!result.ok) return { replica, missed: true };
  return { replica: replicaOf({ ...result.report, seq: accepted.seq }, replica.pending.filter(({ editId }) => editId !== accepted.editId)), missed: false };
};
