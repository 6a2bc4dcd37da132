import type { Figure } from '../figures/schema';
import { allPlaces, type Place } from './places';
import type { Annotation, Block, Chapter, Report, Slide } from './schema';

/** Look-ups over one state of a report; made anew when the report changes. */
export interface ReportIndex {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly blocks: ReadonlyMap<string, { readonly chapter: Chapter; readonly block: Block }>;
  readonly slides: ReadonlyMap<string, Slide>;
  /** the other figures of one indicator, in the report's order */
  readonly relatedTo: (figure: Figure) => readonly Figure[];
  readonly annotationsOf: (type: Annotation['target']['type'], id: string) => readonly Annotation[];
  readonly placesOf: (figureId: string) => readonly Place[];
}

/** Worked out at the first question, then kept. */
const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

export const indexReport = (report: Report): ReportIndex => {
  const places = lazy(() => allPlaces(report));
  const byIndicator = lazy(() => groupBy(report.figures, (figure) => figure.indicatorId));
  const annotations = lazy(() => groupBy(report.annotations, ({ target }) => `${target.type} ${target.id}`));
  return {
    figures: new Map(report.figures.map((figure) => [figure.id, figure])),
    blocks: new Map(report.chapters.flatMap((chapter) => chapter.blocks.map((block) => [block.id, { chapter, block }] as const))),
    slides: new Map(report.deck.slides.map((slide) => [slide.id, slide])),
    relatedTo: (figure) => (byIndicator().get(figure.indicatorId) ?? []).filter((other) => other.id !== figure.id),
    annotationsOf: (type, id) => annotations().get(`${type} ${id}`) ?? [],
    placesOf: (figureId) => places().get(figureId) ?? [],
  };
};
