/** A stretch of text on one baseline; sizes in points, y counted down from the top of the page. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}
interface Item { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number }

/** Wider gaps than this (in ems) part table cells and columns; narrower ones are spacing. */
const CELL_GAP = 1.7;
const WORD_GAP = 0.18;
const SAME_LINE = 0.45;
const isCjk = (char: string): boolean => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/u.test(char);

/** Stands for a glyph whose font does not say what it shows. */
export const UNKNOWN = '\ufffd';
const NO_MEANING = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff]/gu;
/** Browsers print dashes by glyphs without a meaning: between numbers, and in pairs, an unknown glyph is one. */
const readDashes = (text: string): string => text.replace(new RegExp(`(?<=[\\d%％年月日])${UNKNOWN}(?=\\d)`, 'gu'), '—').replace(new RegExp(`${UNKNOWN}{2}`, 'gu'), '——');
const CJK = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f';
const HAN_GAPS = new RegExp(`(?<=[${CJK}]) +(?=[${CJK}])`, 'gu');

/** Items as fragments: upright text only, joined where they touch. */
export function toFragments(items: readonly object[], height: number): Fragment[] {
  const upright = items.flatMap((raw): Fragment[] => {
    if (!('str' in raw)) return [];
    const { str: given, transform, width } = raw as Item;
    const str = given.replace(NO_MEANING, UNKNOWN);
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    const size = Math.abs(d) || Math.abs(a);
    // a slanted line is a watermark or a stamp
    if (str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a) * 0.1) return [];
    const lead = str.length - str.trimStart().length;
    // full-width indents are part of some texts: the ink begins behind them
    const indent = str.slice(0, lead).includes('\u3000') ? lead * size : 0;
    return [{ text: str.trim(), left: x + indent, right: x + width, y: height - y, size }];
  });
  upright.sort((p, q) => p.y - q.y || p.left - q.left);
  return joinLine(upright).map((fragment) => ({ ...fragment, text: readDashes(fragment.text).replace(HAN_GAPS, '') }));
}

function joinLine(sorted: readonly Fragment[]): Fragment[] {
  const lines: Fragment[][] = [];
  for (const fragment of sorted) {
    const last = lines.at(-1);
    const base = last?.[0];
    if (last !== undefined && base !== undefined && Math.abs(fragment.y - base.y) < Math.max(base.size, fragment.size) * SAME_LINE) last.push(fragment);
    else lines.push([fragment]);
  }
  return lines.flatMap((line) => {
    const joined: Fragment[] = [];
    for (const next of [...line].sort((p, q) => p.left - q.left)) {
      const before = joined.at(-1);
      const gap = before === undefined ? Infinity : next.left - before.right;
      const em = Math.max(before?.size ?? 0, next.size);
      // letters printed twice for weight
      if (before !== undefined && before.text === next.text && Math.abs(before.left - next.left) < em * 0.3) continue;
      if (before === undefined || gap > em * CELL_GAP) joined.push(next);
      else {
        const spaced = gap > em * WORD_GAP && !isCjk(before.text.at(-1) ?? '') && !isCjk(next.text[0] ?? '');
        joined[joined.length - 1] = { ...before, text: before.text + (spaced ? ' ' : '') + next.text, right: Math.max(before.right, next.right), size: em, y: Math.max(before.y, next.y) };
      }
    }
    return joined;
  });
}

/** Fragments that share a baseline, in order down the page. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((p, q) => p.y - q.y || p.left - q.left)) {
    const last = rows.at(-1);
    const base = last?.[0];
    if (last !== undefined && base !== undefined && Math.abs(fragment.y - base.y) < Math.max(base.size, fragment.size) * SAME_LINE) last.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((p, q) => p.left - q.left));
}

/** How two stretches of one paragraph are joined: Chinese without a gap, Latin words with one, a hyphen at the end goes. */
export function joinText(before: string, next: string): string {
  if (/[A-Za-z]-$/u.test(before) && /^[a-z]/u.test(next)) return before.slice(0, -1) + next;
  const latin = /[A-Za-z,.;)%]$/u.test(before) && /^[A-Za-z(]/u.test(next);
  return before + (latin ? ' ' : '') + next;
}
