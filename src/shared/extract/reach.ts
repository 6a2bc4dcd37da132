import { DONE_WORDS, EXPECTED, TARGET_WORDS } from './lexicon/relations';

interface Stretch { readonly start: number; readonly end: number; readonly word: string }

const masked = (text: string): string => text.replace(/[“「『][^”」』]*[”」』]/gu, (quoted) => '“'.repeat(quoted.length));

/** Where 预计 holds: from the word to the end of its clause list; a clause that tells of something done ends it. */
export function expectedStretches(sentence: string, offset: number): Stretch[] {
  const text = masked(sentence);
  const found: Stretch[] = [];
  for (const match of text.matchAll(new RegExp(EXPECTED.source, 'gu'))) {
    let end = match.index;
    for (;;) {
      const stop = /[，；。]/u.exec(text.slice(end + 1));
      const clauseEnd = stop === null ? text.length : end + 1 + stop.index;
      if (end > match.index && DONE_WORDS.test(text.slice(end, clauseEnd))) break;
      end = clauseEnd;
      if (stop === null || stop[0] !== '，') break;
    }
    const word = /^(?:有望|预期)/u.exec(match[0])?.[0] ?? '预计';
    found.push({ start: offset + match.index, end: offset + end, word });
  }
  return found;
}

/** Where a sentence speaks of what is still to be reached: from the first such word to its end; -1 when nowhere. */
export function targetFrom(sentence: string): { at: number; word: string } {
  const match = TARGET_WORDS.exec(masked(sentence));
  return match === null ? { at: -1, word: '' } : { at: match.index, word: match[0] };
}
