import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { UndoState } from '@shared/contract/report';
import type { AcceptedEdit, Edit } from '@shared/report/edit';
import { indexReport } from '@shared/report/lookup';
import type { Result } from '@shared/contract/result';
import { fail } from '@shared/contract/result';
import { getBridge } from '@/bridge/bridge';
import { useNoticesStore } from './notices';
import { addPending, dropPending, fromSnapshot, hear, type Replica } from './replica';

/** The open report: a replica of what main owns. */
export const useReportStore = defineStore('report', () => {
  const replica = shallowRef<Replica | null>(null);
  const undoState = ref<UndoState>({ undo: null, redo: null });
  const savedAt = ref<string | null>(null);
  const readOnly = ref(false);
  /** why the last Edit is not on disk; null when all is saved */
  const unsaved = ref(false);

  const report = computed(() => replica.value?.shown ?? null);
  const index = computed(() => (report.value === null ? null : indexReport(report.value)));
  const saving = computed(() => (replica.value?.pending.length ?? 0) > 0);

  const open = async (reportId: string): Promise<boolean> => {
    const answer = await getBridge().report.open({ reportId });
    if (!answer.ok) {
      useNoticesStore().failed(answer.error);
      return false;
    }
    const pending = replica.value?.confirmed.id === reportId ? replica.value.pending : [];
    replica.value = fromSnapshot(answer.value.report, pending);
    undoState.value = answer.value.undo;
    savedAt.value = answer.value.savedAt;
    readOnly.value = answer.value.readOnly;
    unsaved.value = false;
    return true;
  };
  const close = (): void => {
    replica.value = null;
  };
  /** Called once: follows what main accepts, from this window and others. */
  const follow = (): void => {
    getBridge().report.onEdited(({ reportId, accepted, undo, savedAt: at }) => {
      const current = replica.value;
      if (current === null || current.confirmed.id !== reportId) return;
      const { replica: next, missed } = hear(current, accepted);
      replica.value = next;
      undoState.value = undo;
      savedAt.value = at;
      if (missed) void open(reportId);
    });
  };
  const settle = (answer: Result<AcceptedEdit>): boolean => {
    unsaved.value = !answer.ok && answer.error.code.startsWith('write.');
    if (!answer.ok) useNoticesStore().failed(answer.error);
    return answer.ok;
  };
  /** Shows the Edit at once and sends it; true when it is on disk. */
  const edit = async (change: Edit, reason?: string): Promise<boolean> => {
    const current = replica.value;
    if (current === null) return false;
    const editId = crypto.randomUUID();
    const next = addPending(current, { editId, edit: change });
    if (next === null) return settle(fail('edit.invalid'));
    replica.value = next;
    const answer = await getBridge().report.edit({ reportId: current.confirmed.id, editId, edit: change, ...(reason === undefined ? {} : { reason }) });
    if (!answer.ok && replica.value !== null) replica.value = dropPending(replica.value, editId);
    return settle(answer);
  };
  const step = async (which: 'undo' | 'redo'): Promise<void> => {
    const current = replica.value;
    if (current !== null && undoState.value[which] !== null) settle(await getBridge().report[which]({ reportId: current.confirmed.id }));
  };
  return { report, index, undoState, savedAt, saving, unsaved, readOnly, open, close, follow, edit, undo: () => step('undo'), redo: () => step('redo') };
});
