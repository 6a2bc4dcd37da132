import { inject, type InjectionKey } from 'vue';

/** Where a slide is being shown; the slide itself is the same everywhere. */
export interface SlideContext {
  readonly mode: 'stage' | 'thumb' | 'print';
  /** a figure on the slide was clicked */
  readonly onFigure: (figureId: string) => void;
}
export const slideContextKey: InjectionKey<SlideContext> = Symbol('slide context');

/** Print by default: nothing moves and nothing answers. */
export const useSlideContext = (): SlideContext => inject(slideContextKey, { mode: 'print', onFigure: () => undefined });
