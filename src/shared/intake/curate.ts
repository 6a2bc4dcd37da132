import type { Figure } from '../figures/schema';
import type { Block, Chapter, ChartSpec, Deck, Report, Slide } from '../report/schema';
import type { CuratedChart, CuratedSlide, CuratedTimeline, Curation } from './curation';
import { curatedRuns, CurationError, locate } from './locate';

function chartBlock(figures: readonly Figure[], chart: CuratedChart): Block {
  const spec: ChartSpec = {
    kind: chart.kind,
    title: curatedRuns(figures, chart.title),
    items: chart.figures.map((locator) => ({ figureId: locate(figures, locator).id })),
    ...(chart.highlight === undefined ? {} : { highlight: locate(figures, chart.highlight).id }),
    ...(chart.note === undefined ? {} : { note: chart.note }),
  };
  return { id: `chart-${chart.key}`, type: 'chart', chart: spec };
}

function timelineBlock(figures: readonly Figure[], timeline: CuratedTimeline): Block {
  return {
    id: `time-${timeline.key}`,
    type: 'timeline',
    title: curatedRuns(figures, timeline.title),
    items: timeline.items.map((item) => ({ when: locate(figures, item.at).period.label.slice(0, 40), runs: curatedRuns(figures, item.words) })),
  };
}

/** Chapters with the curated titles, roles, key figures, charts and timelines; a curated chart list replaces the suggested one. */
export function curateChapters(chapters: readonly Chapter[], figures: readonly Figure[], curation: Curation): Chapter[] {
  const wanted = curation.chapters ?? [];
  if (wanted.length > chapters.length) throw new CurationError(`the curation names ${String(wanted.length)} chapters: the article has ${String(chapters.length)}`);
  return chapters.map((chapter, i): Chapter => {
    const entry = wanted[i];
    if (entry === undefined) return chapter;
    const blocks = chapter.blocks.flatMap((block): Block[] => {
      if (block.type === 'keyFigures' && entry.keyFigures !== undefined) return [];
      return block.type === 'chart' && entry.charts !== undefined ? [] : [block];
    });
    const row: Block[] = entry.keyFigures === undefined || entry.keyFigures.length === 0
      ? []
      : [{ id: `key-${chapter.id}`, type: 'keyFigures', title: [{ type: 'text', text: '关键数据' }], figureIds: entry.keyFigures.map((locator) => locate(figures, locator).id) }];
    return {
      ...chapter,
      ...(entry.title === undefined ? {} : { title: curatedRuns(figures, entry.title) }),
      role: entry.role ?? chapter.role,
      blocks: [
        ...row,
        ...blocks,
        ...(entry.timelines ?? []).map((timeline) => timelineBlock(figures, timeline)),
        ...(entry.charts ?? []).map((chart) => chartBlock(figures, chart)),
      ],
    };
  });
}

function blockIdOf(report: Report, id: string): string {
  if (report.chapters.some((chapter) => chapter.blocks.some((block) => block.id === id))) return id;
  throw new CurationError(`the curation has no ${id.startsWith('chart-') ? 'chart' : 'timeline'} with the key “${id.replace(/^[a-z]+-/, '')}”`);
}

function curatedSlide(report: Report, slide: CuratedSlide, id: string): Slide {
  const words = (text: string): Slide['title'] => curatedRuns(report.figures, text);
  const ids = (locators: readonly string[]): string[] => locators.map((locator) => locate(report.figures, locator).id);
  const chapter = slide.chapter === undefined ? undefined : report.chapters[slide.chapter - 1];
  if (slide.chapter !== undefined && chapter === undefined) throw new CurationError(`slide “${slide.title}” names chapter ${String(slide.chapter)}: the report has ${String(report.chapters.length)}`);
  const base = { id, title: words(slide.title), hidden: false, notes: words(slide.notes ?? ''), chapterId: chapter?.id ?? null };
  switch (slide.kind) {
    case 'cover':
    case 'closing': return { ...base, kind: slide.kind, subtitle: words(slide.subtitle) };
    case 'agenda': return { ...base, kind: slide.kind };
    case 'divider': return { ...base, kind: slide.kind, lead: words(slide.lead) };
    case 'keyFigures':
    case 'table': return { ...base, kind: slide.kind, figureIds: ids(slide.figures) };
    case 'chart': return { ...base, kind: slide.kind, blockId: blockIdOf(report, `chart-${slide.chart}`), takeaway: words(slide.takeaway) };
    case 'timeline': return { ...base, kind: slide.kind, blockId: blockIdOf(report, `time-${slide.timeline}`) };
    case 'text': return { ...base, kind: slide.kind, points: slide.points.map(words) };
    case 'summary': return { ...base, kind: slide.kind, figureIds: ids(slide.figures), points: slide.points.map(words) };
  }
}

/** The curated deck in its order, or the generated one with the curated theme and ratio. */
export function curateDeck(report: Report, generated: Deck, curation: Curation): Deck {
  const slides = curation.slides?.map((slide, i) => curatedSlide(report, slide, `s${String(i + 1)}`)) ?? generated.slides;
  return { theme: curation.theme ?? generated.theme, ratio: curation.ratio ?? generated.ratio, slides };
}
