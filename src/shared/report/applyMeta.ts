import { done, refuse, type ApplyResult } from './applyResult';
import type { Edit } from './edit';
import type { Report } from './schema';

type Patch<T extends Edit['type']> = Extract<Edit, { type: T; patch: unknown }>['patch'];

/** The fields of `patch` as they are before it; a field may be changed, never taken away. */
const replaced = <T extends object>(whole: T, patch: object): Partial<T> | null => {
  const keys = Object.keys(patch) as (keyof T)[];
  return Object.values(patch).includes(undefined) ? null : (Object.fromEntries(keys.map((key) => [key, whole[key]])) as Partial<T>);
};

export const setDeck = (report: Report, patch: Patch<'deck.set'>): ApplyResult => {
  const before = replaced(report.deck, patch);
  if (before === null) return refuse('invalid', { field: 'patch' });
  return done({ ...report, deck: { ...report.deck, ...patch } as Report['deck'] }, { type: 'deck.set', patch: before });
};

export const setReport = (report: Report, patch: Patch<'report.set'>): ApplyResult => {
  const before = replaced(report, patch);
  if (before === null) return refuse('invalid', { field: 'patch' });
  return done({ ...report, ...patch } as Report, { type: 'report.set', patch: before as Patch<'report.set'> });
};
