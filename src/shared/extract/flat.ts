/** A block's text made even for reading: no white space, half-width digits and letters, Chinese punctuation. `at[i]` is where character i stands in the block's text. */
export interface Flat {
  readonly text: string;
  readonly at: readonly number[];
  readonly length: number;
}

const PUNCTUATION: Readonly<Record<string, string>> = { ';': '；', '?': '？', '!': '！', '(': '（', ')': '）', '﹪': '%', '～': '~', '−': '-', '－': '-', '–': '—', '﹣': '-', '·': '·', '|': '，', '｜': '，' };
const isDigit = (char: string | undefined): boolean => char !== undefined && /[\d０-９]/u.test(char);

/** One UTF-16 unit made even; between digits ： becomes : and , stays a separator of thousands. */
function even(char: string, before: string | undefined, after: string | undefined): string {
  const between = isDigit(before) && isDigit(after);
  if (char === '，' || char === ',') return between && char === ',' ? ',' : '，';
  if (char === '：' || char === ':') return between ? ':' : '：';
  const code = char.charCodeAt(0);
  const plain = code >= 0xff01 && code <= 0xff5e && !/[！（），：；？]/u.test(char) ? String.fromCharCode(code - 0xfee0) : char;
  return PUNCTUATION[plain] ?? plain;
}

/** Evens a text out; white space goes, except one space between two digits. */
export function flatten(text: string): Flat {
  const chars: string[] = [];
  const at: number[] = [];
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    // most of the text: nothing to even out
    if (char >= '\u4e00' && char <= '\u9fff') {
      chars.push(char);
      at.push(i);
      gap = false;
      continue;
    }
    if (/[\s\u200b\ufeff*]/u.test(char)) {
      gap = true;
      continue;
    }
    if (gap && isDigit(char) && isDigit(chars.at(-1))) {
      chars.push(' ');
      at.push(i - 1);
    }
    gap = false;
    chars.push(even(char, text[i - 1], text[i + 1]));
    at.push(i);
  }
  return { text: chars.join(''), at, length: text.length };
}

/** Block offsets of the flat stretch [start, end). */
export function toBlock(flat: Flat, start: number, end: number): { start: number; end: number } {
  const from = flat.at[start] ?? flat.length;
  return { start: from, end: end > start ? (flat.at[end - 1] ?? flat.length - 1) + 1 : from };
}
