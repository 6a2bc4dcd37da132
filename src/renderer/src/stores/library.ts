import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { ImportSummary, LibraryEntry, Recovery } from '@shared/contract/library';
import type { Result } from '@shared/contract/result';
import { getBridge } from '@/bridge/bridge';
import { useNoticesStore } from './notices';

/** The reports on this machine. */
export const useLibraryStore = defineStore('library', () => {
  const entries = ref<readonly LibraryEntry[]>([]);
  const recoveries = ref<readonly Recovery[]>([]);
  const busy = ref(false);
  const visible = computed(() => entries.value.filter((entry) => entry.deletedAt === null));

  const load = async (): Promise<void> => {
    const bridge = getBridge();
    bridge.library.onChanged((next) => {
      entries.value = next;
    });
    const [listed, recovered] = await Promise.all([bridge.library.list(), bridge.library.recoveries()]);
    if (listed.ok) entries.value = listed.value;
    if (recovered.ok) recoveries.value = recovered.value;
  };
  /** What was found damaged since it was last asked, e.g. while a report was opened. */
  const newRecoveries = async (): Promise<readonly Recovery[]> => {
    const answer = await getBridge().library.recoveries();
    if (!answer.ok) return [];
    const fresh = answer.value.slice(recoveries.value.length);
    recoveries.value = answer.value;
    return fresh;
  };
  /** Runs one import; the summary, or null when it was cancelled or failed (the user is told why). */
  const importing = async (work: () => Promise<Result<ImportSummary | null>>): Promise<ImportSummary | null> => {
    busy.value = true;
    const answer = await work();
    busy.value = false;
    if (answer.ok) return answer.value;
    useNoticesStore().failed(answer.error);
    return null;
  };
  const told = async <T>(work: Promise<Result<T>>): Promise<T | null> => {
    const answer = await work;
    if (answer.ok) return answer.value;
    useNoticesStore().failed(answer.error);
    return null;
  };
  return {
    entries, visible, recoveries, busy, load, newRecoveries,
    openSample: () => importing(() => getBridge().library.openSample()),
    importDialog: () => importing(() => getBridge().library.importDialog({ accept: false })),
    importText: (text: string, name: string) => importing(() => getBridge().library.importText({ text, name, accept: false })),
    importFile: (file: File) => importing(async () => getBridge().library.importBytes({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), accept: false })),
    duplicate: (reportId: string) => told(getBridge().library.duplicate({ reportId })),
    remove: (reportId: string) => told(getBridge().library.remove({ reportId })),
    restore: (reportId: string) => told(getBridge().library.restore({ reportId })),
  };
});
