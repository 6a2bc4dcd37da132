import { describe, expect, it } from 'vitest';
import type { Extraction } from '@shared/extract/schema';
import { Report } from '@shared/report/schema';
import { intake } from '@shared/intake/intake';
import { facts } from '../figures/writtenCases';
import { article, type Line } from './article';

const source = { id: 'source1', name: '某区.txt', format: 'txt', sha256: 'a'.repeat(64), length: 10, importedAt: '2026-01-01T00:00:00.000Z' } as const;
const options = { reportId: 'r1', source, name: '某区.txt' };
const take = (lines: readonly Line[], found: Partial<Extraction> = {}): Report => {
  const { document, candidates } = article(lines);
  return intake(document, { title: '', district: '某区', year: 2025, candidates, ...found }, options);
};
const lines: readonly Line[] = [
  { role: 'title', text: '某区年度报告' },
  { role: 'heading', text: '产业' },
  { role: 'paragraph', text: '工业产值12亿元，下降3.2%。', figures: [['12亿元', { ...facts('12', '亿元'), name: '工业产值' }], ['下降3.2%', { ...facts('-3.2', '%', '', 'growth'), name: '工业产值增速' }, '工业产值']] },
  { role: 'heading', text: '民生' },
  { role: 'paragraph', text: '新建学校7所。', figures: [['7所', { ...facts('7', '所', '', 'count'), name: '新建学校' }]] },
];

describe('a report from a document', () => {
  it('is valid, accepted and numbered the same on every run', () => {
    const report = take(lines);
    expect(Report.parse(report)).toEqual(report);
    expect(report).toEqual(take(lines));
    expect([report.id, report.seq, report.title, report.district, report.year]).toEqual(['r1', 0, '某区年度报告', '某区', 2025]);
    expect(report.figures.every((f) => f.review === 'accepted' && f.source?.sourceId === 'source1')).toBe(true);
    expect(report.sources).toEqual([source]);
  });
  it('opens every chapter that has figures with a key-figure row', () => {
    expect(take(lines).chapters.map((c) => c.blocks[0]?.type)).toEqual(['keyFigures', 'keyFigures']);
  });
  it('has ids that occur once', () => {
    const report = take(lines);
    const ids = [...report.chapters.flatMap((c) => [c.id, ...c.blocks.map((b) => b.id)]), ...report.deck.slides.map((s) => s.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('takes the file name where the document has no title, and a document without figures or text', () => {
    expect(take([{ role: 'paragraph', text: '只有一段。' }]).title).toBe('某区');
    Report.parse(take([], { year: 3000 }));
  });
  it('stays valid for a long and hostile document', () => {
    const long = '长'.repeat(30_000);
    const many: Line[] = Array.from({ length: 3_000 }, (_, i) => ({ role: 'listItem', text: `甲${String(i)}` }));
    Report.parse(take([{ role: 'title', text: long }, { role: 'paragraph', text: long }, ...many], { district: long }));
  });
});
