import { describe, expect, it } from 'vitest';
import { writeFigure } from '@shared/figures/writtenForm';
import { Curation } from '@shared/intake/curation';
import { takeFigures } from '@shared/intake/figures';
import { curatedRuns } from '@shared/intake/locate';
import { facts } from '../figures/writtenCases';
import { article } from './article';

const { candidates } = article([
  { role: 'paragraph', text: '总值1081.5亿元，下降3.2%，居第3位。', figures: [['1081.5亿元', facts('1081.5', '亿元')], ['下降3.2%', facts('-3.2', '%', '', 'growth')], ['第3位', facts('3', '位', '', 'rank')]] },
]);
const { figures } = takeFigures(candidates, 's');
const said = (words: string): string =>
  curatedRuns(figures, words).map((run) => {
    const figure = run.type === 'figure' ? figures.find((f) => f.id === run.figureId) : undefined;
    return run.type === 'text' ? run.text : figure === undefined ? '?' : writeFigure(figure, run.form);
  }).join('');

describe('curated words', () => {
  it.each([['总量居{#3}', '总量居第3位'], ['{#1.period}实现{#1}', '2025年实现1081.5亿元'], ['{增长#2}', '下降3.2%'], ['{下降#2}', '下降3.2%'], ['同比{#2}', '同比−3.2%'], ['{#1.name}', '指标'], ['没有数据', '没有数据']])('%s', (words, text) => expect(said(words)).toBe(text));
  it('keeps the reference live', () => expect(curatedRuns(figures, '居{#3}')[1]).toMatchObject({ type: 'figure', figureId: 'f3' }));
  it('says which locator names nothing', () => {
    expect(() => said('{#44}')).toThrow('#44 names no figure: the article has 3');
    expect(() => said('{#x}')).toThrow('{#x}');
    expect(() => said('{快跑#2}')).toThrow('快跑');
  });
});

describe('the curation schema', () => {
  it.each(['达1081.5亿元', '第３位', '{#1}约5%', '2025年'])('refuses a number outside a locator: %s', (title) => {
    expect(Curation.safeParse({ chapters: [{ title }] }).success).toBe(false);
  });
  it('refuses a figure named by anything but its place', () => {
    expect(Curation.safeParse({ chapters: [{ keyFigures: ['地区生产总值'] }] }).success).toBe(false);
    expect(Curation.safeParse({ chapters: [{ keyFigures: ['#0'] }] }).success).toBe(false);
    expect(Curation.safeParse({ chapters: [{ keyFigures: ['#4'] }] }).success).toBe(true);
  });
  it('refuses fields it does not know, such as values', () => expect(Curation.safeParse({ figures: [{ value: 'x' }] }).success).toBe(false));
});
