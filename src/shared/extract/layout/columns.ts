import { CAPTION_MAX } from '../lexicon/layoutMarks';
import { isFinished, looksLikeHeading } from './marks';
import type { MarkedLine } from './marks';

/** How far behind a column break its other half is looked for, in lines. */
const LOOKAHEAD = 4;

/** Whether a paragraph stops in mid sentence: a column or page ended there. */
export function breaksOff(text: string): boolean {
  if (isFinished(text) || /[：:”"）)]$/u.test(text)) return false;
  return text.length > 40 || /[。；]/u.test(text) || /[，,、]$/u.test(text);
}

/** A line whose first sentence is a stump of a few characters (体。西南 …) can only be the other half of the line before. */
export const startsWithStump = (text: string): boolean => /^[^。！？，]{1,4}[。！？]/u.test(text);

/** A short complete line set apart by blank lines: what stands under a photo. */
function looksLikeCaption(line: MarkedLine): boolean {
  const { text } = line;
  if (line.mark?.role === 'caption' || line.mark?.role === 'byline') return true;
  return line.mark === null && text.length >= 6 && text.length <= CAPTION_MAX && /[^。]。?$/u.test(text) && text.indexOf('。') >= text.length - 1 - (text.endsWith('摄') ? 12 : 0);
}

/** Index of the line that continues a broken paragraph, with every line between being a caption; −1 when there is none. */
export function findContinuation(lines: readonly MarkedLine[], after: number): number {
  for (let i = after + 1; i < lines.length && i <= after + LOOKAHEAD; i += 1) {
    const line = lines[i];
    if (line === undefined) return -1;
    const setApart = line.blankBefore >= 2 || line.mark?.role === 'caption' || line.mark?.role === 'byline';
    const hasMore = i < after + LOOKAHEAD && i + 1 < lines.length;
    if (setApart && hasMore && looksLikeCaption(line) && !looksLikeBreakTail(line)) continue;
    if (line.mark !== null) return -1;
    return looksLikeHeading(line.text) && !isFinished(line.text) ? -1 : i;
  }
  return -1;
}

/** A line that begins with closing punctuation can only be the tail of a sentence. */
const looksLikeBreakTail = (line: MarkedLine): boolean => /^[，。、；：！？）”]/u.test(line.text);
