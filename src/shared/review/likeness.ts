/** The text without white space and in one width, for comparing. */
export const bareText = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** Pairs of neighbouring characters. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const bare = bareText(text);
  return new Set(bare.length < 2 ? [bare] : Array.from({ length: bare.length - 1 }, (_, i) => bare.slice(i, i + 2)));
};

/** How much two texts have in common, 0 to 1: pairs of neighbouring characters in both, over all. */
export const likenessOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of fewer) if (more.has(pair)) shared += 1;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
};
export const likeness = (a: string, b: string): number => likenessOf(pairsOf(a), pairsOf(b));
