import { figureParts, formatFigure } from '../figures/format';
import { samePeriod } from '../figures/periods';
import type { Figure } from '../figures/schema';
import { runsText, writtenRuns } from '../report/prose';
import { isStated, statedChart } from '../report/stated';
import type { Block, Report, Slide } from '../report/schema';
import type { FigureView, SlideView } from './view';

interface Context { readonly report: Report; readonly figures: ReadonlyMap<string, Figure> }

const besideOf = (figure: Figure, { report }: Context): FigureView['beside'] =>
  report.figures
    .filter((other) => other.id !== figure.id && other.indicatorId === figure.indicatorId && isStated(other) && (other.kind === 'growth' || other.kind === 'rank') && samePeriod(other.period, figure.period))
    .slice(0, 2)
    .map((other) => ({ figureId: other.id, text: formatFigure(other), direction: figureParts(other).direction }));
const viewOf = (figure: Figure, context: Context): FigureView => ({
  figureId: figure.id, name: figure.name, parts: figureParts(figure), text: formatFigure(figure), period: figure.period.label, beside: figure.kind === 'growth' || figure.kind === 'rank' ? [] : besideOf(figure, context),
});
const found = (ids: readonly string[], { figures }: Context): readonly Figure[] => ids.flatMap((id) => figures.get(id) ?? []).filter(isStated);
const blockOf = (report: Report, blockId: string): Block | undefined => report.chapters.flatMap((chapter) => chapter.blocks).find((block) => block.id === blockId);

const ordinalOf = (report: Report, chapterId: string | null): string => {
  const chapters = report.chapters.filter((chapter) => chapter.role === 'chapter');
  const at = chapters.findIndex((chapter) => chapter.id === chapterId);
  // digits: at this size 一 and 二 are read as bars
  return at < 0 ? '' : String(at + 1).padStart(2, '0');
};
/** The period that all figures of a chart share, and their unit: the chart's subtitle. */
const chartSubtitle = (shown: readonly Figure[]): string => {
  const [first] = shown;
  if (first === undefined) return '';
  const period = shown.every((figure) => samePeriod(figure.period, first.period)) ? first.period.label : '';
  const unit = shown.every((figure) => figure.unit === first.unit) ? first.unit : '';
  return [period, unit === '' ? '' : `单位：${unit}`].filter((part) => part !== '').join('　');
};

const body = (slide: Slide, context: Context) => {
  const { report, figures } = context;
  switch (slide.kind) {
    case 'cover': case 'closing':
      return { kind: slide.kind, subtitle: writtenRuns(slide.subtitle, figures), facts: [report.district, report.year === null ? '' : `${String(report.year)}年`, report.occasion].filter((fact) => fact !== '') };
    case 'agenda': return { kind: slide.kind, entries: report.chapters.filter((chapter) => chapter.role === 'chapter').map((chapter) => writtenRuns(chapter.title, figures)) };
    case 'divider': return { kind: slide.kind, ordinal: ordinalOf(report, slide.chapterId), lead: writtenRuns(slide.lead, figures) };
    case 'keyFigures': return { kind: slide.kind, figures: found(slide.figureIds, context).map((figure) => viewOf(figure, context)) };
    case 'table': return { kind: slide.kind, rows: found(slide.figureIds, context).map((figure) => ({ figureId: figure.id, name: figure.name, text: formatFigure(figure), period: figure.period.label })) };
    case 'text': return { kind: slide.kind, points: slide.points.map((point) => writtenRuns(point, figures)) };
    case 'summary': return { kind: slide.kind, figures: found(slide.figureIds, context).map((figure) => viewOf(figure, context)), points: slide.points.map((point) => writtenRuns(point, figures)) };
    case 'timeline': {
      const block = blockOf(report, slide.blockId);
      return { kind: slide.kind, items: block?.type === 'timeline' ? block.items.map((item) => ({ when: item.when, line: writtenRuns(item.runs, figures) })) : [] };
    }
    case 'chart': {
      const block = blockOf(report, slide.blockId);
      const takeaway = writtenRuns(slide.takeaway, figures);
      const chart = block?.type === 'chart' ? statedChart(block.chart, figures) : null;
      if (chart === null) return { kind: 'text' as const, points: takeaway.length === 0 ? [] : [takeaway] };
      const shown = found(chart.items.map((item) => item.figureId), context);
      return { kind: slide.kind, spec: chart, figures: new Map(shown.map((figure) => [figure.id, figure])), subtitle: chartSubtitle(shown), takeaway, note: chart.note ?? '' };
    }
  }
};

/** What a slide shows now: every number looked up. `page` counts the slides that are not hidden. */
export const resolveSlide = (report: Report, slide: Slide): SlideView => {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const visible = report.deck.slides.filter((other) => !other.hidden || other.id === slide.id);
  const chapter = report.chapters.find(({ id }) => id === slide.chapterId);
  return {
    id: slide.id,
    title: writtenRuns(slide.title, figures),
    chapter: chapter === undefined ? '' : runsText(chapter.title, figures),
    source: report.title,
    page: visible.findIndex((other) => other.id === slide.id) + 1,
    pages: visible.length,
    ...body(slide, { report, figures }),
  };
};
