import { figuresIn } from './prose';
import type { Block, Report, Runs, Slide } from './schema';

/** Where a figure is shown. `via` says as what. */
export interface Place {
  readonly type: 'block' | 'slide' | 'chapterTitle';
  readonly id: string;
  readonly via: 'prose' | 'chart' | 'list';
}

const blockProse = (block: Block): Runs => {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': return block.runs;
    case 'list': return block.items.flat();
    case 'keyFigures': case 'figureTable': return block.title;
    case 'chart': return block.chart.title;
    case 'timeline': return [...block.title, ...block.items.flatMap((item) => item.runs)];
  }
};
const blockList = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'keyFigures': case 'figureTable': return block.figureIds;
    case 'chart': return block.chart.items.map((item) => item.figureId);
    default: return [];
  }
};
const slideProse = (slide: Slide): Runs => {
  const own = [...slide.title, ...slide.notes];
  switch (slide.kind) {
    case 'cover': case 'closing': return [...own, ...slide.subtitle];
    case 'divider': return [...own, ...slide.lead];
    case 'chart': return [...own, ...slide.takeaway];
    case 'text': case 'summary': return [...own, ...slide.points.flat()];
    case 'agenda': case 'keyFigures': case 'table': case 'timeline': return own;
  }
};
const slideList = (slide: Slide): readonly string[] => ('figureIds' in slide ? slide.figureIds : []);

/** Every place that shows the figure, in reading order: chapters, then slides. */
export const placesOf = (report: Report, figureId: string): readonly Place[] => {
  const shows = (runs: Runs): boolean => figuresIn(runs).includes(figureId);
  const inChapters = report.chapters.flatMap((chapter): Place[] => [
    ...(shows(chapter.title) ? [{ type: 'chapterTitle' as const, id: chapter.id, via: 'prose' as const }] : []),
    ...chapter.blocks.flatMap((block): Place[] => [
      ...(shows(blockProse(block)) ? [{ type: 'block' as const, id: block.id, via: 'prose' as const }] : []),
      ...(blockList(block).includes(figureId) ? [{ type: 'block' as const, id: block.id, via: block.type === 'chart' ? 'chart' as const : 'list' as const }] : []),
    ]),
  ]);
  const inDeck = report.deck.slides.flatMap((slide): Place[] => [
    ...(shows(slideProse(slide)) ? [{ type: 'slide' as const, id: slide.id, via: 'prose' as const }] : []),
    ...(slideList(slide).includes(figureId) ? [{ type: 'slide' as const, id: slide.id, via: 'list' as const }] : []),
  ]);
  return [...inChapters, ...inDeck];
};
