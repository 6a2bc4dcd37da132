import type { Figure } from '../figures/schema';
import type { Edit } from './edit';
import { runsText } from './prose';
import type { Block, ChartSpec, Report, Run, Runs, Slide } from './schema';

/** What becomes of the references of a report: in prose (`runs` returns what it was given where nothing changes), and of a figure in rows, tables and charts (null: it is left out). */
export interface Rewrite {
  readonly runs: (runs: Runs) => Runs;
  readonly id: (id: string) => string | null;
}

const LONGEST_TEXT = 20_000;
/** Neighbouring words without a mark become one run, as prose is stored. */
export const joinText = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type === 'text' && run.text === '') continue;
    if (last?.type === 'text' && run.type === 'text' && last.mark === run.mark && last.text.length + run.text.length <= LONGEST_TEXT) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};

/** References to these figures become plain words, the same that stand there now; in lists they are left out. */
export const asWords = (figures: ReadonlyMap<string, Figure>, gone: ReadonlySet<string>): Rewrite => ({
  runs: (runs) => (runs.some((run) => run.type === 'figure' && gone.has(run.figureId)) ? joinText(runs.map((run) => (run.type === 'figure' && gone.has(run.figureId) ? { type: 'text', text: runsText([run], figures) } : run))) : runs),
  id: (id) => (gone.has(id) ? null : id),
});

/** A list of ids after the rewrite, each once; itself where nothing changed. */
const idsWith = (ids: readonly string[], { id }: Rewrite): readonly string[] => (ids.every((one) => id(one) === one) ? ids : [...new Set(ids.flatMap((one) => id(one) ?? []))]);

const chartWith = (chart: ChartSpec, rewrite: Rewrite): ChartSpec => {
  const shown = chart.items.map((item) => item.figureId);
  const unchanged = idsWith(shown, rewrite) === shown;
  const highlight = chart.highlight === undefined ? null : rewrite.id(chart.highlight);
  const title = rewrite.runs(chart.title);
  if (unchanged && title === chart.title && highlight === (chart.highlight ?? null)) return chart;
  const { highlight: _old, ...rest } = chart;
  const moved = chart.items.flatMap((item) => {
    const figureId = rewrite.id(item.figureId);
    return figureId === null ? [] : [{ ...item, figureId }];
  });
  const items = moved.filter((item, i) => moved.findIndex((other) => other.figureId === item.figureId) === i);
  return { ...rest, title, items: unchanged ? chart.items : items, ...(highlight === null ? {} : { highlight }) };
};

/** The block after the rewrite, itself where nothing changed; null when nothing is left to show. */
const blockWith = (block: Block, rewrite: Rewrite): Block | null => {
  const { runs } = rewrite;
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': {
      const next = runs(block.runs);
      return next === block.runs ? block : { ...block, runs: next };
    }
    case 'list': {
      const items = block.items.map(runs);
      return items.every((item, i) => item === block.items[i]) ? block : { ...block, items };
    }
    case 'keyFigures': case 'figureTable': {
      const [title, figureIds] = [runs(block.title), idsWith(block.figureIds, rewrite)];
      if (title === block.title && figureIds === block.figureIds) return block;
      return figureIds.length === 0 ? null : { ...block, title, figureIds: [...figureIds] };
    }
    case 'chart': {
      const chart = chartWith(block.chart, rewrite);
      return chart === block.chart ? block : chart.items.length === 0 ? null : { ...block, chart };
    }
    case 'timeline': {
      const [title, items] = [runs(block.title), block.items.map((item) => ({ ...item, runs: runs(item.runs) }))];
      return title === block.title && items.every((item, i) => item.runs === block.items[i]?.runs) ? block : { ...block, title, items };
    }
  }
};

const pointsWith = (points: readonly Runs[], { runs }: Rewrite): Runs[] => points.map(runs);
const slideWith = (slide: Slide, rewrite: Rewrite): Slide | null => {
  const { runs } = rewrite;
  const base = { title: runs(slide.title), notes: runs(slide.notes) };
  switch (slide.kind) {
    case 'cover': case 'closing': return { ...slide, ...base, subtitle: runs(slide.subtitle) };
    case 'divider': return { ...slide, ...base, lead: runs(slide.lead) };
    case 'chart': return { ...slide, ...base, takeaway: runs(slide.takeaway) };
    case 'text': return { ...slide, ...base, points: pointsWith(slide.points, rewrite) };
    case 'summary': return { ...slide, ...base, points: pointsWith(slide.points, rewrite), figureIds: [...idsWith(slide.figureIds, rewrite)] };
    case 'keyFigures': case 'table': {
      const figureIds = [...idsWith(slide.figureIds, rewrite)];
      return figureIds.length === 0 ? null : { ...slide, ...base, figureIds };
    }
    case 'agenda': case 'timeline': return { ...slide, ...base };
  }
};
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The Edit that puts `next` in the place of a block of the same id. */
const blockEdit = (next: Block): Edit =>
  next.type === 'paragraph' || next.type === 'heading' || next.type === 'quote' ? { type: 'paragraph.set', blockId: next.id, runs: next.runs } : { type: 'block.set', block: next };

/** The Edits that carry a rewrite through the whole report. A row, table, chart or slide with nothing left is taken out, and with a chart its slides. */
export const rewriteEdits = (report: Report, rewrite: Rewrite): Edit[] => {
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks.map((block) => ({ block, next: blockWith(block, rewrite) })));
  const empty = new Set(blocks.filter(({ next }) => next === null).map(({ block }) => block.id));
  const slides = report.deck.slides.flatMap((slide): Edit[] => {
    const next = 'blockId' in slide && empty.has(slide.blockId) ? null : slideWith(slide, rewrite);
    if (next === null) return [{ type: 'slide.remove', slideId: slide.id }];
    return same(next, slide) ? [] : [{ type: 'slide.set', slide: next }];
  });
  const titles = report.chapters.flatMap((chapter): Edit[] => {
    const title = rewrite.runs(chapter.title);
    return title === chapter.title ? [] : [{ type: 'chapter.title', chapterId: chapter.id, title }];
  });
  // slides first: a block that a slide shows cannot be taken out
  return [...slides, ...titles, ...blocks.flatMap(({ block, next }): Edit[] => (next === block ? [] : [next === null ? { type: 'block.remove', blockId: block.id } : blockEdit(next)]))];
};
