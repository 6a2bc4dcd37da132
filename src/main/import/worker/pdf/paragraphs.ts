import type { Part } from '@shared/extract/parts';
import { joinText, rowsOf, type Fragment } from './lines';
import { tableLength, toTable } from './tables';

interface Paragraph {
  text: string;
  readonly size: number;
  /** its last line reaches the right edge: it may go on */
  open: boolean;
  lines: number;
}
export type Piece = { readonly type: 'paragraph'; readonly paragraph: Paragraph; readonly page: number } | { readonly type: 'table'; readonly part: Part };

const quantile = (numbers: readonly number[], q: number): number => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * q))] ?? 0;

/** Shorter fragments are cells, captions and labels: many of them do not make a body. */
const PROSE_CHARS = 14;

/** The size in which most of the prose is set. */
export function bodySize(pages: readonly (readonly Fragment[])[]): number {
  const chars = new Map<number, number>();
  const all = pages.flat();
  const prose = all.filter(({ text }) => text.length >= PROSE_CHARS);
  for (const { size, text } of prose.length >= 3 ? prose : all) {
    const step = Math.round(size * 2) / 2;
    chars.set(step, (chars.get(step) ?? 0) + text.length);
  }
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * 0.06;
const numbered = (text: string): boolean => /^(?:第[一二三四五六七八九十]+[章节篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d))/u.test(text);
const finished = (text: string): boolean => /[。！？!?；;：:]["”’）)]*$/u.test(text);

/** Joins the lines of text flows into paragraphs, over columns and pages; rows of cells become tables. */
export class ParagraphBuilder {
  readonly pieces: Piece[] = [];
  private last: Paragraph | null = null;

  constructor(private readonly body: number) {}

  flow(fragments: readonly Fragment[], page: number): void {
    const rows = rowsOf(fragments);
    const bodyRows = rows.filter(([first]) => first !== undefined && sameSize(first.size, this.body));
    const left = quantile(bodyRows.map((row) => row[0]?.left ?? 0), 0.1);
    const right = quantile(bodyRows.map((row) => row.at(-1)?.right ?? 0), 0.9);
    const leading = quantile(bodyRows.slice(1).map((row, i) => (row[0]?.y ?? 0) - (bodyRows[i]?.[0]?.y ?? 0)), 0.5) || this.body * 1.5;
    let y: number | null = null;
    for (let i = 0; i < rows.length; i += 1) {
      const table = tableLength(rows, i);
      if (table > 0) {
        this.pieces.push({ type: 'table', part: toTable(rows.slice(i, i + table)) });
        this.last = null;
        y = rows[i + table - 1]?.[0]?.y ?? y;
        i += table - 1;
        continue;
      }
      const row = rows[i] ?? [];
      const [first] = row;
      if (first === undefined) continue;
      const text = row.map((fragment) => fragment.text).reduce((before, next) => `${before} ${next}`);
      const end = row.at(-1)?.right ?? first.right;
      const gap = y === null ? null : first.y - y;
      y = first.y;
      const line = { text, size: first.size, indented: first.left > left + first.size * 1.2, full: end > right - first.size * 2.2 };
      if (this.goesOn(line, gap, leading)) this.extend(line);
      else {
        this.last = { text, size: first.size, open: line.full, lines: 1 };
        this.pieces.push({ type: 'paragraph', paragraph: this.last, page });
      }
    }
  }

  private extend({ text, full }: { text: string; full: boolean }): void {
    if (this.last === null) return;
    this.last.text = joinText(this.last.text, text);
    this.last.open = full;
    this.last.lines += 1;
  }

  /** Whether a line belongs to the paragraph before; `gap` is null at the head of a column or page. */
  private goesOn(line: { text: string; size: number; indented: boolean; full: boolean }, gap: number | null, leading: number): boolean {
    const { last } = this;
    if (last === null || !sameSize(last.size, line.size)) return false;
    const large = line.size > this.body * 1.12;
    if (large) return gap !== null && gap < line.size * 1.9 && !finished(last.text) && !numbered(line.text) && last.lines < 3;
    if (line.indented || numbered(line.text)) return false;
    if (gap !== null && gap > leading * 1.6) return false;
    // at a column's head only an unfinished or filled line goes on
    return last.open && !(gap === null && finished(last.text) && !last.open);
  }
}

const LONGEST_HEADING = 60;
/** Parts from the pieces of a document: larger type heads what follows, the largest on the first page is the title. */
export function toParts(pieces: readonly Piece[], body: number): Part[] {
  const isLarge = (paragraph: Paragraph): boolean => paragraph.size > body * 1.12 && paragraph.text.length <= LONGEST_HEADING && !/。/u.test(paragraph.text);
  const sizes = [...new Set(pieces.flatMap((p) => (p.type === 'paragraph' && isLarge(p.paragraph) ? [Math.round(p.paragraph.size)] : [])))].sort((a, b) => b - a);
  const largest = pieces.filter((p) => p.type === 'paragraph' && isLarge(p.paragraph) && Math.round(p.paragraph.size) === sizes[0]);
  const [title] = largest;
  const titled = largest.length === 1 && title?.type === 'paragraph' && title.page === 1 && !numbered(title.paragraph.text);
  const levels = titled ? sizes.slice(1) : sizes;
  return pieces.map((piece): Part => {
    if (piece.type === 'table') return piece.part;
    const { paragraph } = piece;
    if (!isLarge(paragraph)) return { type: 'lines', text: paragraph.text };
    if (titled && piece === title) return { type: 'title', text: paragraph.text };
    return { type: 'heading', level: Math.min(3, Math.max(0, levels.indexOf(Math.round(paragraph.size))) + 1), text: paragraph.text };
  });
}
