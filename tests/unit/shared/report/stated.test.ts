import { describe, expect, it } from 'vitest';
import { buildBrief } from '@shared/brief/build';
import { suggestCharts } from '@shared/charts/suggest';
import { generateDeck } from '@shared/deck/generate';
import { resolveSlide } from '@shared/deck/resolve';
import { countProposed, statedChart, statedFigures } from '@shared/report/stated';
import type { Report } from '@shared/report/schema';
import { richReport } from './richReport';

const rich = richReport();
const propose = (...ids: string[]): Report => ({ ...rich, figures: rich.figures.map((figure) => (ids.includes(figure.id) ? { ...figure, review: 'proposed' } : figure)) });

describe('a proposed figure', () => {
  it('is counted, and in no map of stated figures', () => {
    expect(countProposed(propose('f1', 'f4'))).toBe(2);
    expect([...statedFigures(propose('f1')).keys()]).not.toContain('f1');
  });
  it('is left out of a chart, and a chart of such figures only is none', () => {
    const chart = { kind: 'bar' as const, title: [], items: [{ figureId: 'f4' }, { figureId: 'f5' }], highlight: 'f4' };
    const figures = (report: Report) => new Map(report.figures.map((figure) => [figure.id, figure]));
    expect(statedChart(chart, figures(rich))).toBe(chart);
    expect(statedChart(chart, figures(propose('f4')))).toEqual({ kind: 'bar', title: [], items: [{ figureId: 'f5' }] });
    expect(statedChart(chart, figures(propose('f4', 'f5')))).toBeNull();
  });
  it('is on no slide, though its id is in the slide', () => {
    const [slide] = rich.deck.slides;
    if (slide === undefined) throw new Error('the report has slides');
    const view = resolveSlide(propose('f1'), slide);
    expect(view.kind === 'keyFigures' ? view.figures : null).toEqual([]);
  });
  it('is in no generated deck and no suggested chart', () => {
    const report = propose(...rich.figures.map(({ id }) => id));
    expect(suggestCharts(report)).toEqual([]);
    expect(JSON.stringify(generateDeck(report).slides)).not.toContain('"figureId"');
  });
  it('reads in the prose of the brief, but is in none of its rows, tables and charts; the appendix says how many there are', () => {
    const brief = buildBrief(propose('f1', 'f4', 'f5', 'f6'), { date: '2026-01-05', language: 'zh' });
    const all = JSON.stringify(brief.chapters.map(({ blocks }) => blocks.map(({ type }) => type)));
    expect(all).toContain('paragraph');
    expect(all).not.toMatch(/keyFigures|chart/u);
    expect(JSON.stringify(brief.chapters)).toContain('10.5亿元');
    expect(brief.appendix.table.rows.length).toBe(rich.figures.length - 4);
    expect(brief.appendix.lead).toContain('另有4项尚未核对');
  });
});
