import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDeck } from '@shared/deck/generate';
import { resolveSlide } from '@shared/deck/resolve';
import type { SlideView } from '@shared/deck/view';
import { formatFigure } from '@shared/figures/format';
import { makePeriod } from '@shared/figures/periods';
import type { Figure } from '@shared/figures/schema';
import { MISSING_FIGURE } from '@shared/report/prose';
import type { Block, Chapter, Report, Slide } from '@shared/report/schema';
import { figureOf } from '../figures/anyFigure';
import { anyReport } from '../report/anyReport';

const words = (text: string) => [{ type: 'text' as const, text }];
const chapter = (id: string, role: Chapter['role'], blocks: Block[] = []): Chapter => ({ id, role, title: words(`章${id}`), blocks });
const base = { title: words('题'), hidden: false, notes: [], chapterId: null };
const report = (slides: Slide[], figures: Figure[] = [], chapters: Chapter[] = []): Report => ({
  id: 'r', seq: 0, title: '年度报告', district: '示例区', year: 2025, occasion: '', chapters, indicators: [], figures, deck: { theme: 'official', ratio: '16:9', slides }, annotations: [], sources: [],
});
const view = <K extends SlideView['kind']>(kind: K, slide: Slide, figures: Figure[] = [], chapters: Chapter[] = []): Extract<SlideView, { kind: K }> => {
  const found = resolveSlide(report([slide], figures, chapters), slide);
  if (found.kind !== kind) throw new Error(`${found.kind}, not ${kind}`);
  return found as Extract<SlideView, { kind: K }>;
};
const keyFigures = (...figureIds: string[]): Slide => ({ kind: 'keyFigures', id: 's', ...base, figureIds });

describe('what any slide shows', () => {
  it('is there for every slide of every generated deck, with no number missing', () => {
    fc.assert(fc.property(anyReport, (bare) => {
      const whole = { ...bare, deck: generateDeck(bare) };
      whole.deck.slides.forEach((slide, i) => {
        const shown = resolveSlide(whole, slide);
        expect(JSON.stringify(shown)).not.toContain(MISSING_FIGURE);
        expect([shown.page, shown.pages]).toEqual([i + 1, whole.deck.slides.length]);
      });
    }), { numRuns: 50 });
  });
  it('pages count the slides that are shown', () => {
    const slides: Slide[] = ['a', 'b', 'c'].map((id) => ({ kind: 'agenda', ...base, id, hidden: id === 'b' }));
    const pages = slides.map((slide) => resolveSlide(report(slides), slide)).map(({ page, pages: of }) => [page, of]);
    expect([pages[0], pages[2]]).toEqual([[1, 2], [2, 2]]);
  });
  it('names its chapter and its source at the foot', () => {
    const shown = view('agenda', { kind: 'agenda', id: 's', ...base, chapterId: 'c1' }, [], [chapter('c1', 'chapter')]);
    expect([shown.chapter, shown.source]).toEqual(['章c1', '年度报告']);
  });
});

describe('headline numbers', () => {
  const amount = figureOf('a', '1081.5', { indicatorId: 'gdp' });
  const growth = figureOf('g', '-0.5', { indicatorId: 'gdp', kind: 'growth', unit: '%' });
  const rank = figureOf('k', '3', { indicatorId: 'gdp', kind: 'rank', unit: '位' });
  it('have growth and rank of the same indicator and period beside them, as written everywhere', () => {
    const [shown] = view('keyFigures', keyFigures('a'), [amount, growth, rank, figureOf('x', '9', { kind: 'growth', unit: '%' })]).figures;
    expect(shown?.text).toBe('1,081.5亿元');
    expect(shown?.beside).toEqual([{ figureId: 'g', text: '−0.5%', direction: 'down' }, { figureId: 'k', text: '第3位', direction: 'none' }]);
  });
  it('have nothing beside them from another year, and a growth has no company', () => {
    expect(view('keyFigures', keyFigures('a'), [amount, { ...growth, period: makePeriod('2024年') }]).figures[0]?.beside).toEqual([]);
    expect(view('keyFigures', keyFigures('g'), [amount, growth, rank]).figures[0]?.beside).toEqual([]);
  });
  it('that are gone are left out, never shown stale', () => {
    expect(view('keyFigures', keyFigures('a', 'gone'), [amount]).figures.map(({ figureId }) => figureId)).toEqual(['a']);
    expect(view('table', { kind: 'table', id: 's', ...base, figureIds: ['gone', 'a'] }, [amount]).rows).toEqual([{ figureId: 'a', name: '指标a', text: formatFigure(amount), period: '2025年' }]);
  });
});

describe('a chart slide', () => {
  const chart = (ids: string[]): Chapter => chapter('c1', 'chapter', [{ id: 'b', type: 'chart', chart: { kind: 'bar', title: [], items: ids.map((figureId) => ({ figureId })), note: '注' } }]);
  const slide: Slide = { kind: 'chart', id: 's', ...base, blockId: 'b', takeaway: words('要点') };
  const [a, b] = [figureOf('a', '1'), figureOf('b', '2')];
  it('names the period and unit that all its figures share', () => {
    expect(view('chart', slide, [a, b], [chart(['a', 'b'])])).toMatchObject({ subtitle: '2025年　单位：亿元', note: '注' });
  });
  it('names neither when they differ', () => {
    const mixed = [a, { ...b, unit: '万元', period: makePeriod('2024年') }];
    expect(view('chart', slide, mixed, [chart(['a', 'b'])]).subtitle).toBe('');
  });
  it('whose block is gone keeps its words', () => {
    expect(view('text', slide).points).toEqual([[{ text: '要点' }]]);
  });
});

describe('slides made of the report itself', () => {
  const chapters = [chapter('c0', 'overview'), chapter('c1', 'chapter'), chapter('c2', 'chapter'), chapter('c3', 'outlook')];
  it('an agenda lists the chapters, not overview or outlook', () => {
    expect(view('agenda', { kind: 'agenda', id: 's', ...base }, [], chapters).entries).toEqual([[{ text: '章c1' }], [{ text: '章c2' }]]);
  });
  it.each([['c1', '01'], ['c2', '02'], ['c0', ''], [null, '']])('the divider of %s counts “%s”', (chapterId, ordinal) => {
    expect(view('divider', { kind: 'divider', id: 's', ...base, chapterId, lead: [] }, [], chapters).ordinal).toBe(ordinal);
  });
  it('counts on after nine chapters', () => {
    const many = Array.from({ length: 11 }, (_, i) => chapter(`c${String(i)}`, 'chapter'));
    expect(view('divider', { kind: 'divider', id: 's', ...base, chapterId: 'c10', lead: [] }, [], many).ordinal).toBe('11');
  });
  it('a cover states district, year and occasion where they are known', () => {
    const cover: Slide = { kind: 'cover', id: 's', ...base, subtitle: [] };
    expect(resolveSlide(report([cover]), cover)).toMatchObject({ kind: 'cover', facts: ['示例区', '2025年'] });
  });
  it('a timeline sets its items, and stays empty without its block', () => {
    const timeline = chapter('c1', 'chapter', [{ id: 't', type: 'timeline', title: [], items: [{ when: '3月', runs: words('开工') }] }]);
    const slide: Slide = { kind: 'timeline', id: 's', ...base, blockId: 't' };
    expect(view('timeline', slide, [], [timeline]).items).toEqual([{ when: '3月', line: [{ text: '开工' }] }]);
    expect(view('timeline', slide).items).toEqual([]);
  });
});
