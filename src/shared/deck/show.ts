/** Position and screen of a running show; the rest of its state is fixed while it runs. */
export interface ShowPosition {
  readonly position: number;
  readonly count: number;
  readonly blank: 'none' | 'black' | 'white';
}
export type ShowStep =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'goTo'; readonly position: number }
  | { readonly type: 'blank'; readonly color: 'black' | 'white' };

const clamp = (position: number, count: number): number => Math.max(0, Math.min(count - 1, position));

/** The show after one action. On a blank screen the first key only brings the slide back. */
export const showReducer = <S extends ShowPosition>(state: S, step: ShowStep): S => {
  if (step.type === 'blank') return { ...state, blank: state.blank === step.color ? 'none' : step.color };
  if (state.blank !== 'none' && (step.type === 'next' || step.type === 'previous')) return { ...state, blank: 'none' };
  const to = ((): number => {
    switch (step.type) {
      case 'next': return state.position + 1;
      case 'previous': return state.position - 1;
      case 'first': return 0;
      case 'last': return state.count - 1;
      case 'goTo': return step.position;
    }
  })();
  return { ...state, blank: 'none', position: clamp(to, state.count) };
};

/** Where a show from this slide starts, among the slides that are not hidden: a hidden one gives way to the next that is shown, else the last. */
export const startPosition = (slides: readonly { readonly id: string; readonly hidden: boolean }[], slideId: string | null): number => {
  const at = slides.findIndex(({ id }) => id === slideId);
  const before = slides.slice(0, Math.max(0, at)).filter(({ hidden }) => !hidden).length;
  return clamp(before, slides.filter(({ hidden }) => !hidden).length);
};
