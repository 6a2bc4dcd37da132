import { provide } from 'vue';
import { slideContextKey } from '@/slides/context';
import { useViewStore } from '@/stores/view';

/** Thumbnails stand still; a click on a number opens its card. */
export const useThumbContext = (): void => {
  const view = useViewStore();
  provide(slideContextKey, { mode: 'thumb', onFigure: (figureId) => view.showFigure(figureId) });
};
