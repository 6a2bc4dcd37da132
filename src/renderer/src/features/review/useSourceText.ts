import { ref, watch, type Ref } from 'vue';
import { getBridge } from '@/bridge/bridge';
import { useNoticesStore } from '@/stores/notices';

/** The text of one source of a report; empty until it is there. It never changes, so each is fetched once. */
export const useSourceText = (reportId: Ref<string>, sourceId: Ref<string | null>): Readonly<Ref<string>> => {
  const text = ref('');
  const known = new Map<string, string>();
  watch([reportId, sourceId], async ([report, source]) => {
    if (source === null) {
      text.value = '';
      return;
    }
    const key = `${report} ${source}`;
    const kept = known.get(key);
    if (kept === undefined) {
      text.value = '';
      const answer = await getBridge().report.sourceText({ reportId: report, sourceId: source });
      if (!answer.ok) return useNoticesStore().failed(answer.error);
      known.set(key, answer.value);
    }
    // another one may have been asked for meanwhile
    if (reportId.value === report && sourceId.value === source) text.value = known.get(key) ?? '';
  }, { immediate: true });
  return text;
};
