import type { LineMark } from '../lexicon/layoutMarks';
import type { Part, PartCell } from '../parts';
import type { PlainDocument, Span, TableCell } from '../schema';
import { layoutLines } from './layoutText';
import { readLines } from './lines';
import type { Line } from './lines';
import { looksLikeHeading, markLine } from './marks';
import type { MarkedLine } from './marks';
import { markAround } from './tables';
import type { PlacedTable } from './tables';

const said = (role: LineMark['role'], level = 0): LineMark => ({ name: `said by the file: ${role}`, pattern: /^/u, role, level, cut: false });

/** The grid of a table's parts: each cell at its first free place, covered places left empty. */
function placeCells(rows: readonly (readonly PartCell[])[]): { cell: PartCell; row: number; column: number }[] {
  const placed: { cell: PartCell; row: number; column: number }[] = [];
  /** per column: the first row that is free again */
  const free: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column += 1;
      placed.push({ cell, row, column });
      const { colSpan = 1, rowSpan = 1 } = cell;
      for (let i = 0; i < colSpan; i += 1) free[column + i] = row + rowSpan;
      column += colSpan;
    }
  });
  return placed;
}

/** Longest printed table line is bounded by its columns: blank ones at the end are not printed. */
function printTable(rows: readonly (readonly PartCell[])[], start: number): { text: string; placed: PlacedTable } {
  const cells = placeCells(rows);
  const byRow = new Map<number, typeof cells>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  let text = '';
  const lines: Span[] = [];
  const found: TableCell[] = [];
  let columns = 0;
  rows.forEach((_, row) => {
    if (row > 0) text += '\n';
    const lineStart = start + text.length;
    let column = 0;
    for (const { cell, column: at } of byRow.get(row) ?? []) {
      const words = cell.text.replace(/\s+/gu, ' ').trim();
      if (words === '') continue;
      text += '\t'.repeat(at - column);
      column = at;
      const from = start + text.length;
      text += words;
      columns = Math.max(columns, at + (cell.colSpan ?? 1));
      found.push({ row, column: at, rowSpan: cell.rowSpan ?? 1, colSpan: cell.colSpan ?? 1, text: words, span: { start: from, end: from + words.length }, doubt: cell.doubt ?? '' });
    }
    lines.push({ start: lineStart, end: start + text.length });
  });
  return { text, placed: { start, end: start + text.length, table: { rows: lines, columns, cells: found } } };
}

interface Printed {
  readonly text: string;
  /** where each part begins and ends in the text */
  readonly places: readonly (Span & { readonly part: Part })[];
  readonly tables: readonly PlacedTable[];
}

/** The text of a document as it is shown and kept: parts one below the other, tables as lines of tab-separated cells. */
function printParts(parts: readonly Part[]): Printed {
  const pieces: string[] = [];
  let length = 0;
  const places: (Span & { part: Part })[] = [];
  const tables: PlacedTable[] = [];
  let before: Part | null = null;
  for (const part of parts) {
    const gap = before === null ? '' : before.type === 'item' && part.type === 'item' ? '\n' : '\n\n';
    const start = length + gap.length;
    let words: string;
    if (part.type === 'table') {
      const { text, placed } = printTable(part.rows.filter((row) => row.length > 0), start);
      // a table is found again by its first printed character
      const lead = text.length - text.trimStart().length;
      words = text.trimEnd();
      if (words.trim() === '') continue;
      tables.push({ ...placed, start: start + lead, end: start + words.length });
    } else {
      words = part.text.replace(/\r\n?/gu, '\n').trim();
      if (words === '') continue;
    }
    pieces.push(gap, words);
    length = start + words.length;
    places.push({ start, end: length, part });
    before = part;
  }
  return { text: pieces.length === 0 ? '' : `${pieces.join('')}\n`, places, tables };
}

/** The level of a heading whose depth the file does not say: below what is numbered or styled, once the body has begun. */
function markBold(line: Line, inBody: boolean, structured: boolean): MarkedLine {
  const marked = markLine(line, 'txt');
  if (marked.mark !== null) return marked;
  if (!inBody || (!structured && looksLikeHeading(line.text))) return marked;
  return { ...line, mark: said('heading', structured ? 3 : 1) };
}

const isNumbered = (text: string): boolean => /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]+[章节篇部])/u.test(text);

function markPart(line: Line, part: Part, inBody: boolean, structured: boolean): MarkedLine {
  switch (part.type) {
    case 'title': return { ...line, mark: said('title') };
    case 'heading': return part.level === 0 ? markBold(line, inBody, structured) : { ...line, mark: said('heading', part.level) };
    case 'item': return { ...line, mark: said('listItem') };
    case 'note': return { ...line, mark: said('caption') };
    case 'lines':
    case 'table': return markLine(line, 'txt');
  }
}

/** A document from what a format's reader gave: its text, and its blocks where the file's own styles go before the look of a line. */
export function layoutParts(parts: readonly Part[]): PlainDocument {
  const { text, places, tables } = printParts(parts);
  const structured = parts.some((part) => (part.type === 'heading' && part.level > 0) || (part.type !== 'table' && isNumbered(part.text)));
  let p = 0;
  let inBody = false;
  const lines = markAround(text, readLines(text), tables, (line): MarkedLine => {
    for (let place = places[p]; place !== undefined && place.end <= line.start; place = places[p]) {
      inBody ||= place.part.type === 'table';
      p += 1;
    }
    const part = places[p]?.part;
    const marked = part === undefined ? markLine(line, 'txt') : markPart(line, part, inBody, structured);
    inBody ||= part?.type === 'lines' && (/[。；]/u.test(line.text) || line.text.length > 40);
    return marked;
  });
  return layoutLines(text, lines, 'txt');
}
