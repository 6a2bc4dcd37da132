import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chapter, Report, type Runs } from '@shared/report/schema';
import type { Figure, FigureFacts } from '@shared/figures/schema';
import { writeFigure } from '@shared/figures/writtenForm';
import { takeChapters } from '@shared/intake/chapters';
import { takeFigures } from '@shared/intake/figures';
import { keyFiguresOf } from '@shared/intake/keyFigures';
import { facts } from '../figures/writtenCases';
import { article, type Line } from './article';

const named = (name: string, f: FigureFacts): FigureFacts => ({ ...f, name });
const gdp = named('地区生产总值', facts('1081.5', '亿元'));
const growth = named('地区生产总值增速', facts('4.5', '%', '', 'growth'));
const expected = named('地区生产总值', facts('1400', '亿元', '预计 突破'));
const rank = named('文化场馆数量全市排名', facts('1', '位', '', 'rank'));

const LINES: readonly Line[] = [
  { role: 'kicker', text: '全市两会特别报道' },
  { role: 'title', text: '某区：奋进之年' },
  { role: 'paragraph', text: '这一年，全区稳步前行。' },
  { role: 'byline', text: '本报综合' },
  { role: 'heading', text: '产业升级' },
  { role: 'paragraph', text: '生产总值1081.5亿元，增长4.5%，全年预计突破1400亿元。', figures: [['1081.5亿元', gdp], ['增长4.5%', growth, '地区生产总值'], ['预计突破1400亿元', expected]] },
  { role: 'caption', text: '图为产业园。' },
  { role: 'heading', level: 2, text: '重点项目' },
  { role: 'listItem', text: '项目一' },
  { role: 'listItem', text: '项目二' },
  { role: 'heading', text: '文化惠民' },
  { role: 'paragraph', text: '文化场馆数量居全市首位。', figures: [['首位', rank]] },
  { role: 'paragraph', text: '“十五五”时期，再启新程。' },
];
const { document, candidates } = article(LINES);
const taken = takeFigures(candidates, 'source1');
const result = takeChapters(document, taken);
const byId = new Map(taken.figures.map((f) => [f.id, f]));
const written = (runs: Runs, figures: ReadonlyMap<string, Figure> = byId): string =>
  runs.map((r) => { const figure = r.type === 'figure' ? figures.get(r.figureId) : undefined; return r.type === 'text' ? r.text : figure === undefined ? '?' : writeFigure(figure, r.form); }).join('');

describe('chapters from a document', () => {
  it('takes headings as chapters, the text before as overview and a closing look ahead as outlook', () => {
    expect(result.chapters.map((c) => [c.role, written(c.title)])).toEqual([['overview', '概述'], ['chapter', '产业升级'], ['chapter', '文化惠民'], ['outlook', '展望']]);
    expect(result.title).toBe('某区：奋进之年');
    expect(result.occasion).toBe('全市两会特别报道');
    for (const chapter of result.chapters) Chapter.parse(chapter);
  });
  it('keeps captions, bylines, lists and lower headings what they are', () => {
    expect(result.chapters[0]?.blocks.map((b) => ('role' in b ? b.role : b.type))).toEqual(['lead', 'byline']);
    expect(result.chapters[1]?.blocks.map((b) => ('role' in b ? b.role : b.type))).toEqual(['paragraph', 'caption', 'heading', 'list']);
  });
  it('puts a live reference where each figure stands and loses no character', () => {
    const paragraph = result.chapters[1]?.blocks[0];
    const runs = paragraph?.type === 'paragraph' ? paragraph.runs : [];
    expect(runs.filter((r) => r.type === 'figure').map((r) => r.figureId)).toEqual(['f1', 'f2', 'f3']);
    expect(written(runs)).toBe(LINES[5]?.text);
    const raised = new Map(byId).set('f1', { ...(byId.get('f1') ?? taken.figures[0] ?? fail()), value: { type: 'exact', value: '1100' } });
    expect(written(runs, raised)).toBe('生产总值1100亿元，增长4.5%，全年预计突破1400亿元。');
  });
  it('takes a chapter titled as overview or outlook for that', () => {
    const titled = article([{ role: 'title', text: '标题' }, { role: 'heading', text: '总体情况' }, { role: 'paragraph', text: '甲。' }, { role: 'heading', text: '展望' }, { role: 'paragraph', text: '乙。' }]);
    expect(takeChapters(titled.document, takeFigures([], 's')).chapters.map((c) => c.role)).toEqual(['overview', 'outlook']);
  });
  it('makes an overview of a text without headings, and of nothing at all', () => {
    const bare = article([{ role: 'paragraph', text: '只有一段。' }]);
    expect(takeChapters(bare.document, takeFigures([], 's')).chapters).toHaveLength(1);
    expect(takeChapters({ text: '', blocks: [] }, takeFigures([], 's')).chapters).toHaveLength(1);
  });
  it('stays within the schema for ten thousand paragraphs and headings', () => {
    const many = article(Array.from({ length: 10_000 }, (_, i): Line => ({ role: i % 25 === 0 ? 'heading' : i % 7 === 0 ? 'listItem' : i % 11 === 0 ? 'caption' : 'paragraph', text: `第${String(i)}段` })));
    const { chapters } = takeChapters(many.document, takeFigures([], 's'));
    expect(Report.shape.chapters.safeParse(chapters).success).toBe(true);
  });
  it('writes any paragraph back exactly, wherever the figures stand', () => {
    const piece = fc.constantFrom('，', '全区', '生产总值1081.5亿元', '增长4.5%', '居首位', '共计');
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const figures = pieces.flatMap((p): (readonly [string, FigureFacts])[] => (p.includes('1081.5') ? [['1081.5亿元', gdp]] : p.includes('4.5%') ? [['增长4.5%', growth]] : p === '居首位' ? [['首位', rank]] : []));
      const made = article([{ role: 'paragraph', text, figures }]);
      const own = takeFigures(made.candidates, 's');
      const block = takeChapters(made.document, own).chapters[0]?.blocks[0];
      expect(block?.type === 'paragraph' ? written(block.runs, new Map(own.figures.map((f) => [f.id, f]))) : '').toBe(text);
    }));
  });
});

describe('records from candidates', () => {
  it('shares an indicator between figures that measure the same', () => {
    expect(taken.indicators.map((i) => i.name)).toEqual(['地区生产总值', '文化场馆数量全市排名']);
    expect(taken.figures.map((f) => f.indicatorId)).toEqual(['i1', 'i1', 'i1', 'i2']);
  });
  it('takes an expected figure as expected, keeps its sentence and what was read there', () => {
    expect(taken.figures.map((f) => f.certainty)).toEqual(['final', 'final', 'expected', 'final']);
    expect(taken.figures[2]?.source?.sentence.text).toBe(LINES[5]?.text);
    expect(taken.figures[2]?.source?.facts).toEqual(expected);
  });
  it('chooses the weightiest figures of different indicators for a row', () => {
    expect(keyFiguresOf(taken.figures)).toEqual(['f1', 'f4']);
    expect(keyFiguresOf([])).toEqual([]);
  });
});

function fail(): never {
  throw new Error('no such figure');
}
