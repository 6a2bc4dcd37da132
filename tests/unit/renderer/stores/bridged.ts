import { createPinia, setActivePinia } from 'pinia';
import { vi } from 'vitest';
import type { Bridge } from '@shared/contract/channels';
import type { Report } from '@shared/report/schema';
import { createMemoryBridge, type MemoryOptions } from '../../../browser/twin/memoryBridge';
import { smallReport } from '../../../fixtures/reports/small';

/** Fresh stores over the in-memory bridge, of which a test may change some verbs. Undo with `vi.unstubAllGlobals`. */
export const bridged = (change: (bridge: Bridge) => Partial<Bridge> = () => ({}), more: Partial<MemoryOptions> = {}): Bridge => {
  setActivePinia(createPinia());
  const twin = createMemoryBridge({ sample: smallReport, read: (): Report => smallReport(2), reports: [smallReport()], ...more });
  const bridge = { ...twin, ...change(twin) };
  vi.stubGlobal('window', { huibao: bridge });
  return bridge;
};

/** A promise and the way to settle it, for what is still under way. */
export const pending = <T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } => {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};
