import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { DocumentFrom, VersionOffer, YearOffer } from '@shared/contract/review';
import type { Result } from '@shared/contract/result';
import type { VersionChoices } from '@shared/review/versionDiff';
import type { YearChoice } from '@shared/review/years';
import { getBridge } from '@/bridge/bridge';
import { useNoticesStore } from './notices';

/** A document that was read for a report and waits for what the person chooses. `spare`: a report of its own that it was imported as, not needed any more once it is merged. */
export type Incoming =
  | { readonly type: 'version'; readonly reportId: string; readonly offer: VersionOffer; readonly spare: string | null }
  | { readonly type: 'year'; readonly reportId: string; readonly offer: YearOffer };

/** A newer version of a report's document, or last year's report, on its way in. Main holds what was read; here is what it would change. */
export const useIncomingStore = defineStore('incoming', () => {
  const incoming = shallowRef<Incoming | null>(null);
  const busy = ref(false);

  const told = async <T>(work: Promise<Result<T>>): Promise<T | null> => {
    busy.value = true;
    const answer = await work;
    busy.value = false;
    if (answer.ok) return answer.value;
    useNoticesStore().failed(answer.error);
    return null;
  };
  const close = (): void => {
    incoming.value = null;
  };
  return {
    incoming, busy, close,
    importVersion: async (reportId: string, from: DocumentFrom): Promise<void> => {
      const offer = await told(getBridge().report.importVersion({ reportId, from }));
      if (offer !== null) incoming.value = { type: 'version', reportId, offer, spare: from.type === 'report' ? from.reportId : null };
    },
    importYear: async (reportId: string, from: DocumentFrom): Promise<void> => {
      const offer = await told(getBridge().report.importYear({ reportId, from }));
      if (offer !== null) incoming.value = { type: 'year', reportId, offer };
    },
    /** true when the report was changed */
    mergeVersion: async (choices: VersionChoices): Promise<boolean> => {
      const { value } = incoming;
      if (value?.type !== 'version') return false;
      const accepted = await told(getBridge().report.mergeVersion({ reportId: value.reportId, token: value.offer.token, editId: crypto.randomUUID(), choices }));
      if (accepted === null) return false;
      if (value.spare !== null) await told(getBridge().library.remove({ reportId: value.spare }));
      close();
      return true;
    },
    attachYear: async (choices: YearChoice[]): Promise<boolean> => {
      const { value } = incoming;
      if (value?.type !== 'year') return false;
      const accepted = await told(getBridge().report.attachYear({ reportId: value.reportId, token: value.offer.token, editId: crypto.randomUUID(), choices }));
      if (accepted !== null) close();
      return accepted !== null;
    },
  };
});
