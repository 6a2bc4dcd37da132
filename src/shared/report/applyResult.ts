import type { Edit } from './edit';
import type { Report } from './schema';

/** Why an Edit was refused: a stable code and what it names. */
export interface Refusal {
  readonly ok: false;
  readonly code: 'unknownId' | 'duplicateId' | 'index' | 'inUse' | 'invalid' | 'tooMany';
  readonly params: Readonly<Record<string, string | number>>;
}
/** The report after an Edit and the Edit that takes it back exactly. */
export interface Applied {
  readonly ok: true;
  readonly report: Report;
  readonly inverse: Edit;
}
export type ApplyResult = Applied | Refusal;

export const refuse = (code: Refusal['code'], params: Refusal['params'] = {}): Refusal => ({ ok: false, code, params });
export const done = (report: Report, inverse: Edit): Applied => ({ ok: true, report, inverse });

/** The list with the item at `index` replaced; the rest is shared. */
export const replaceAt = <T>(list: readonly T[], index: number, item: T): T[] => {
  const copy = list.slice();
  copy[index] = item;
  return copy;
};
export const insertAt = <T>(list: readonly T[], index: number, item: T): T[] => [...list.slice(0, index), item, ...list.slice(index)];
export const removeAt = <T>(list: readonly T[], index: number): T[] => [...list.slice(0, index), ...list.slice(index + 1)];

/** How much a report can hold: the schema's bounds, kept here so that no Edit makes a report that cannot be read back. */
export const LIMITS = { figures: 20_000, blocks: 2_000, slides: 500, annotations: 5_000, thread: 200, batch: 20_000, chapters: 200, indicators: 20_000, sources: 200 } as const;
