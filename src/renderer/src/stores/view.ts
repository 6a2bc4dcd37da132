import { defineStore } from 'pinia';
import { ref } from 'vue';

export const TABS = ['document', 'overview', 'table', 'deck'] as const;
/** `review` stands before the others, while there is something to review. */
export type Tab = (typeof TABS)[number] | 'review';

/** What the desk shows: which view, which figure's card, where to scroll. */
export const useViewStore = defineStore('view', () => {
  const tab = ref<Tab>('document');
  const figureId = ref<string | null>(null);
  const slideId = ref<string | null>(null);
  /** element id to bring into view; counted so that the same place can be asked for twice */
  const jump = ref<{ id: string; count: number } | null>(null);
  const paletteOpen = ref(false);
  return {
    tab, figureId, slideId, jump, paletteOpen,
    showFigure: (id: string | null) => {
      figureId.value = id;
    },
    goTo: (to: Tab, id: string) => {
      tab.value = to;
      jump.value = { id, count: (jump.value?.count ?? 0) + 1 };
    },
  };
});
