import { describe, expect, it } from 'vitest';
import { buildBrief } from '@shared/brief/build';
import { figurePlaces } from '@shared/brief/places';
import { smallReport, words } from './smallReport';

const options = { date: '2026-01-05', language: 'zh' } as const;
const brief = buildBrief(smallReport(), options);

describe('buildBrief', () => {
  it('puts the facts of the report on the cover', () => {
    expect(brief.cover).toEqual({ title: '试例区2025年发展成果', district: '试例区', year: '2025年', occasion: '年度会议', date: '2026年1月5日' });
  });

  it('lists chapters, first-level headings and the appendix, with ASCII anchors', () => {
    expect(brief.contents.entries.map((entry) => [entry.level, entry.ordinal, entry.line.map((segment) => segment.text).join('')])).toEqual([
      [1, '一、', '总体情况'],
      [2, '', '工业'],
      [1, '二、', '产业体系'],
      [1, '', '附录：指标数据表'],
    ]);
    for (const entry of brief.contents.entries) expect(entry.anchor).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(new Set(brief.contents.entries.map((entry) => entry.anchor)).size).toBe(4);
  });

  it('does not number titles that bring a number', () => {
    const report = smallReport();
    const [first, ...rest] = report.chapters;
    if (first === undefined) throw new Error('the small report has chapters');
    const numbered = { ...report, chapters: [{ ...first, title: [words('一、总体情况')] }, ...rest] };
    expect(buildBrief(numbered, options).chapters.map((chapter) => chapter.ordinal)).toEqual(['', '']);
  });

  it('keeps words and figures apart in a paragraph', () => {
    const paragraph = brief.chapters[0]?.blocks.find((block) => block.type === 'paragraph');
    expect(paragraph?.type === 'paragraph' && paragraph.line.filter((segment) => segment.figureId !== undefined).map((segment) => segment.figureId)).toEqual(['a', 'b']);
  });

  it('takes a key figure apart without changing a character, and leaves out figures that are gone', () => {
    const row = brief.chapters[0]?.blocks.find((block) => block.type === 'keyFigures');
    if (row?.type !== 'keyFigures') throw new Error('no row of key figures');
    expect(row.figures).toEqual([{ figureId: 'a', name: '指标a', period: '2025年', written: '预计1,400亿元', before: '预计', number: '1,400', after: '亿元' }]);
  });

  it('drops empty paragraphs and numbers charts and tables', () => {
    expect(brief.chapters[0]?.blocks.map((block) => block.type)).toEqual(['keyFigures', 'paragraph', 'heading', 'chart', 'table', 'timeline']);
    expect(brief.chapters[0]?.blocks.flatMap((block) => ('label' in block ? [block.label] : []))).toEqual(['图1', '表1']);
  });

  it('lists every figure in the appendix with where it stands and the sentence as it now reads', () => {
    const rows = brief.appendix.table.rows.map((row) => row.map((cell) => cell.map((segment) => segment.text).join('')));
    expect(rows[0]?.slice(0, 6)).toEqual(['1', '指标a', '预计1,400亿元', '2025年', '预计', '总体情况']);
    expect(rows[0]?.[6]).toContain('地区生产总值');
    expect(rows[0]?.[6]).not.toContain('开局良好');
    expect(rows[2]?.slice(1, 6)).toEqual(['指标c', '−3.2%', '2025年', '', '总体情况']);
    expect(brief.appendix.table.head).toHaveLength(7);
  });

  it('is clean: no comment and no name of a person gets in', () => {
    expect(JSON.stringify(brief)).not.toMatch(/此数待核|某人/);
  });

  it('knows every place that shows a figure', () => {
    const places = figurePlaces(brief);
    const count = (id: string): number => places.filter((place) => place.figureId === id).length;
    // a: row, prose, appendix and its sentence twice (the rows of a and of b quote one sentence)
    expect({ a: count('a'), b: count('b'), c: count('c') }).toEqual({ a: 5, b: 5, c: 4 });
  });

  it('writes English words around a report when asked', () => {
    const english = buildBrief(smallReport(), { date: '2026-01-05', language: 'en' });
    expect(english.cover.date).toBe('5 January 2026');
    expect(english.contents.heading).toBe('Contents');
    expect(english.chapters[0]?.ordinal).toBe('1. ');
  });
});
