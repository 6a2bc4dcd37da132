import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '@shared/extract/extract';
import { flatten, toBlock } from '@shared/extract/flat';
import { layoutText } from '@shared/extract/layout/layoutText';
import { FigureFacts } from '@shared/figures/schema';

const WORDS = ['产值', '增长', '由', '提高到', '分别', '预计', '2025年', '前三季度，', '上年', '亿元', '%', '个百分点', '家', '第3位', '，', '；', '。', '、', '\n', '\n\n', '“', '”', '（', '）', '三十', '1,200', '3.5', '—', '一、', '- ', '全市', '　', '\ud800', '８', '：', '：5', '近', '余', '力争', '比', '的'];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(''));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)));
const run = (text: string) => extract(layoutText(text, 'txt'));

describe('any text at all', () => {
  it('gives valid figures whose spans lie in the text and say what they say, in order, the same every time', () => {
    fc.assert(fc.property(anything, (text) => {
      const { candidates } = run(text);
      let last = 0;
      for (const { span, facts, sentence, inBlock, text: written } of candidates) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThan(span.start);
        expect(sentence.start).toBeLessThanOrEqual(span.start);
        expect(sentence.end).toBeGreaterThanOrEqual(span.end);
        // a column break inside a span is in the source and not in the words
        if (inBlock.end - inBlock.start === span.end - span.start) expect(text.slice(span.start, span.end)).toBe(written);
        FigureFacts.parse(facts);
        last = span.start;
      }
      expect(run(text).candidates).toEqual(candidates);
    }), { numRuns: 300 });
  });
});

describe('flatten', () => {
  it('can be led back to the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const flat = flatten(text);
      expect(flat.at).toHaveLength(flat.text.length);
      flat.at.forEach((at, i) => expect(at).toBeGreaterThanOrEqual(flat.at[i - 1] ?? 0));
      const { start, end } = toBlock(flat, 0, flat.text.length);
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }));
  });
});
