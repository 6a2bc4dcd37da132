import { ref, type Ref } from 'vue';
import type { VirtualRows } from '@/ui/useVirtualRows';

interface Row {
  readonly key: string;
  readonly type: string;
}
interface Doing {
  /** Space, Enter */
  readonly turn: (key: string) => void;
  /** ← → */
  readonly shift?: (key: string, step: 1 | -1) => void;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** A list of choices by keyboard: arrows move, Space chooses, Ctrl+Enter takes it all, Escape leaves. */
export const useRowKeys = (rows: Ref<readonly Row[]>, show: VirtualRows<Row>['show'], { turn, shift, done, cancel }: Doing): { readonly at: Ref<string | null>; readonly keydown: (event: KeyboardEvent) => void } => {
  const at = ref<string | null>(null);
  const move = (step: 1 | -1): void => {
    const keys = rows.value.filter(({ type }) => type === 'item').map(({ key }) => key);
    const now = at.value === null ? -1 : keys.indexOf(at.value);
    at.value = now < 0 ? (keys[0] ?? null) : (keys[now + step] ?? at.value);
    if (at.value !== null) show(at.value);
  };
  const act = (event: KeyboardEvent): (() => void) | null => {
    const on = (work: (key: string) => void) => (): void => {
      if (at.value !== null) work(at.value);
    };
    if (event.key === 'Escape') return cancel;
    if (event.ctrlKey || event.metaKey) return event.key === 'Enter' ? done : null;
    switch (event.key) {
      case 'ArrowDown': case 'j': return () => move(1);
      case 'ArrowUp': case 'k': return () => move(-1);
      // a button that has the keyboard answers to these itself
      case ' ': case 'Enter': return event.target instanceof HTMLButtonElement ? null : on(turn);
      case 'ArrowLeft': return on((key) => (shift === undefined ? turn(key) : shift(key, -1)));
      case 'ArrowRight': return on((key) => (shift === undefined ? turn(key) : shift(key, 1)));
      default: return null;
    }
  };
  return {
    at,
    keydown: (event) => {
      const work = act(event);
      if (work === null) return;
      event.preventDefault();
      event.stopPropagation();
      work();
    },
  };
};
