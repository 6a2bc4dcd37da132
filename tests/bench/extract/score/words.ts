/** Classes of qualifier words, longer words first; 达, 完成, 实现 bound nothing and have no class. */
const CLASSES: readonly (readonly [name: string, words: RegExp])[] = [
  ['expected', /预计|预期|有望|初步/gu],
  ['below', /不足|接近|将近|近/gu],
  ['above', /超过|突破|不低于|不少于|高于|跨过|以上|超|破|逾|余|多|过/gu],
  ['about', /左右|大约|上下|约/gu],
  ['fall', /下降|减少|回落|负增长/gu],
  ['top', /前/gu],
];

function classesOf(words: string, falls: boolean): string {
  let left = words.normalize('NFKC');
  const found = new Set(falls ? ['fall'] : []);
  for (const [name, pattern] of CLASSES) {
    const next = left.replace(pattern, ' ');
    if (next !== left) found.add(name);
    left = next;
  }
  return [...found].sort().join(' ');
}

/** Whether the words bound the value as one of the gold readings does; a negative value says a fall. */
export const sameQualifier = (gold: readonly string[], words: string, value: string): boolean =>
  gold.some((reading) => classesOf(reading, false) === classesOf(words, value.trim().startsWith('-')));

const bigrams = (text: string): string[] => {
  const chars = [...text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')];
  return chars.length < 2 ? chars : chars.slice(0, -1).map((char, i) => char + (chars[i + 1] ?? ''));
};

/** Dice likeness of two names, 0..1, by their pairs of characters. */
export function likeness(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  if (x.length === 0 || y.length === 0) return 0;
  const left = [...y];
  let shared = 0;
  for (const pair of x) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (x.length + y.length);
}

/** Likeness to the best of the gold names. */
export const nameLikeness = (gold: readonly string[], name: string): number => Math.max(...gold.map((reading) => likeness(reading, name)));
