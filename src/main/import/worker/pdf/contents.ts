import type { Part } from '@shared/extract/parts';

const TITLE = /^(?:目\s*录|目\s*次|contents)$/iu;
const LEADER = /[.…·．]{3,}\s*\d{1,4}$/u;

/** A table whose last cells are page numbers that only rise. */
function isContents(part: Part): boolean {
  if (part.type !== 'table') return LEADER.test(part.text);
  const numbers = part.rows.map((row) => Number(row.at(-1)?.text.replace(/[.…·．\s]/gu, '')));
  return numbers.every((n, i) => Number.isInteger(n) && n > 0 && n >= (numbers[i - 1] ?? 0));
}

/** Parts without the table of contents: its numbers are pages, its heads stand again where they belong. */
export function withoutContents(parts: readonly Part[]): Part[] {
  const start = parts.findIndex((part) => part.type !== 'table' && TITLE.test(part.text.trim()));
  if (start < 0) return [...parts];
  let end = start + 1;
  for (let part = parts[end]; part !== undefined && isContents(part); part = parts[end]) end += 1;
  return end === start + 1 ? [...parts] : [...parts.slice(0, start), ...parts.slice(end)];
}
