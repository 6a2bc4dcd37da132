import { isFinished } from './marks';
import type { MarkedLine } from './marks';

/** The width at which a text was hard-wrapped, in characters; 0 when each line is a paragraph of its own. */
export function wrapWidth(lines: readonly MarkedLine[]): number {
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && next.blankBefore === 0 && next.mark === null && line.text.length >= 14 && !isFinished(line.text);
  });
  if (broken.length < 3) return 0;
  const lengths = broken.map((line) => line.text.length + line.indent / 2).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const near = lengths.filter((n) => Math.abs(n - width) <= Math.max(3, width * 0.12)).length;
  return width <= 90 && near >= lengths.length * 0.5 ? width : 0;
}

/** Whether `next` goes on with the line before it in a hard-wrapped text. */
export function continuesWrapped(line: MarkedLine, next: MarkedLine, width: number): boolean {
  if (next.mark !== null || next.blankBefore > 0) return false;
  const fold = line.mark?.role === 'listItem' && !isFinished(line.text) && line.text.length >= width * 0.6;
  if (width === 0) return line.mark?.role === 'listItem' && !isFinished(line.text) && next.indent > line.indent;
  const full = line.text.length + line.indent / 2 >= width - Math.max(3, width * 0.1);
  const newParagraph = next.indent >= 2 && next.indent > line.indent;
  // a line that stops in mid sentence goes on, also where the wrap kept a number whole
  const open = !isFinished(line.text) && line.mark === null && line.text.length + line.indent / 2 >= width * 0.7;
  return (full || fold || open) && (!newParagraph || line.mark?.role === 'listItem');
}
