import type { Figure } from '../figures/schema';
import { placesOf, type Place } from './places';
import type { Annotation, Block, Chapter, Report, Slide } from './schema';

/** Look-ups over one state of a report; made anew when the report changes. */
export interface ReportIndex {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly blocks: ReadonlyMap<string, { readonly chapter: Chapter; readonly block: Block }>;
  readonly slides: ReadonlyMap<string, Slide>;
  /** the figures of one indicator, in the report's order */
  readonly relatedTo: (figure: Figure) => readonly Figure[];
  readonly annotationsOf: (type: Annotation['target']['type'], id: string) => readonly Annotation[];
  readonly placesOf: (figureId: string) => readonly Place[];
}

export const indexReport = (report: Report): ReportIndex => ({
  figures: new Map(report.figures.map((figure) => [figure.id, figure])),
  blocks: new Map(report.chapters.flatMap((chapter) => chapter.blocks.map((block) => [block.id, { chapter, block }] as const))),
  slides: new Map(report.deck.slides.map((slide) => [slide.id, slide])),
  relatedTo: (figure) => report.figures.filter((other) => other.indicatorId === figure.indicatorId && other.id !== figure.id),
  annotationsOf: (type, id) => report.annotations.filter(({ target }) => target.type === type && target.id === id),
  placesOf: (figureId) => placesOf(report, figureId),
});
