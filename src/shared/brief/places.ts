import type { BriefBlock, BriefDocument, BriefLine } from './model';

export interface FigurePlace {
  readonly figureId: string;
  readonly text: string;
}

const ofLine = (line: BriefLine): FigurePlace[] => line.flatMap(({ figureId, text }) => (figureId === undefined ? [] : [{ figureId, text }]));
const ofRows = (rows: readonly (readonly BriefLine[])[]): FigurePlace[] => rows.flatMap((row) => row.flatMap(ofLine));

function ofBlock(block: BriefBlock): FigurePlace[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return ofLine(block.line);
    case 'list':
      return block.items.flatMap(ofLine);
    case 'keyFigures':
      return [...ofLine(block.title), ...block.figures.map(({ figureId, written }) => ({ figureId, text: written }))];
    // the marks of a chart are drawn in its own words; its title is ours
    case 'chart':
      return ofLine(block.title);
    case 'table':
      return [...ofLine(block.title), ...ofRows(block.table.rows)];
    case 'timeline':
      return [...ofLine(block.title), ...block.items.flatMap((item) => ofLine(item.line))];
  }
}

/** Every place where a brief writes a figure, with the words that stand there: what a printed copy must contain. */
export function figurePlaces(document: BriefDocument): FigurePlace[] {
  return [
    ...document.contents.entries.flatMap((entry) => ofLine(entry.line)),
    ...document.chapters.flatMap((chapter) => [...ofLine(chapter.title), ...chapter.blocks.flatMap(ofBlock)]),
    ...ofRows(document.appendix.table.rows),
  ];
}
