import { inject, type InjectionKey } from 'vue';

/** What a page waits for before it may be printed, by name. */
export interface Readiness {
  /** announces something that has still to be drawn; call the answer when it is */
  expect(label: string): () => void;
  /** resolves with null when nothing is pending, or with the names of what is still pending at the limit */
  settled(limitMs: number): Promise<string | null>;
}

export const readinessKey: InjectionKey<Readiness> = Symbol('readiness');

export function createReadiness(): Readiness {
  const pending = new Map<symbol, string>();
  let changed: () => void = () => undefined;
  return {
    expect: (label) => {
      const key = Symbol(label);
      pending.set(key, label);
      return () => {
        pending.delete(key);
        changed();
      };
    },
    settled: (limitMs) =>
      new Promise((resolve) => {
        const limit = setTimeout(() => resolve([...pending.values()].join('; ')), limitMs);
        changed = () => {
          if (pending.size > 0) return;
          clearTimeout(limit);
          resolve(null);
        };
        changed();
      }),
  };
}

/** The readiness of the page that this component is on. */
export function useReadiness(): Readiness {
  const readiness = inject(readinessKey);
  if (readiness === undefined) throw new Error('a print component stands outside a print page');
  return readiness;
}
