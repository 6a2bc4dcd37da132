import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefSegment } from '@shared/brief/model';
import { sentenceAround } from '@shared/brief/sentences';

const text = (line: readonly BriefSegment[]): string => line.map((segment) => segment.text).join('');

describe('sentenceAround', () => {
  it('takes the sentence, not its neighbours', () => {
    const line = [{ text: '前一句。总值' }, { text: '1,400亿元', figureId: 'a' }, { text: '，稳定。后一句。' }];
    expect(text(sentenceAround(line, 1))).toBe('总值1,400亿元，稳定。');
  });
  it('shortens a long sentence around the figure and says so', () => {
    const line = [{ text: '甲'.repeat(80) }, { text: '3.2%', figureId: 'a' }, { text: '乙'.repeat(80) }];
    const short = text(sentenceAround(line, 1));
    expect(short).toMatch(/^…甲+3\.2%乙+…$/);
    expect(short.length).toBeLessThanOrEqual(46);
  });
  it('has nothing to show where there is no such segment', () => {
    expect(sentenceAround([], 0)).toEqual([]);
  });
  it('always holds its figure, and every figure in it whole', () => {
    const segment = fc.record({ text: fc.string({ unit: fc.constantFrom('甲', '，', '。', '1', '.'), minLength: 1, maxLength: 30 }), figure: fc.boolean() });
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 8 }), fc.nat(), (parts, pick) => {
        const line = parts.map((part, index): BriefSegment => (part.figure ? { text: part.text, figureId: `f${String(index)}` } : { text: part.text }));
        const index = pick % line.length;
        const target = line[index];
        const result = sentenceAround(line, index);
        for (const piece of result) if (piece.figureId !== undefined) expect(line.find((other) => other.figureId === piece.figureId)?.text).toBe(piece.text);
        if (target?.figureId !== undefined) expect(result.some((piece) => piece.figureId === target.figureId)).toBe(true);
      }),
    );
  });
});
