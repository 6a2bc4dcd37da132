import { nextTick, onMounted, watch } from 'vue';
import { useViewStore } from '@/stores/view';

/** Brings the element that was asked for into view, now and whenever another one is asked for. */
export const useJump = (): void => {
  const view = useViewStore();
  const go = async (): Promise<void> => {
    if (view.jump === null) return;
    await nextTick();
    document.getElementById(`at-${view.jump.id}`)?.scrollIntoView({ block: 'start', behavior: 'auto' });
  };
  onMounted(go);
  watch(() => view.jump, go);
};
