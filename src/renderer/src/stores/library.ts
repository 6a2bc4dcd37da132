import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { LARGEST_IMPORT_MB, type ImportSummary, type LibraryEntry, type Recovery } from '@shared/contract/library';
import { fail, ok, type Result } from '@shared/contract/result';
import { getBridge } from '@/bridge/bridge';
import { useNoticesStore } from './notices';

type DroppedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The size is checked before anything is read; a folder, or a file that is gone by now, cannot be read. */
const bytesOf = async (file: DroppedFile): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  if (file.size > LARGEST_IMPORT_MB * 1024 * 1024) return fail('file.tooLarge', { file: file.name, size: Math.ceil(file.size / 1024 / 1024) });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return fail('file.unreadable', { file: file.name, reason: error instanceof Error ? error.name : '' });
  }
};

/** The reports on this machine. */
export const useLibraryStore = defineStore('library', () => {
  const entries = ref<readonly LibraryEntry[]>([]);
  const recoveries = ref<readonly Recovery[]>([]);
  const busy = ref(false);
  /** the file that main is reading now */
  const reading = ref<string | null>(null);
  const visible = computed(() => entries.value.filter((entry) => entry.deletedAt === null));

  const load = async (): Promise<void> => {
    const bridge = getBridge();
    bridge.library.onChanged((next) => {
      entries.value = next;
    });
    bridge.library.onReading((file) => {
      reading.value = file?.name ?? null;
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
    const answer = await work().finally(() => {
      busy.value = false;
    });
    if (answer.ok) return answer.value;
    // the person's own doing needs no telling
    if (answer.error.code !== 'import.cancelled') useNoticesStore().failed(answer.error);
    return null;
  };
  const told = async <T>(work: Promise<Result<T>>): Promise<T | null> => {
    const answer = await work;
    if (answer.ok) return answer.value;
    useNoticesStore().failed(answer.error);
    return null;
  };
  return {
    entries, visible, recoveries, busy, reading, load, newRecoveries,
    cancelImport: () => told(getBridge().library.cancelImport()),
    openSample: () => importing(() => getBridge().library.openSample()),
    importDialog: () => importing(() => getBridge().library.importDialog({ accept: false })),
    importText: (text: string, name: string, html?: string) => importing(() => getBridge().library.importText({ text, name, accept: false, ...(html === undefined ? {} : { html }) })),
    importFile: (file: DroppedFile) => importing(async () => {
      const read = await bytesOf(file);
      return read.ok ? getBridge().library.importBytes({ name: file.name, bytes: read.value, accept: false }) : read;
    }),
    duplicate: (reportId: string) => told(getBridge().library.duplicate({ reportId })),
    remove: (reportId: string) => told(getBridge().library.remove({ reportId })),
    restore: (reportId: string) => told(getBridge().library.restore({ reportId })),
  };
});
