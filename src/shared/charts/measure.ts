/** Line height of labels, in ems. */
export const LINE = 1.28;

/** Width of a text in ems, a little on the wide side: a Han character is one, a digit or small letter 0.6, a percent sign or capital 0.95. */
export const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF—“”]|\p{Script=Han}/u.test(character) ? 1 : /[%A-Z−]/u.test(character) ? 0.95 : 0.6), 0);
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(emsOf));
const linesOf = (text: string): number => text.split('\n').length;

/** Breaks a long name into even lines of at most `most` ems; names wrap, they never rotate. */
export const wrap = (name: string, most: number): string => {
  const room = Math.max(2, Math.floor(most));
  const even = Math.ceil(emsOf(name) / Math.ceil(emsOf(name) / room));
  const lines: string[] = [];
  let line = '';
  for (const character of name) {
    // a figure's digits and a closing mark stay with what stands before them
    const sticks = /[\d.%，、。；：）”》]/u.test(character) && line !== '' && emsOf(line) < room - 0.5;
    if (line !== '' && emsOf(line + character) > (sticks ? room : Math.min(room, even))) {
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
