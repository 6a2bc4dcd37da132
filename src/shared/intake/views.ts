import { suggestCharts } from '../charts/suggest';
import type { Figure } from '../figures/schema';
import type { Block, Chapter, Report } from '../report/schema';
import { isStated } from '../report/stated';
import { chaptersOfFigures } from './chapters';
import { keyFiguresOf } from './keyFigures';

const OVERVIEW_ROW = 6;

/** What the rules add to a chapter that has none of it yet: a row of key figures at its head, charts at its end. */
export interface ChapterViews {
  readonly chapterId: string;
  readonly row: Block | null;
  readonly charts: readonly Block[];
}

/** `wanted`, or with a number behind it when the report has that id already; the id is taken then. */
const takeId = (taken: Set<string>, wanted: string): string => {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${String(n)}`;
  taken.add(id);
  return id;
};
const has = (chapter: Chapter, type: Block['type']): boolean => chapter.blocks.some((block) => block.type === type);

const rowOf = (chapter: Chapter, own: readonly Figure[], all: readonly Figure[]): readonly string[] =>
  own.length === 0 && chapter.role === 'overview' ? keyFiguresOf(all, OVERVIEW_ROW) : keyFiguresOf(own);

/** The rows and charts that the rules give a report, from its accepted figures; what a chapter already has is left as it is. */
export const planViews = (report: Report): readonly ChapterViews[] => {
  const chapterOf = chaptersOfFigures(report.chapters);
  const stated = report.figures.filter(isStated);
  const taken = new Set(report.chapters.flatMap((chapter) => chapter.blocks.map((block) => block.id)));
  const charts = suggestCharts(report).map((chart) => ({ chart, chapterId: chapterOf.get(chart.items[0]?.figureId ?? '') ?? report.chapters[0]?.id }));
  return report.chapters.map((chapter): ChapterViews => {
    const figureIds = has(chapter, 'keyFigures') ? [] : [...rowOf(chapter, stated.filter((figure) => chapterOf.get(figure.id) === chapter.id), stated)];
    const row: Block | null = figureIds.length === 0 ? null : { id: takeId(taken, `key-${chapter.id}`), type: 'keyFigures', title: [{ type: 'text', text: '关键数据' }], figureIds };
    const own = has(chapter, 'chart') ? [] : charts.filter(({ chapterId }) => chapterId === chapter.id);
    return { chapterId: chapter.id, row, charts: own.map(({ chart }) => ({ id: takeId(taken, `chart${String(charts.findIndex((other) => other.chart === chart) + 1)}`), type: 'chart', chart })) };
  });
};

/** The report with its planned rows and charts. */
export const withViews = (report: Report): Report => {
  const plans = planViews(report);
  const chapters = report.chapters.map((chapter, i) => {
    const plan = plans[i];
    return plan === undefined ? chapter : { ...chapter, blocks: [...(plan.row === null ? [] : [plan.row]), ...chapter.blocks, ...plan.charts] };
  });
  return { ...report, chapters };
};
