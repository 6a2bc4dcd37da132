import type { Candidate, PlainDocument, TextBlock, TextBlockRole } from '@shared/extract/schema';
import type { FigureFacts } from '@shared/figures/schema';
import { readWritten } from '@shared/figures/writtenForm';

export interface Line {
  readonly role: TextBlockRole;
  readonly text: string;
  readonly level?: number;
  /** spans of the line that are figures, in order */
  readonly figures?: readonly (readonly [string, FigureFacts, string?])[];
}

/** A document and its candidates from lines, as the importer and the extractor would give them. */
export function article(lines: readonly Line[]): { document: PlainDocument; candidates: Candidate[] } {
  const blocks: TextBlock[] = [];
  const candidates: Candidate[] = [];
  let text = '';
  lines.forEach((line, blockIndex) => {
    const offset = text.length;
    blocks.push({ role: line.role, level: line.level ?? (line.role === 'heading' ? 1 : 0), text: line.text, spans: [{ start: offset, end: offset + line.text.length }] });
    let from = 0;
    for (const [written, facts, indicator] of line.figures ?? []) {
      const start = line.text.indexOf(written, from);
      const end = start + written.length;
      from = end;
      candidates.push({
        facts, indicator: indicator ?? facts.name, blockIndex, text: written, doubts: [], because: {},
        span: { start: offset + start, end: offset + end }, inBlock: { start, end },
        sentence: { start: offset, end: offset + line.text.length, text: line.text },
        form: readWritten(written, facts),
      });
    }
    text += `${line.text}\n`;
  });
  return { document: { text, blocks }, candidates };
}
