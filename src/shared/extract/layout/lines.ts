/** A line that is not blank: trimmed stretch of the source, its indent and how many blank lines stand before it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** columns of white space before the first character; a full-width space counts two */
  readonly indent: number;
  readonly blankBefore: number;
}

const isWhite = (char: string | undefined): boolean => char !== undefined && /\s/u.test(char);

/** The lines that hold text, in order; line ends may be \n, \r\n or \r. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    const raw = match[0].replace(/[\r\n]+$/u, '');
    if (match[0] === '') break;
    let from = 0;
    let to = raw.length;
    let indent = 0;
    while (from < to && isWhite(raw[from])) {
      indent += raw[from] === '\u3000' ? 2 : 1;
      from += 1;
    }
    while (to > from && isWhite(raw[to - 1])) to -= 1;
    if (from === to) {
      blank += 1;
      continue;
    }
    lines.push({ start: match.index + from, end: match.index + to, text: raw.slice(from, to), indent, blankBefore: blank });
    blank = 0;
  }
  return lines;
}
