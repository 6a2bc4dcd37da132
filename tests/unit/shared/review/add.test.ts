import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsText } from '@shared/report/prose';
import type { Report } from '@shared/report/schema';
import { addEdit, type TextPlace } from '@shared/review/add';
import { rejectEdit } from '@shared/review/decide';
import { proposeFacts } from '@shared/review/propose';
import { applied, ARTICLE, articles, imported, lawful, proseOf } from './reports';

/** Every line of prose that a person can select in, as it reads. */
const lines = (report: Report): readonly (Omit<TextPlace, 'start' | 'end'> & { readonly text: string })[] => {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return report.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => {
    if ('runs' in block) return [{ blockId: block.id, text: runsText(block.runs, figures) }];
    return block.type === 'list' ? block.items.map((runs, item) => ({ blockId: block.id, item, text: runsText(runs, figures) })) : [];
  }));
};
const place = (report: Report, words: string): TextPlace & { readonly text: string } => {
  const line = lines(report).find(({ text }) => text.includes(words));
  if (line === undefined) throw new Error(`nothing says ${words}`);
  const start = line.text.indexOf(words);
  return { ...line, start, end: start + words.length };
};
const source = (text: string) => ({ sourceId: 'source1', text });

describe('adding a missed figure', () => {
  const open = imported(ARTICLE);
  const missed = open.figures.find((figure) => figure.source?.text === '86家');
  if (missed === undefined) throw new Error('the article has 86 companies');
  const without = applied(open, rejectEdit(open, [missed.id]));
  const { text: _text, ...at } = place(without, '86家');

  it('gives the record that the import would have made, at its place, accepted', () => {
    const facts = missed.source?.facts;
    if (facts === undefined) throw new Error('an imported figure has a source');
    // its sentence alone does not say which part of the year: that was told before
    expect(proposeFacts('86家', missed.source?.sentence.text ?? '', 2025)).toEqual({ ...facts, period: expect.objectContaining({ label: '2025年' }) });
    const after = lawful(without, addEdit(without, at, facts, source(ARTICLE)));
    const index = open.figures.indexOf(missed);
    const added = after.figures[index];
    expect({ ...added, id: '', indicatorId: '' }).toEqual({ ...missed, id: '', indicatorId: '', review: 'accepted', doubts: [] });
    expect(proseOf(after)).toEqual(proseOf(open));
  });
  it('is added without a source where the source does not say it', () => {
    const facts = proposeFacts('86家', '', null);
    const after = lawful(without, addEdit(without, at, facts, source('别的文章')));
    expect(after.figures.find(({ name }) => name === facts.name)?.source).toBeNull();
    expect(applied(without, addEdit(without, at, facts, null)).figures).toHaveLength(open.figures.length);
  });
  it('refuses words that touch a reference, are empty or not there', () => {
    const facts = proposeFacts('86家', '', 2025);
    const growth = place(open, '1081.5亿元');
    expect([addEdit(open, growth, facts, null), addEdit(open, { ...at, end: at.start }, facts, null), addEdit(open, { blockId: 'gone', start: 0, end: 2 }, facts, null)]).toEqual([null, null, null]);
  });
  it('comes back where it was, in any article: same words, same place in the source', () => {
    fc.assert(fc.property(articles, fc.nat(), (text, n) => {
      const report = imported(text);
      const figure = report.figures[n % Math.max(1, report.figures.length)];
      const came = figure?.source ?? null;
      if (figure === undefined || came === null) return;
      const gone = applied(report, rejectEdit(report, [figure.id]));
      // a sentence that became the report's title or a heading is no line to select in
      const line = lines(gone).find(({ text: words }) => words.includes(came.sentence.text));
      if (line === undefined) return;
      const start = line.text.indexOf(came.sentence.text) + came.sentence.text.indexOf(came.text);
      const edit = addEdit(gone, { ...line, start, end: start + came.text.length }, came.facts, source(text));
      const after = lawful(gone, edit);
      expect(proseOf(after)).toEqual(proseOf(report));
      const added = after.figures.find(({ id }) => !report.figures.some((other) => other.id === id));
      if (added !== undefined) expect(text.slice(added.source?.start, added.source?.end)).toBe(came.text);
    }), { numRuns: 60 });
  });
});

describe('facts for a selection', () => {
  it('are those of the rules where they read it', () => {
    expect(proposeFacts('4.5%', '地区生产总值1081.5亿元，同比增长4.5%。', 2025)).toMatchObject({ name: '地区生产总值增速', kind: 'growth', value: { type: 'exact', value: '4.5' }, unit: '%' });
  });
  it('are read from the words where the rules see no figure', () => {
    expect(proposeFacts('第三', '连续两年位居全市第三', null)).toBeDefined();
    expect(proposeFacts('一刻钟', '打造一刻钟便民圈', 2025)).toMatchObject({ value: { type: 'exact', value: '1' }, period: { label: '2025年' } });
    expect(proposeFacts('很多', '有很多', null)).toMatchObject({ value: { type: 'exact', value: '0' }, name: '未命名指标' });
  });
});
