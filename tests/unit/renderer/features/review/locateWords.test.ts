import { describe, expect, it } from 'vitest';
import { locateWords } from '@/features/review/locateWords';
import { indexReport } from '@shared/report/lookup';
import { runsText } from '@shared/report/prose';
import type { Report } from '@shared/report/schema';
import { apply } from '@shared/report/apply';
import { imported } from './article';

const TEXT = '云岭县2025年简报\n\n2025年，全县地区生产总值86.4亿元，建成15分钟便民生活圈。\n\n全年新增公园绿地，建成15分钟办事圈，建成15分钟\n健身圈。\n';

const wordsAt = (report: Report, text: string, start: number, end: number): string | null => {
  const { figures, blocks } = indexReport(report);
  const place = locateWords(report, figures, text, { start, end });
  const block = place === null ? undefined : blocks.get(place.blockId)?.block;
  return place === null || block?.type !== 'paragraph' ? null : `${place.blockId} ${String(place.start)} ${runsText(block.runs, figures).slice(place.start, place.end)}`;
};
const nth = (text: string, words: string, n: number): readonly [number, number] => {
  let at = -1;
  for (let i = 0; i <= n; i += 1) at = text.indexOf(words, at + 1);
  return [at, at + words.length];
};

describe('words chosen in the source', () => {
  const { report, text } = imported(TEXT);
  it('are found where they stand, also where others read alike', () => {
    const found = [0, 1, 2].map((n) => wordsAt(report, text, ...nth(text, '15分钟', n)));
    expect(found.map((one) => one?.endsWith(' 15分钟'))).toEqual([true, true, true]);
    expect(new Set(found).size).toBe(3);
  });
  it('are refused where they are a figure already, though the same words stand free elsewhere', () => {
    const both = imported('云岭县简报\n\n2025年，全年新增企业15家，打响“15家联盟”品牌。\n');
    expect([0, 1].map((n) => wordsAt(both.report, both.text, ...nth(both.text, '15家', n)) === null)).toEqual([true, false]);
  });
  it('are found across a column break', () => {
    const [start] = nth(text, '15分钟\n健', 0);
    expect(wordsAt(report, text, start, start + '15分钟\n健身圈'.length)).toMatch(/15分钟健身圈$/u);
  });
  it('are found behind a figure whose value was changed since', () => {
    const figure = report.figures.find(({ source }) => source?.text === '86.4亿元');
    const edited = apply(report, { type: 'figure.set', figureId: figure?.id ?? '', patch: { value: { type: 'exact', value: '1186.45' } } });
    if (!edited.ok) throw new Error('refused');
    expect(wordsAt(edited.report, text, ...nth(text, '15分钟', 0))).toMatch(/15分钟$/u);
  });
  it('are refused where they touch a figure, and outside of the prose', () => {
    expect(wordsAt(report, text, ...nth(text, '86.4亿元', 0))).toBeNull();
    expect(wordsAt(report, text, ...nth(text, '总值86', 0))).toBeNull();
    expect(wordsAt(report, '别处的话', 0, 4)).toBeNull();
    expect(wordsAt(report, text, 3, 3)).toBeNull();
  });
});
