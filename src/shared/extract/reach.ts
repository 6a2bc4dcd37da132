import { DONE_WORDS, EXPECTED, RESULT_WORDS, TARGET_BEHIND, TARGET_WORDS } from './lexicon/relations';

interface Stretch { readonly start: number; readonly end: number; readonly word: string }

const masked = (text: string): string => text.replace(/[“「『][^”」』]*[”」』]/gu, (quoted) => '“'.repeat(quoted.length));

/** Where 预计 holds: from the word to the end of its clause list; a clause that tells of something done ends it. */
export function expectedStretches(sentence: string, offset: number): Stretch[] {
  const text = masked(sentence);
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(EXPECTED.source, 'gu'))) {
    if (match.index < from) continue;
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
    from = end;
  }
  return found;
}

/** Where a sentence speaks of what is still to be reached: from such a word until a clause that tells a result. Offsets of the flat text. */
export function targetStretches(sentence: string, offset: number): Stretch[] {
  const text = masked(sentence);
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(TARGET_WORDS.source, 'gu'))) {
    if (match.index < from) continue;
    let end = match.index + match[0].length;
    for (;;) {
      const stop = /[，；。]/u.exec(text.slice(end));
      const clauseEnd = stop === null ? text.length : end + stop.index + 1;
      const clause = text.slice(end, clauseEnd);
      const result = RESULT_WORDS.exec(clause);
      if (result !== null) {
        end += result.index;
        break;
      }
      end = clauseEnd;
      if (stop === null) break;
    }
    found.push({ start: offset + match.index, end: offset + end, word: match[0] });
    from = end;
  }
  return found;
}

/** The word that makes the quantity [start, end) a goal, or ''. */
export function targetWord(stretches: readonly Stretch[], text: string, start: number, end: number): string {
  const behind = TARGET_BEHIND.exec(text.slice(end, end + 16))?.[0];
  return behind ?? stretches.find((s) => s.start <= start && start < s.end)?.word ?? '';
}
