import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphsOf, segmentsOf, spansOf } from '@/features/review/paragraphs';
import { imported } from './article';

const BROKEN = '云岭县2025年简报\n\n2025年，全县地区生产总值86.4亿元，\n同比增长7.2%。\n\n粮食总产量30万吨。\n';

describe('the source as paragraphs', () => {
  const { report, text } = imported(BROKEN);
  const paragraphs = paragraphsOf(text, report.figures, 'source1');
  const spans = spansOf(report.figures, 'source1');

  it('keeps lines together that a sentence with figures runs across, and leaves out blank ones', () => {
    expect(paragraphs.map((one) => one.text)).toEqual(['云岭县2025年简报', '2025年，全县地区生产总值86.4亿元，\n同比增长7.2%。', '粮食总产量30万吨。']);
    for (const { start, end, text: own } of paragraphs) expect(text.slice(start, end)).toBe(own);
  });
  it('cuts a paragraph at its figures and loses no character', () => {
    for (const paragraph of paragraphs) expect(segmentsOf(paragraph, spans).map((segment) => segment.text).join('')).toBe(paragraph.text);
    const second = paragraphs[1];
    if (second === undefined) throw new Error('no second paragraph');
    expect(segmentsOf(second, spans).filter(({ figureId }) => figureId !== null).map((segment) => segment.text.replace(/\s/gu, ''))).toEqual(['86.4亿元', '增长7.2%']);
  });
  it('finds the paragraph of an offset', () => {
    for (const paragraph of paragraphs) {
      expect(paragraphAt(paragraphs, paragraph.start)).toBe(paragraph);
      expect(paragraphAt(paragraphs, paragraph.end - 1)).toBe(paragraph);
    }
  });
  it('keeps the first of two figures that overlap', () => {
    const [first] = report.figures;
    if (first?.source == null) throw new Error('no source');
    const other = { ...first, id: 'other', source: { ...first.source, start: first.source.start + 1 } };
    expect(spansOf([...report.figures, other], 'source1').map(({ figureId }) => figureId)).not.toContain('other');
  });
  it('shows a source whose figures are all gone', () => {
    expect(paragraphsOf(text, [], 'source1').map((one) => one.text)).toHaveLength(4);
    expect(paragraphsOf('', [], 'source1')).toEqual([]);
  });
});
