import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureFacts } from '@shared/figures/schema';
import type { Report } from '@shared/report/schema';
import { correctEdit, mergeEdit, relateEdit, splitEdit } from '@shared/review/correct';
import { applied, ARTICLE, imported, lawful, proseOf, reports } from './reports';

const open = imported(ARTICLE);
const figure = (report: Report, id: string) => {
  const found = report.figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};
const byText = (report: Report, text: string) => {
  const found = report.figures.find(({ source }) => source?.text.includes(text) === true);
  if (found === undefined) throw new Error(`no figure ${text}`);
  return found;
};
const pick = fc.integer({ min: 1, max: 14 }).map((n) => `f${String(n)}`);

describe('correcting', () => {
  it('keeps the sentence where it says the corrected number, in whatever numerals', () => {
    const report = imported('某某区2025年工作情况报告\n\n新建学校两千所，惠及群众三百余户，改造小区15处。\n');
    const schools = byText(report, '两千');
    const misread = applied(report, { type: 'figure.set', figureId: schools.id, patch: { value: { type: 'exact', value: '2' } } });
    const after = lawful(report, correctEdit(report, schools.id, { name: '学校', unit: '座' }));
    expect(proseOf(after)).toEqual(proseOf(report));
    expect(figure(after, schools.id)).toMatchObject({ name: '学校', unit: '座' });
    expect(proseOf(misread)).not.toEqual(proseOf(report));
  });
  it('rewrites the sentence where its words do not say the new number: then the document is corrected', () => {
    const growth = byText(open, '4.5');
    const after = lawful(open, correctEdit(open, growth.id, { value: { type: 'exact', value: '4.6' } }));
    expect(proseOf(after).join('')).toContain('同比增长4.6%');
  });
  it('never changes the prose while the number stays', () => {
    fc.assert(fc.property(reports, pick, fc.constantFrom<Partial<FigureFacts>>({ unit: '座' }, { name: '别的', kind: 'value' }, { qualifiers: [] }, { qualifiers: [{ class: 'about', word: '约' }] }), (report, id, patch) => {
      const after = lawful(report, correctEdit(report, id, patch));
      expect(proseOf(after)).toEqual(proseOf(report));
    }), { numRuns: 60 });
  });
  it('is nothing without a patch or a figure', () => expect([correctEdit(open, 'f1', {}), correctEdit(open, 'gone', { unit: '' })]).toEqual([null, null]));
});

describe('merging', () => {
  const twice = imported('某某区2025年工作情况报告\n\n2025年，地区生产总值1081.5亿元。\n\n全年地区生产总值10815000万元，再创新高。\n');
  const [first, second] = twice.figures;
  it('shows one record where the number stood twice, each in its own words', () => {
    if (first === undefined || second === undefined) throw new Error('two figures');
    const commented = applied(twice, { type: 'comment.add', annotation: { id: 'a1', target: { type: 'figure', id: second.id }, thread: [{ id: 'm1', by: '', at: '2026-01-01T00:00:00.000Z', text: '看' }], resolved: null } });
    const after = lawful(commented, mergeEdit(commented, first.id, second.id));
    expect(after.figures.map(({ id }) => id)).toEqual([first.id]);
    expect(proseOf(after)).toEqual(proseOf(twice));
    expect(JSON.stringify(after.chapters).split(`"figureId":"${first.id}"`)).toHaveLength(3);
    expect(after.annotations[0]?.target.id).toBe(first.id);
  });
  it('leaves plain words where another number stands', () => {
    const after = lawful(open, mergeEdit(open, 'f1', 'f2'));
    expect(JSON.stringify(after.chapters).split('"figureId":"f1"')).toHaveLength(2);
  });
  it('reads the same afterwards, whatever is merged; rows and charts show what is kept', () => {
    fc.assert(fc.property(reports, pick, pick, (report, keep, other) => {
      const after = lawful(report, mergeEdit(report, keep, other));
      expect(proseOf(after)).toEqual(proseOf(report));
    }), { numRuns: 60 });
  });
});

describe('splitting', () => {
  const range = byText(open, '3%—3.5%');
  const part = (value: string, text: string, name = range.name): { facts: FigureFacts; text: string } => ({ text, facts: { name, kind: range.kind, value: { type: 'exact', value }, unit: '%', period: range.period, qualifiers: [] } });
  it('makes a record of each part, with its own place in the source', () => {
    const after = lawful(open, splitEdit(open, range.id, [part('3', '3%'), part('3.5', '3.5%', '失业率上限')]));
    expect(proseOf(after)).toEqual(proseOf(open));
    const index = after.figures.findIndex(({ id }) => id === range.id);
    const [a, b] = after.figures.slice(index, index + 2);
    for (const one of [a, b]) expect(ARTICLE.slice(one?.source?.start, one?.source?.end)).toBe(one?.source?.text);
    expect([a?.source?.text, b?.source?.text]).toEqual(['3%', '3.5%']);
    expect(after.indicators.find(({ id }) => id === b?.indicatorId)?.name).toBe('失业率上限');
    expect(a?.indicatorId).toBe(range.indicatorId);
  });
  it('needs two parts that stand in its words, in order', () => {
    expect(splitEdit(open, range.id, [part('3', '3%')])).toBeNull();
    expect(splitEdit(open, range.id, [part('3.5', '3.5%'), part('3', '3%')])).toBeNull();
  });
  it('reads the same afterwards, wherever it is cut', () => {
    fc.assert(fc.property(reports, pick, fc.nat({ max: 30 }), (report, id, cut) => {
      const text = report.figures.find((one) => one.id === id)?.source?.text ?? '';
      const at = 1 + (cut % Math.max(1, text.length - 1));
      const facts = part('3', '').facts;
      const after = lawful(report, splitEdit(report, id, [{ facts, text: text.slice(0, at) }, { facts: { ...facts, name: '另一个' }, text: text.slice(at) }]));
      expect(proseOf(after)).toEqual(proseOf(report));
    }), { numRuns: 60 });
  });
});

describe('relating', () => {
  it('moves to an indicator of that name, however it is spelled, and removes the one it leaves empty', () => {
    const industry = byText(open, '312.6');
    const growth = byText(open, '6.2');
    expect(growth.indicatorId).toBe(industry.indicatorId);
    const alone = lawful(open, relateEdit(open, growth.id, '新的指标'));
    expect(alone.indicators.at(-1)?.name).toBe('新的指标');
    const back = lawful(alone, relateEdit(alone, growth.id, ' 工业 增加值 '));
    expect(back.indicators).toEqual(open.indicators);
    expect(relateEdit(open, growth.id, '工业增加值')).toBeNull();
    expect(relateEdit(open, growth.id, ' ')).toBeNull();
  });
  it('is lawful for any name', () => {
    fc.assert(fc.property(reports, pick, fc.string({ maxLength: 90 }), (report, id, name) => {
      const after = lawful(report, relateEdit(report, id, name));
      expect(proseOf(after)).toEqual(proseOf(report));
    }), { numRuns: 40 });
  });
});
