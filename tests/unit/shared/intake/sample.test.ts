import { describe, expect, it } from 'vitest';
import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import { comparable } from '@shared/figures/units';
import { writeFigure } from '@shared/figures/writtenForm';
import { Curation } from '@shared/intake/curation';
import { intake } from '@shared/intake/intake';
import { Report, type Block, type Runs } from '@shared/report/schema';
import { foundingArticle } from '../../../helpers/foundingArticle';
import { likeness, SAMPLE_NAME, sampleCurationText, sampleGold, sampleText, yearlike } from './sampleGold';

const text = sampleText();
const document = layoutText(text, 'md');
const source = { id: 'source1', name: SAMPLE_NAME, format: 'md', sha256: '0'.repeat(64), length: text.length, importedAt: '2026-01-01T00:00:00.000Z' } as const;
const curation = Curation.parse(JSON.parse(sampleCurationText()));
const options = { reportId: 'sample', source, name: SAMPLE_NAME };
const plain = intake(document, extract(document), options);
const report = intake(document, extract(document), { ...options, curation });
const figures = new Map(report.figures.map((f) => [f.id, f]));
const said = (runs: Runs): string => runs.map((r) => { const f = r.type === 'figure' ? figures.get(r.figureId) : undefined; return r.type === 'text' ? r.text : f === undefined ? '?' : writeFigure(f, r.form); }).join('');
const blocks: Block[] = report.chapters.flatMap((c) => c.blocks);

describe('the sample without curation', () => {
  it('is a valid report with all 43 figures and no other', () => {
    Report.parse(plain);
    expect(plain.figures.map((f) => f.source?.text)).toHaveLength(43);
  });
  let from = 0;
  it.each(sampleGold().map((gold) => {
    const at = text.indexOf(gold.anchor, from);
    from = at + 1;
    return [gold.n, gold.anchor, { gold, at }] as const;
  }))('%i %s is right in every field', (_n, _anchor, { gold, at }) => {
    const figure = plain.figures.find((f) => f.source !== null && f.source.start < at + gold.anchor.length && f.source.end > at && f.value.type === 'exact' && f.value.value === gold.value);
    expect(figure?.source?.sentence.text.replace(/\s/gu, '')).toContain(gold.anchor.slice(-4));
    expect(text.slice(figure?.source?.sentence.start, figure?.source?.sentence.end)).toBe(figure?.source?.sentence.text);
    expect(gold.units).toContain(figure?.unit);
    expect(figure?.kind).toBe(gold.kind);
    expect(figure?.qualifiers.map((q) => q.word).sort()).toEqual(gold.qualifiers);
    expect(gold.periods.map(yearlike)).toContain(yearlike(figure?.period.label ?? ''));
    expect(Math.max(...gold.names.map((name) => likeness(name, figure?.name ?? '')))).toBeGreaterThanOrEqual(0.5);
  });
  it('relates amount, growth and forecast of one indicator', () => {
    const gdp = plain.figures.filter((f) => f.indicatorId === plain.figures[0]?.indicatorId);
    expect(gdp.map((f) => f.kind)).toEqual(expect.arrayContaining(['value', 'growth']));
  });
  it('has a deck and charts by rule', () => {
    expect(plain.deck.slides.length).toBeGreaterThanOrEqual(8);
    expect(plain.chapters.some((c) => c.blocks.some((b) => b.type === 'chart'))).toBe(true);
  });
  it('is the same on every run', () => expect(intake(document, extract(document), options)).toEqual(plain));
});

describe('the sample as shipped', () => {
  it('is a valid report: overview, four chapters, outlook', () => {
    Report.parse(report);
    expect(report.chapters.map((c) => c.role)).toEqual(['overview', 'chapter', 'chapter', 'chapter', 'chapter', 'outlook']);
    expect([report.title, report.year]).toEqual(['济南市市中区2025年经济社会发展成果', 2025]);
    expect(report.figures).toEqual(plain.figures);
  });
  it('shows every figure in its prose, as written', () => {
    const shown = new Set(blocks.flatMap((b) => (b.type === 'paragraph' ? b.runs.flatMap((r) => (r.type === 'figure' ? [r.figureId] : [])) : [])));
    expect(report.figures.filter((f) => !shown.has(f.id)).map((f) => f.source?.text)).toEqual([]);
    for (const block of blocks) if (block.type === 'paragraph') expect(text).toContain(said(block.runs));
  });
  it('has six to eight charts of at least four kinds, none of which compares the incomparable', () => {
    const charts = blocks.flatMap((b) => (b.type === 'chart' ? [b.chart] : []));
    expect(charts.length).toBeGreaterThanOrEqual(6);
    expect(charts.length).toBeLessThanOrEqual(9);
    expect(new Set(charts.map((c) => c.kind)).size).toBeGreaterThanOrEqual(4);
    for (const chart of charts) {
      const units = chart.items.map((i) => figures.get(i.figureId)?.unit ?? '');
      for (const unit of units) expect([said(chart.title), comparable(units[0] ?? '', unit)]).toEqual([said(chart.title), true]);
      const periods = new Set(chart.items.map((i) => figures.get(i.figureId)?.period.label));
      if (chart.kind === 'column' || chart.kind === 'bar') expect(periods.size).toBe(1);
    }
  });
  it('has a timeline dated by its figures and about twenty slides with findings for titles', () => {
    const timeline = blocks.find((b) => b.type === 'timeline');
    expect(timeline?.type === 'timeline' ? timeline.items.length : 0).toBe(4);
    expect(report.deck.slides.length).toBeGreaterThanOrEqual(18);
    expect(report.deck.slides.length).toBeLessThanOrEqual(24);
    expect(report.deck.slides.filter((s) => s.title.some((r) => r.type === 'figure')).length).toBeGreaterThanOrEqual(10);
  });
});

describe('the curation file', () => {
  const file = sampleCurationText();
  const bare = file.replace(/\{[^{}]*#\d+(\.(name|period))?\}|"#\d+"|"chapter": \d/gu, '');
  it('holds no number, unit, period, qualifier or name of an indicator', () => {
    expect(bare.replace('"ratio": "16:9"', '')).not.toMatch(/[0-9０-９]/u);
    expect(bare).not.toMatch(/[零一二两三四五六七八九十百千万亿]+(?:个|家|处|位|场|元|亿|万|人次|成|%)/u);
    for (const { name, unit, period, qualifiers } of report.figures) {
      expect(bare).not.toContain(name);
      if (unit.length > 1) expect(bare).not.toContain(unit);
      expect(bare).not.toContain(period.label);
      for (const { word } of qualifiers) if (word.length > 1) expect(bare).not.toContain(word);
    }
    for (const { name } of report.indicators) expect(bare).not.toContain(name);
  });
  it('is refused with a clear word when a locator names nothing', () => {
    expect(() => intake(document, extract(document), { ...options, curation: { chapters: [{ keyFigures: ['#99'] }] } })).toThrow('#99 names no figure: the article has 43');
  });
});

describe('the wording', () => {
  it('is our own: no long run of characters in common with the founding article', () => {
    const founding = foundingArticle();
    if (founding === null) return;
    const runs = (s: string): string[] => s.replace(/\n/g, '').match(/[\u4e00-\u9fff]{12,}/gu) ?? [];
    const windows = new Set(runs(founding.text).flatMap((r) => Array.from({ length: r.length - 11 }, (_, i) => r.slice(i, i + 12))));
    const shared = runs(text).flatMap((r) => Array.from({ length: r.length - 11 }, (_, i) => r.slice(i, i + 12))).filter((w) => windows.has(w));
    expect(shared).toEqual([]);
  });
});
