import { describe, expect, it } from 'vitest';
import { expectedStretches, targetStretches, targetWord } from '@shared/extract/reach';

const cut = (text: string, spans: readonly { start: number; end: number }[]): string[] => spans.map((s) => text.slice(s.start, s.end));

describe('targetStretches', () => {
  it.each([
    ['力争产值增长5%，税收增长3%。去年', ['力争产值增长5%，税收增长3%。']],
    ['计划建3所，实际建成4所。', ['计划建3所，']],
    ['列入年度计划的项目已开工。', []],
    ['完成目标任务的九成。', []],
    ['“目标考核”办法出台。', []],
  ])('%s', (text, expected) => expect(cut(text, targetStretches(text.split('去年')[0] ?? '', 0))).toEqual(expected));
});

describe('targetWord', () => {
  it('looks behind the number too', () => expect(targetWord([], '增长6%以上的目标', 2, 6)).toBe('的目标'));
});

describe('expectedStretches', () => {
  it('ends where something done is told, and at a semicolon', () => {
    const text = '预计收入3亿元，支出2亿元，项目已开工4个；税收1亿元。';
    expect(cut(text, expectedStretches(text, 0))).toEqual(['预计收入3亿元，支出2亿元']);
  });
});
