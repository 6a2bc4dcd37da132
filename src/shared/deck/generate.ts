import { chartFigures, chartProblem } from '../charts/check';
import { formatFigure } from '../figures/format';
import type { Figure } from '../figures/schema';
import { readWritten } from '../figures/writtenForm';
import { LIMITS } from '../report/applyResult';
import { figuresOfBlock, figuresOfSlide } from '../report/places';
import { figuresIn } from '../report/prose';
import { statedFigures } from '../report/stated';
import type { Block, Chapter, Deck, Report, Run, Runs, Slide } from '../report/schema';

const words = (text: string): Run => ({ type: 'text', text });
const live = (figure: Figure): Run => ({ type: 'figure', figureId: figure.id, form: readWritten(formatFigure(figure, { grouped: false }), figure) });

/** 指标名＋数: a title that states a finding and stays live. */
export const findingTitle = (figure: Figure): Runs => [words(figure.kind === 'rank' ? figure.name.replace(/排名$/u, '位居') : figure.name), live(figure)];

const MOST_ON_A_SLIDE = 6;
const POINTS = 4;
const MOST_IN_A_TABLE = 10;
const MOST_LARGE = 4;
const LONGEST_NAME = 20;

/** Behind the mark that ends a sentence and the quotes and brackets that close with it. */
const SENTENCE_END = /(?<=[。！？；][”’」』）》]*)(?![”’」』）》])/u;
const ENDED = /[。！？；][”’」』）》]*$/u;

const sentencesWithFigures = (block: Block): readonly Runs[] => {
  if (block.type !== 'paragraph' || block.role !== undefined) return [];
  const sentences: Run[][] = [[]];
  for (const run of block.runs) {
    if (run.type === 'figure') {
      sentences.at(-1)?.push(run);
      continue;
    }
    const pieces = run.text.split(SENTENCE_END);
    pieces.forEach((piece, i) => {
      if (piece !== '') sentences.at(-1)?.push({ ...run, text: piece });
      if (i < pieces.length - 1 || ENDED.test(piece)) sentences.push([]);
    });
  }
  return sentences.filter((sentence) => sentence.length > 0);
};
const lengthOf = (runs: Runs): number => runs.reduce((sum, run) => sum + (run.type === 'text' ? run.text.length : 6), 0);
const LONGEST_POINT = 110;

/** Sentences for a text slide: those with figures that no other slide of the chapter shows, else the chapter's first ones. None that tells a proposed figure. */
const pointsOf = (chapter: Chapter, shown: ReadonlySet<string>, figures: ReadonlyMap<string, Figure>): Runs[] => {
  const told = chapter.blocks.flatMap(sentencesWithFigures).filter((sentence) => figuresIn(sentence).every((id) => figures.has(id)));
  const all = told.filter((sentence) => lengthOf(sentence) <= LONGEST_POINT && lengthOf(sentence) >= 8);
  const fresh = all.filter((sentence) => figuresIn(sentence).some((id) => !shown.has(id)));
  return (fresh.length > 0 ? fresh : all).slice(0, POINTS).map((sentence) => [...sentence]);
};

const chapterSlides = (chapter: Chapter, figures: ReadonlyMap<string, Figure>, name: string): Slide[] => {
  const base = (part: string) => ({ id: `slide-${name}-${part}`, hidden: false, notes: [], chapterId: chapter.id });
  const key = chapter.blocks.find((block) => block.type === 'keyFigures');
  const keyIds = [...new Set(key?.figureIds.filter((id) => figures.has(id)))].slice(0, MOST_ON_A_SLIDE);
  // a chart that would be refused on the slide shows nothing: its figures go where they can be read
  const charts = chapter.blocks.filter((block) => block.type === 'chart').filter(({ chart }) => {
    const compared = chartFigures(chart, figures);
    return compared !== null && chartProblem(chart.kind, compared) === null;
  });
  const timelines = chapter.blocks.filter((block) => block.type === 'timeline');
  const shown = new Set([...keyIds, ...charts.flatMap((block) => block.chart.items.map((item) => item.figureId))]);
  const lead = figures.get(keyIds[0] ?? '');
  const points = pointsOf(chapter, shown, figures);
  const pointFigure = figures.get(points.flatMap((point) => figuresIn(point)).find((id) => !shown.has(id)) ?? '');
  const slides: Slide[] = [];
  if (chapter.role === 'chapter') slides.push({ kind: 'divider', ...base('divider'), title: chapter.title, lead: lead === undefined ? [] : findingTitle(lead) });
  if (keyIds.length > 0) slides.push({ kind: 'keyFigures', ...base('key'), title: lead === undefined ? chapter.title : findingTitle(lead), figureIds: keyIds });
  charts.forEach((block, i) => {
    const first = figures.get(block.chart.highlight ?? block.chart.items[0]?.figureId ?? '');
    slides.push({ kind: 'chart', ...base(`chart${String(i + 1)}`), title: first === undefined ? block.chart.title : findingTitle(first), blockId: block.id, takeaway: block.chart.title });
  });
  timelines.forEach((block, i) => slides.push({ kind: 'timeline', ...base(`timeline${String(i + 1)}`), title: block.title, blockId: block.id }));
  if (points.length > 0) slides.push({ kind: 'text', ...base('text'), title: pointFigure === undefined ? chapter.title : findingTitle(pointFigure), points });
  slides.push(...leftOver(chapter, slides, figures, base));
  return slides;
};

/** Slides of what no other slide of the chapter shows: no figure of the report is missing from its deck. */
const leftOver = (chapter: Chapter, slides: readonly Slide[], figures: ReadonlyMap<string, Figure>, base: (part: string) => Pick<Slide, 'id' | 'hidden' | 'notes' | 'chapterId'>): Slide[] => {
  const blocks = new Map(chapter.blocks.map((block) => [block.id, block]));
  const shown = new Set(slides.flatMap((slide) => {
    const block = 'blockId' in slide ? blocks.get(slide.blockId) : undefined;
    return [...figuresOfSlide(slide), ...(block === undefined ? [] : figuresOfBlock(block))];
  }));
  const rest = [...new Set([...figuresIn(chapter.title), ...chapter.blocks.flatMap(figuresOfBlock)])].filter((id) => figures.has(id) && !shown.has(id));
  // as even as can be: 11 figures are two tables of 6 and 5, not of 10 and 1
  const tables = Math.ceil(rest.length / MOST_IN_A_TABLE);
  const each = Math.ceil(rest.length / Math.max(1, tables));
  return Array.from({ length: tables }, (_, i) => {
    const figureIds = rest.slice(i * each, (i + 1) * each);
    const first = figures.get(figureIds[0] ?? '');
    const title = first === undefined ? chapter.title : findingTitle(first);
    // a few numbers stand large; only many make a table
    return figureIds.length <= MOST_LARGE ? { kind: 'keyFigures', ...base(`more${String(i + 1)}`), title, figureIds } : { kind: 'table', ...base(`table${String(i + 1)}`), title, figureIds };
  });
};

/** A report of thousands of figures: its last tables stay in the document, so that the deck can be stored; the closing slide stays. */
const fitted = (slides: readonly Slide[]): Slide[] => {
  const surplus = slides.length - LIMITS.slides;
  if (surplus <= 0) return [...slides];
  const dropped = new Set(slides.filter(({ kind }) => kind === 'table').slice(-surplus));
  const kept = slides.filter((slide) => !dropped.has(slide));
  return [...kept.slice(0, LIMITS.slides - 1), ...kept.slice(-1)];
};

/** A first deck by rules: cover, agenda, each chapter's numbers, charts and sentences, summary, closing. Ids are the same on every run. Proposed figures are not in it. */
export const generateDeck = (report: Report): Deck => {
  const figures = statedFigures(report);
  const base = (part: string) => ({ id: `slide-${part}`, hidden: false, notes: [], chapterId: null });
  const chapters = report.chapters.filter((chapter) => chapter.role !== 'outlook');
  const outlook = report.chapters.filter((chapter) => chapter.role === 'outlook');
  // an id is built from the chapter's own while that leaves room for the rest, else from its place
  const slidesOf = (chapter: Chapter): Slide[] => chapterSlides(chapter, figures, chapter.id.length <= LONGEST_NAME ? chapter.id : `#${String(report.chapters.indexOf(chapter) + 1)}`);
  const heads = chapters.flatMap((chapter) => chapter.blocks.flatMap((block) => (block.type === 'keyFigures' ? block.figureIds.slice(0, 1) : []))).filter((id) => figures.has(id));
  const summaryIds = [...new Set(heads)].slice(0, MOST_ON_A_SLIDE);
  const slides: Slide[] = [
    { kind: 'cover', ...base('cover'), title: [words(report.title)], subtitle: [] },
    ...(chapters.some((chapter) => chapter.role === 'chapter') ? [{ kind: 'agenda' as const, ...base('agenda'), title: [words('汇报内容')] }] : []),
    ...chapters.flatMap(slidesOf),
    ...(summaryIds.length > 1 ? [{ kind: 'summary' as const, ...base('summary'), title: [words('主要成果')], figureIds: summaryIds, points: [] }] : []),
    ...outlook.flatMap(slidesOf),
    { kind: 'closing', ...base('closing'), title: [words('汇报完毕')], subtitle: [] },
  ];
  return { theme: report.deck.theme, ratio: report.deck.ratio, slides: fitted(slides) };
};
