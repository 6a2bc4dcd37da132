/** Line height of labels, in ems. */
export const LINE = 1.28;

/**
 * Widths in ems as the bundled Noto Sans SC draws them in bold, its wider weight, each class by its widest character.
 * What is in none of them (Han, also the rare ones, full-width marks, ‰ ℃ ×) takes a whole em.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'|ijlI ]/u, 0.33],
  [/[-()[\]{}!]/u, 0.38],
  [/[\d+−$¥€<=>^~#?/\\"*_]/u, 0.59],
  [/[%mwMW]/u, 0.97],
  [/[a-z]/u, 0.65],
  [/[A-Z&]/u, 0.77],
];
const emOf = (character: string): number => CLASSES.find(([kind]) => kind.test(character))?.[1] ?? 1;
/** Width of a text in ems, a little on the wide side. */
export const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + emOf(character), 0);
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(emsOf));
const linesOf = (text: string): number => text.split('\n').length;

/** Breaks a long name into even lines of at most `most` ems, or of one character where that is wider; names wrap, they never rotate. */
export const wrap = (name: string, most: number): string => {
  const even = Math.min(most, Math.ceil(emsOf(name) / Math.ceil(emsOf(name) / most)));
  const lines: string[] = [];
  let line = '';
  for (const character of name) {
    // a figure's digits and a closing mark stay with what stands before them, as long as there is room
    const room = /[\d.%，、。；：）”》]/u.test(character) ? most : even;
    if (line !== '' && emsOf(line + character) > room) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line].join('\n');
};

/** Names set in cells: the largest size (whole px, from `font` down to `least`) at which each wraps into its cell. */
export interface Set { readonly size: number; readonly names: readonly string[]; readonly lines: number; readonly width: number }
export const setNames = (names: readonly string[], cell: { readonly width: number; readonly height: number }, font: number, least: number): Set => {
  const at = (size: number): Set => {
    const wrapped = names.map((name) => wrap(name, cell.width / size));
    return { size, names: wrapped, lines: Math.max(1, ...wrapped.map(linesOf)), width: widest(wrapped.flatMap((name) => name.split('\n'))) * size };
  };
  for (let size = Math.round(font); size > least; size -= 1) {
    const tried = at(size);
    if (tried.lines * size * LINE <= cell.height) return tried;
  }
  return at(Math.min(font, least));
};

/** The largest size from `wanted` down to `least` at which `ems` fit into `width`. */
export const fitted = (ems: number, width: number, wanted: number, least: number): number => Math.max(least, Math.min(wanted, Math.floor(width / Math.max(ems, 0.1))));
