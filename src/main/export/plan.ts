/** Prints until the contents page shows the numbers of the very pages it is on; a cap keeps an oscillating layout from running for ever. */
export const MAX_PASSES = 4;

export type PageOf = Readonly<Record<string, number>>;
export type PassPlan = { readonly type: 'settled' } | { readonly type: 'again'; readonly pageOf: PageOf } | { readonly type: 'unstable' };

const same = (a: PageOf, b: PageOf): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

/** What follows after printing pass `pass` (from 1) with the numbers `printed`, when the anchors were found on `found`. */
export function planPass(pass: number, printed: PageOf, found: PageOf): PassPlan {
  if (same(printed, found)) return { type: 'settled' };
  return pass < MAX_PASSES ? { type: 'again', pageOf: found } : { type: 'unstable' };
}
