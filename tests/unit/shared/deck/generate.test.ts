import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartProblem } from '@shared/charts/check';
import { findingTitle, generateDeck } from '@shared/deck/generate';
import { apply } from '@shared/report/apply';
import { figuresOfBlock, figuresOfSlide } from '@shared/report/places';
import { figuresIn, runsText } from '@shared/report/prose';
import { plainForm } from '@shared/figures/writtenForm';
import { Deck, Report, type Block, type Chapter, type Runs, type Slide } from '@shared/report/schema';
import { figureOf } from '../figures/anyFigure';
import { anyReport } from '../report/anyReport';
import { randomEdits } from '../report/randomEdits';
import { richReport } from '../report/richReport';

const blocksOf = (report: Report): Map<string, Block> => new Map(report.chapters.flatMap((chapter) => chapter.blocks.map((block) => [block.id, block])));
/** What an audience sees on one slide: its own figures, and those of a block that can be drawn. */
const seenOn = (slide: Slide, report: Report): readonly string[] => {
  const block = 'blockId' in slide ? blocksOf(report).get(slide.blockId) : undefined;
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  if (block?.type === 'chart') {
    const items = block.chart.items.flatMap(({ figureId }) => figures.get(figureId) ?? []);
    return [...figuresOfSlide(slide), ...(chartProblem(block.chart.kind, items) === null ? items.map(({ id }) => id) : [])];
  }
  return [...figuresOfSlide(slide), ...(block === undefined ? [] : figuresOfBlock(block))];
};
const holds = (report: Report): void => {
  const deck = generateDeck(report);
  expect(generateDeck(structuredClone(report))).toEqual(deck);
  // the schema bounds the figures of every slide
  expect(Deck.safeParse(deck).error).toBeUndefined();
  expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
  const known = new Set(report.figures.map(({ id }) => id));
  const chapters = new Set(report.chapters.map(({ id }) => id));
  const blocks = blocksOf(report);
  for (const slide of deck.slides) {
    expect(figuresOfSlide(slide).filter((id) => !known.has(id))).toEqual([]);
    if (slide.chapterId !== null) expect(chapters).toContain(slide.chapterId);
    if ('blockId' in slide) expect(blocks.get(slide.blockId)?.type).toBe(slide.kind);
    if ('figureIds' in slide) expect(new Set(slide.figureIds).size).toBe(slide.figureIds.length);
  }
  for (const chapter of report.chapters) {
    const seen = new Set(deck.slides.filter(({ chapterId }) => chapterId === chapter.id).flatMap((slide) => seenOn(slide, report)));
    expect([...figuresIn(chapter.title), ...chapter.blocks.flatMap(figuresOfBlock)].filter((id) => !seen.has(id))).toEqual([]);
  }
};

describe('the deck of any report', () => {
  it('is the same on every run, points at nothing that is not there, fits its schema and shows every figure of every chapter', () => {
    fc.assert(fc.property(anyReport, (report) => {
      expect(Report.safeParse(report).error).toBeUndefined();
      holds(report);
    }), { numRuns: 200 });
  });
  it('keeps these laws after any Edits', () => {
    const rich = richReport();
    fc.assert(fc.property(randomEdits(rich), (edits) => {
      holds(edits.reduce((report, edit) => {
        const result = apply(report, edit);
        return result.ok ? result.report : report;
      }, rich));
    }), { numRuns: 100 });
  });
});

describe('a generated deck', () => {
  const figures = Array.from({ length: 15 }, (_, i) => figureOf(`f${String(i + 1)}`, String(i + 1)));
  const ids = figures.map(({ id }) => id);
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const says = (text: string): Runs[number] => ({ type: 'text', text });
  const shows = (id: string): Runs[number] => ({ type: 'figure', figureId: id, form: plainForm(figureOf(id, '1')) });
  const chapter = (id: string, blocks: Block[], role: Chapter['role'] = 'chapter'): Chapter => ({ id, role, title: [says(`标题${id}`)], blocks });
  const row = (id: string, figureIds: string[]): Block => ({ id, type: 'keyFigures', title: [], figureIds });
  const prose = (id: string, runs: Runs): Block => ({ id, type: 'paragraph', runs });
  const report = (...chapters: Chapter[]): Report => ({
    id: 'r', seq: 0, title: '报告', district: '', year: 2025, occasion: '', chapters, indicators: [], figures, deck: { theme: 'spring', ratio: '4:3', slides: [] }, annotations: [], sources: [],
  });
  const slidesOf = (...chapters: Chapter[]): readonly Slide[] => generateDeck(report(...chapters)).slides;
  const kinds = (...chapters: Chapter[]): string[] => slidesOf(...chapters).map(({ kind }) => kind);

  it('of an empty report opens and closes, and keeps the theme and ratio that were chosen', () => {
    const { theme, ratio, slides } = generateDeck(report());
    expect([theme, ratio, slides.map(({ kind }) => kind)]).toEqual(['spring', '4:3', ['cover', 'closing']]);
  });
  it('tells the chapters in order, sums up before the outlook and then closes', () => {
    const overview = chapter('c1', [row('b1', ['f1'])], 'overview');
    expect(kinds(overview, chapter('c2', [row('b2', ['f2'])]), chapter('c3', [row('b3', ['f3'])], 'outlook'))).toEqual(['cover', 'agenda', 'keyFigures', 'divider', 'keyFigures', 'summary', 'keyFigures', 'closing']);
  });
  it('states findings in its titles', () => {
    const rank = figureOf('r', '3', { kind: 'rank', name: '经济总量排名', unit: '位' });
    expect(runsText(findingTitle(rank), new Map([['r', rank]]))).toBe('经济总量位居第3位');
    const fall = figureOf('g', '-3.2', { kind: 'growth', name: '工业投资增速', unit: '%' });
    expect(runsText(findingTitle(fall), new Map([['g', fall]]))).toBe('工业投资增速−3.2%');
    expect(slidesOf(chapter('c1', [row('b1', ['f2'])])).map(({ title }) => runsText(title, known))).toContain('指标f22亿元');
  });
  it('a title follows its figure', () => {
    const before = figureOf('g', '5', { name: '出口' });
    expect(runsText(findingTitle(before), new Map([['g', { ...before, value: { type: 'exact', value: '-7' } }]]))).toBe('出口−7亿元');
  });
  it('shares 11 figures that no other slide shows between even tables, not 10 and 1', () => {
    const tables = slidesOf(chapter('c1', [{ id: 'b1', type: 'figureTable', title: [], figureIds: ids.slice(0, 11) }])).flatMap((slide) => (slide.kind === 'table' ? [slide.figureIds] : []));
    expect(tables.map(({ length }) => length)).toEqual([6, 5]);
    expect(tables.flat()).toEqual(ids.slice(0, 11));
  });
  it('makes points of the sentences whose figures stand nowhere else, and cuts none in two', () => {
    const runs = [says('去年已经很好。投资达到'), shows('f1'), says('；消费达到'), shows('f2'), says('。会上说：“形势很好。”全区上下一心，新增'), shows('f3'), says('。')];
    const text = slidesOf(chapter('c1', [row('b1', ['f2']), prose('b2', runs)])).find(({ kind }) => kind === 'text');
    expect(text?.kind === 'text' ? text.points.map((point) => runsText(point, known)) : []).toEqual(['投资达到1亿元；', '全区上下一心，新增3亿元。']);
  });
  it('has no slide for a chart that would be refused, and shows its figures in a table', () => {
    const chart: Block = { id: 'b1', type: 'chart', chart: { kind: 'bar', title: [], items: [{ figureId: 'f1' }] } };
    expect(kinds(chapter('c1', [chart]))).toEqual(['cover', 'agenda', 'divider', 'keyFigures', 'closing']);
  });
  it('shows a figure that a row names twice once', () => {
    const key = slidesOf(chapter('c1', [row('b1', ['f1', 'f1', 'f2'])])).find(({ kind }) => kind === 'keyFigures');
    expect(key?.kind === 'keyFigures' ? key.figureIds : []).toEqual(['f1', 'f2']);
  });
  it('stays within what a report can hold, with ids of any length', () => {
    const many = { ...report(chapter('c'.repeat(40), [])), figures: Array.from({ length: 9_000 }, (_, i) => figureOf(`f${String(i)}`, '1')) };
    const full = { ...many, chapters: many.chapters.map((one) => ({ ...one, blocks: Array.from({ length: 45 }, (_, b) => ({ id: `b${String(b)}`, type: 'figureTable' as const, title: [], figureIds: many.figures.slice(b * 200, b * 200 + 200).map(({ id }) => id) })) })) };
    const deck = generateDeck(full);
    expect(Deck.safeParse(deck).error).toBeUndefined();
    expect(deck.slides.at(-1)?.kind).toBe('closing');
  });
});
