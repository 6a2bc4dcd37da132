import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { ExportDone, ExportKind, ExportProgress } from '@shared/contract/export';
import { getBridge } from '@/bridge/bridge';
import { useNoticesStore } from './notices';

/** The export that is running, and the last one that was written. */
export const useExportsStore = defineStore('exports', () => {
  const running = ref<ExportKind | null>(null);
  const progress = ref<ExportProgress | null>(null);
  const done = ref<ExportDone | null>(null);
  const follow = (): void => {
    getBridge().export.onProgress((next) => {
      if (running.value !== null) progress.value = next;
    });
  };
  const start = async (reportId: string, kind: ExportKind): Promise<void> => {
    if (running.value !== null) return;
    running.value = kind;
    progress.value = null;
    done.value = null;
    const answer = await getBridge().export.start({ reportId, kind }).finally(() => {
      running.value = null;
      progress.value = null;
    });
    if (answer.ok) done.value = answer.value;
    else if (answer.error.code === 'export.cancelled') useNoticesStore().told(answer.error);
    else useNoticesStore().failed(answer.error);
  };
  return {
    running, progress, done, follow, start,
    cancel: () => void getBridge().export.cancel(),
    reveal: (jobId: string) => void getBridge().export.reveal({ jobId }),
    dismiss: () => {
      done.value = null;
    },
  };
});
