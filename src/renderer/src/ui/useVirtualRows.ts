import { useEventListener, useResizeObserver } from '@vueuse/core';
import { computed, nextTick, onBeforeUnmount, shallowRef, watch, type ComponentPublicInstance, type ComputedRef, type Ref, type ShallowRef } from 'vue';

export interface Keyed {
  readonly key: string;
}
export interface PlacedRow<T> {
  readonly row: T;
  readonly top: number;
}
interface Options<T> {
  /** height in pixels of a row that was never drawn */
  readonly estimate: (row: T, width: number) => number;
  /** where a row that was out of sight comes to stand, as a share of the height; a row in sight stays where it is */
  readonly rest?: number;
}
export interface VirtualRows<T> {
  readonly container: ShallowRef<HTMLElement | null>;
  readonly shown: ComputedRef<readonly PlacedRow<T>[]>;
  readonly total: ComputedRef<number>;
  /** for `:ref` of every drawn row */
  readonly measure: (key: string) => (element: Element | ComponentPublicInstance | null) => void;
  readonly show: (key: string) => void;
}

const OVERSCAN = 400;
/** what stays visible above and below a row that is shown: the heading it belongs to, the beginning of the next */
const ABOVE = 48;
const BELOW = 80;

/** Draws only the rows in sight. Heights differ: guessed first, measured once drawn; what is looked at does not jump when a guess is corrected. */
export const useVirtualRows = <T extends Keyed>(rows: Ref<readonly T[]>, { estimate, rest = 0.3 }: Options<T>): VirtualRows<T> => {
  const container = shallowRef<HTMLElement | null>(null);
  const scroll = shallowRef(0);
  const size = shallowRef({ width: 0, height: 0 });
  const measured = shallowRef<ReadonlyMap<string, number>>(new Map());
  /** kept in sight until the person scrolls away from it */
  let wanted: string | null = null;

  const tops = computed(() => {
    const found = new Float64Array(rows.value.length + 1);
    rows.value.forEach((row, i) => {
      found[i + 1] = (found[i] ?? 0) + (measured.value.get(row.key) ?? estimate(row, size.value.width));
    });
    return found;
  });
  const total = computed(() => tops.value[rows.value.length] ?? 0);
  /** the last row that begins at or above `y` */
  const rowAt = (y: number): number => {
    let [low, high] = [0, Math.max(0, rows.value.length - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((tops.value[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const shown = computed(() => {
    const from = rowAt(scroll.value - OVERSCAN);
    const to = rowAt(scroll.value + size.value.height + OVERSCAN) + 1;
    return rows.value.slice(from, to).map((row, i) => ({ row, top: tops.value[from + i] ?? 0 }));
  });

  const scrollTo = (top: number): void => {
    if (container.value === null) return;
    container.value.scrollTop = top;
    scroll.value = container.value.scrollTop;
  };
  const settle = async (): Promise<void> => {
    await nextTick();
    const at = rows.value.findIndex(({ key }) => key === wanted);
    if (at < 0) return;
    const [top, bottom] = [(tops.value[at] ?? 0) - ABOVE, (tops.value[at + 1] ?? 0) + BELOW];
    const { height } = size.value;
    if (top >= scroll.value && bottom <= scroll.value + height) return;
    const near = top < scroll.value + height && bottom > scroll.value;
    if (!near) scrollTo(top - rest * height);
    else scrollTo(top < scroll.value || bottom - top > height ? top : bottom - height);
  };

  const keyOf = new WeakMap<Element, string>();
  const drawn = new Map<string, Element>();
  const observer = new ResizeObserver((entries) => {
    const next = new Map(measured.value);
    const { value: before } = tops;
    const first = rowAt(scroll.value);
    let shift = 0;
    for (const { target, borderBoxSize } of entries) {
      const key = keyOf.get(target);
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (key === undefined || height === 0 || next.get(key) === height) continue;
      const at = rows.value.findIndex((row) => row.key === key);
      if (at >= 0 && at < first) shift += height - ((before[at + 1] ?? 0) - (before[at] ?? 0));
      next.set(key, height);
    }
    if (next.size === measured.value.size && [...next].every(([key, height]) => measured.value.get(key) === height)) return;
    measured.value = next;
    if (shift !== 0) void nextTick(() => scrollTo(scroll.value + shift));
    if (wanted !== null) void settle();
  });
  onBeforeUnmount(() => observer.disconnect());
  const watchRow = (key: string, element: Element | ComponentPublicInstance | null): void => {
    const old = drawn.get(key);
    const now = element instanceof Element ? element : element?.$el instanceof Element ? element.$el : null;
    if (old === now) return;
    if (old !== undefined) observer.unobserve(old);
    if (now === null) {
      drawn.delete(key);
      return;
    }
    keyOf.set(now, key);
    drawn.set(key, now);
    observer.observe(now);
  };
  // one function a key, or every render would unmount and mount the ref again
  const measurers = new Map<string, (element: Element | ComponentPublicInstance | null) => void>();
  const measure = (key: string): ((element: Element | ComponentPublicInstance | null) => void) => {
    const known = measurers.get(key) ?? ((element: Element | ComponentPublicInstance | null) => watchRow(key, element));
    measurers.set(key, known);
    return known;
  };

  useResizeObserver(container, ([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    // a new width breaks lines anew: what was measured no longer holds
    if (width !== size.value.width) measured.value = new Map([...measured.value].filter(([key]) => drawn.has(key)));
    size.value = { width, height };
    if (wanted !== null) void settle();
  });
  useEventListener(container, 'scroll', () => {
    scroll.value = container.value?.scrollTop ?? 0;
  }, { passive: true });
  useEventListener(container, ['wheel', 'pointerdown'], () => {
    wanted = null;
  }, { passive: true });
  watch(rows, () => void settle(), { flush: 'post' });

  return {
    container, shown, total, measure,
    show: (key) => {
      wanted = key;
      void settle();
    },
  };
};
