import type { LineMark } from '../lexicon/layoutMarks';
import type { Span, TableCell, TextTable } from '../schema';
import type { Line } from './lines';
import type { MarkedLine } from './marks';

const TABLE_MARK: LineMark = { name: 'table', pattern: /^/u, role: 'table', level: 0, cut: false };
const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;
const isRow = (text: string): boolean => text.includes('|');

/** A table by its place in the text. */
export interface PlacedTable extends Span {
  readonly table: TextTable;
}

/** The stretch of a line's cells: between bars that are not escaped, without the white space around. */
function cellSpans(line: Line): Span[] {
  const bars = [...line.text.matchAll(/(?<!\\)\|/gu)].map((m) => m.index);
  const edges = [...(line.text.startsWith('|') ? [] : [-1]), ...bars, ...(line.text.endsWith('|') ? [] : [line.text.length])];
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? line.text.length;
    const inner = line.text.slice(from + 1, to);
    const start = line.start + from + 1 + (inner.length - inner.trimStart().length);
    return { start, end: start + inner.trim().length };
  });
}

/** The tables of a Markdown text: a row of cells, a rule of dashes, and the rows below it. */
export function markdownTables(text: string, lines: readonly Line[]): PlacedTable[] {
  const found: PlacedTable[] = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const [head, rule] = [lines[i], lines[i + 1]];
    if (head === undefined || rule === undefined || !isRow(head.text) || !RULE.test(rule.text) || !isRow(rule.text) || rule.blankBefore > 0) continue;
    const rows = [head];
    let last = i + 1;
    for (let next = lines[last + 1]; next !== undefined && next.blankBefore === 0 && isRow(next.text); next = lines[last + 1]) {
      rows.push(next);
      last += 1;
    }
    const spans = rows.map(cellSpans);
    const cells = spans.flatMap((row, r) => row.map((span, column): TableCell => ({ row: r, column, rowSpan: 1, colSpan: 1, text: text.slice(span.start, span.end), span, doubt: '' })));
    found.push({ start: head.start, end: lines[last]?.end ?? head.end, table: { rows: rows.map(({ start, end }) => ({ start, end })), columns: Math.max(...spans.map((row) => row.length)), cells } });
    i = last;
  }
  return found;
}

/** Lines marked one by one, with each table put in the place of its lines. Tables are in order and do not overlap. */
export function markAround(text: string, lines: readonly Line[], tables: readonly PlacedTable[], mark: (line: Line) => MarkedLine): MarkedLine[] {
  const marked: MarkedLine[] = [];
  let t = 0;
  for (const line of lines) {
    while ((tables[t]?.end ?? Infinity) <= line.start) t += 1;
    const placed = tables[t];
    if (placed === undefined || line.start < placed.start) marked.push(mark(line));
    else if (line.start === placed.start) marked.push({ ...line, end: placed.end, text: text.slice(placed.start, placed.end), mark: TABLE_MARK, table: placed.table });
  }
  return marked;
}
