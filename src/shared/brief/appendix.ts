import { formatFigure } from '../figures/format';
import type { Figure } from '../figures/schema';
import type { BriefChapter, BriefLine, BriefTable } from './model';
import { sentenceAround } from './sentences';
import type { BriefWords } from './words';

interface Whereabouts {
  readonly chapter: string;
  /** the sentence as it now stands, so that no table shows a number that the text no longer has */
  readonly sentence: BriefLine;
}

const plain = (line: BriefLine): string => line.map((segment) => segment.text).join('');

/** The first place of every figure: prose, else a timeline that retells it, else a chart or table. */
export function whereabouts(chapters: readonly BriefChapter[]): ReadonlyMap<string, Whereabouts> {
  const prose = new Map<string, Whereabouts>();
  const retold = new Map<string, Whereabouts>();
  const elsewhere = new Map<string, Whereabouts>();
  for (const chapter of chapters) {
    const title = plain(chapter.title);
    const readInto = (found: Map<string, Whereabouts>, line: BriefLine): void =>
      line.forEach((segment, index) => {
        if (segment.figureId === undefined || found.has(segment.figureId)) return;
        found.set(segment.figureId, { chapter: title, sentence: sentenceAround(line, index) });
      });
    const readLine = (line: BriefLine): void => readInto(prose, line);
    const note = (figureId: string): void => {
      if (!elsewhere.has(figureId)) elsewhere.set(figureId, { chapter: title, sentence: [] });
    };
    for (const block of chapter.blocks) {
      switch (block.type) {
        case 'paragraph':
        case 'quote':
        case 'heading':
          readLine(block.line);
          break;
        case 'list':
          block.items.forEach(readLine);
          break;
        case 'timeline':
          block.items.forEach((item) => readInto(retold, item.line));
          break;
        case 'keyFigures':
          block.figures.forEach((figure) => note(figure.figureId));
          break;
        case 'chart':
          block.spec.items.forEach((item) => note(item.figureId));
          break;
        case 'table':
          block.table.rows.forEach((row) => row.forEach((cell) => cell.forEach((segment) => segment.figureId !== undefined && note(segment.figureId))));
      }
    }
  }
  return new Map([...elsewhere, ...retold, ...prose]);
}

const NOTHING: Whereabouts = { chapter: '', sentence: [] };

/** The given figures, in their order: number, indicator, value as written, period, qualifier, chapter, sentence. */
export function appendixTable(figures: readonly Figure[], chapters: readonly BriefChapter[], words: BriefWords): BriefTable {
  const places = whereabouts(chapters);
  const rows = figures.map((figure, index): BriefLine[] => {
    const { chapter, sentence } = places.get(figure.id) ?? NOTHING;
    const qualifiers = figure.qualifiers.map((qualifier) => qualifier.word).join('、');
    return [
      [{ text: String(index + 1) }],
      [{ text: figure.name }],
      [{ text: formatFigure(figure), figureId: figure.id }],
      [{ text: figure.period.label }],
      [{ text: qualifiers }],
      [{ text: chapter }],
      sentence,
    ];
  });
  return { head: words.appendixHead, rows };
}
