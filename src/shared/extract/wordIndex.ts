const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const longestFirst = (words: Iterable<string>): string[] => [...new Set(words)].filter((w) => w !== '').sort((a, b) => b.length - a.length);

/** Finds the longest word of a lexicon at the head or tail of a text. */
export class WordIndex {
  private readonly heads = new Map<string, string[]>();
  private readonly tails = new Map<string, string[]>();
  private readonly all: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    const sorted = longestFirst(words);
    this.all = new Set(sorted);
    for (const word of sorted) {
      const first = word[0] ?? '';
      const last = word.at(-1) ?? '';
      this.heads.set(first, [...(this.heads.get(first) ?? []), word]);
      this.tails.set(last, [...(this.tails.get(last) ?? []), word]);
    }
  }

  has(word: string): boolean {
    return this.all.has(word);
  }

  /** The longest word that the text begins with, or ''. */
  head(text: string): string {
    return (this.heads.get(text[0] ?? '') ?? []).find((w) => text.startsWith(w)) ?? '';
  }

  /** The longest word that the text ends with, or ''. */
  tail(text: string): string {
    return (this.tails.get(text.at(-1) ?? '') ?? []).find((w) => text.endsWith(w)) ?? '';
  }
}

/** A pattern that runs over a text word by word: `passed` words are skipped whole, group 1 is a word of `wanted`. */
export function walker(passed: Iterable<string>, wanted: Iterable<string>, notBefore = ''): RegExp {
  const pass = longestFirst(passed).map(escape).join('|');
  const want = longestFirst(wanted).map(escape).join('|');
  return new RegExp(`[“「『][^”」』]*[”」』]|${pass}|(${want})${notBefore}`, 'gu');
}
