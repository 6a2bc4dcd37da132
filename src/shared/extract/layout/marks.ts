import { BYLINE_MAX, HEADING_MAX, LINE_MARKS, MARKDOWN_MARKS } from '../lexicon/layoutMarks';
import type { LineMark } from '../lexicon/layoutMarks';
import type { TextTable } from '../schema';
import type { Line } from './lines';

export interface MarkedLine extends Line {
  readonly mark: LineMark | null;
  /** this line stands for all lines of a table */
  readonly table?: TextTable;
}

const FINAL = /[。！？!?；;…](?:[”"’」』）)]*)$/u;

/** Whether the text ends as a sentence does. */
export const isFinished = (text: string): boolean => FINAL.test(text);

function fits(mark: LineMark, text: string): boolean {
  if (mark.role === 'byline') return text.length <= BYLINE_MAX && !/。./u.test(text);
  return true;
}

/** Finds each line's mark; a numbered line that is a whole sentence is a list item, not a heading. */
export function markLine(line: Line, format: 'txt' | 'md'): MarkedLine {
  const marks = format === 'md' ? [...MARKDOWN_MARKS, ...LINE_MARKS] : LINE_MARKS;
  const mark = marks.find((m) => m.pattern.test(line.text) && fits(m, line.text)) ?? null;
  if (mark?.role === 'heading' && !mark.cut && mark.level === 3 && (isFinished(line.text) || line.text.length > HEADING_MAX || /[:：].*\d/u.test(line.text))) {
    return { ...line, mark: { ...mark, role: 'listItem', level: 0 } };
  }
  return { ...line, mark };
}

/** A standalone short line that reads as a heading: no end punctuation, not the first half of a sentence. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= HEADING_MAX && !/[。！？!?；;，,、：:]$/u.test(text) && !/[。；]/u.test(text) && !/\d[^年月日]{0,3}(?:[亿万%％元家个户人处项件所座条场次亩吨倍位名米]|公里)/u.test(text);
}

/** Where a numbered run-in heading ends (一、综合。初步核算 …); 0 when the line is not one. */
export function runInEnd(line: MarkedLine): number {
  if (line.mark?.role !== 'heading' || line.mark.cut) return 0;
  const stop = line.text.indexOf('。');
  if (stop < 0 || stop > HEADING_MAX || stop === line.text.length - 1) return 0;
  return /\d.*[%亿万]/u.test(line.text.slice(0, stop)) ? 0 : stop + 1;
}
