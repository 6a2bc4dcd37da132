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
    case 'chart': return [...block.chart.items.map((item) => item.figureId), ...(block.chart.highlight === undefined ? [] : [block.chart.highlight])];
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

/** Every figure a block refers to, repeats kept. */
export const figuresOfBlock = (block: Block): readonly string[] => [...figuresIn(blockProse(block)), ...blockList(block)];
/** Every figure a slide itself refers to; those of the block it shows are the block's. */
export const figuresOfSlide = (slide: Slide): readonly string[] => [...figuresIn(slideProse(slide)), ...slideList(slide)];

type Shown = readonly [figureId: string, place: Place];
const shown = (ids: readonly string[], type: Place['type'], id: string, via: Place['via']): Shown[] =>
  [...new Set(ids)].map((figureId) => [figureId, { type, id, via }]);
const inBlock = (block: Block, type: Place['type'], id: string): Shown[] => [
  ...shown(figuresIn(blockProse(block)), type, id, 'prose'),
  ...shown(blockList(block), type, id, block.type === 'chart' ? 'chart' : 'list'),
];
const inSlide = (slide: Slide, blocks: ReadonlyMap<string, Block>): Shown[] => {
  const block = 'blockId' in slide ? blocks.get(slide.blockId) : undefined;
  return [
    ...shown(figuresIn(slideProse(slide)), 'slide', slide.id, 'prose'),
    ...shown(slideList(slide), 'slide', slide.id, 'list'),
    ...(block === undefined ? [] : inBlock(block, 'slide', slide.id)),
  ];
};

/** Where each figure is shown, in reading order: chapters, then slides (with what their chart or timeline shows). */
export const allPlaces = (report: Report): ReadonlyMap<string, readonly Place[]> => {
  const blocks = new Map(report.chapters.flatMap((chapter) => chapter.blocks.map((block) => [block.id, block] as const)));
  const pairs = [
    ...report.chapters.flatMap((chapter) => [
      ...shown(figuresIn(chapter.title), 'chapterTitle', chapter.id, 'prose'),
      ...chapter.blocks.flatMap((block) => inBlock(block, 'block', block.id)),
    ]),
    ...report.deck.slides.flatMap((slide) => inSlide(slide, blocks)),
  ];
  const places = new Map<string, Place[]>();
  for (const [figureId, place] of pairs) {
    const known = places.get(figureId) ?? [];
    const repeated = known.some((other) => other.type === place.type && other.id === place.id && other.via === place.via);
    if (!repeated) places.set(figureId, [...known, place]);
  }
  return places;
};

/** Every place that shows the figure. For many figures ask `indexReport` once. */
export const placesOf = (report: Report, figureId: string): readonly Place[] => allPlaces(report).get(figureId) ?? [];

const shows = (runs: Runs, figureId: string): boolean => runs.some((run) => run.type === 'figure' && run.figureId === figureId);
const blockShows = (block: Block, figureId: string): boolean => {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': return shows(block.runs, figureId);
    case 'list': return block.items.some((item) => shows(item, figureId));
    default: return figuresOfBlock(block).includes(figureId);
  }
};
/** Whether any place shows the figure. Makes no lists: it is asked for every one of the figures that a batch removes. */
export const isShown = (report: Report, figureId: string): boolean =>
  report.chapters.some((chapter) => shows(chapter.title, figureId) || chapter.blocks.some((block) => blockShows(block, figureId))) ||
  report.deck.slides.some((slide) => figuresOfSlide(slide).includes(figureId));
