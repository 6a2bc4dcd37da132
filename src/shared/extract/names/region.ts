/** How far a number's words are looked for, in characters: keeps the work per number constant. */
export const REGION_MAX = 120;
const POST_MAX = 60;
const PAIRS: Readonly<Record<string, string>> = { '”': '“', '）': '（', '」': '「', '』': '『' };

export interface Region {
  readonly start: number;
  readonly text: string;
}

/** The start of the clause that holds `at`: behind ，；。：！？… or an open bracket; quoted and bracketed text is passed over. */
function clauseStart(text: string, at: number, floor: number): number {
  let i = at;
  while (i > floor) {
    const char = text[i - 1] ?? '';
    const open = PAIRS[char];
    if (open !== undefined) {
      const from = text.lastIndexOf(open, i - 2);
      if (from >= floor) {
        i = from;
        continue;
      }
    }
    if (char === '“' && at - i <= 2) {
      i -= 1;
      continue;
    }
    if (/[，；。：！？…（“]/u.test(char)) return i;
    i -= 1;
  }
  return floor;
}

/** The words of the clause in front of a number, not reaching over `floor`. A label before a colon counts when nothing stands between. */
export function regionBefore(text: string, at: number, floor: number): Region {
  const limit = Math.max(floor, at - REGION_MAX);
  let start = clauseStart(text, at, limit);
  if (start === at && /[：“（]/u.test(text[at - 1] ?? '') && at - 1 > limit) start = clauseStart(text, at - 1, limit);
  return { start, text: text.slice(start, at) };
}

/** The words behind a number up to the end of its clause or the next number. */
export function regionAfter(text: string, at: number, ceiling: number): string {
  const limit = Math.min(ceiling, at + POST_MAX);
  for (let i = at; i < limit; i += 1) {
    const char = text[i] ?? '';
    if (char === '“') {
      const to = text.indexOf('”', i);
      if (to > 0 && to < limit) i = to;
      continue;
    }
    if (/[，；。：！？…（）、”]/u.test(char) && !(char === '、' && i > at + 1 && i < limit - 1 && !/\d/u.test(text[i + 1] ?? '') && i - at <= 6 && limit === at + POST_MAX)) return text.slice(at, i);
  }
  return text.slice(at, limit);
}
