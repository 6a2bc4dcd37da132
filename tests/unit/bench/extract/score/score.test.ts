import { describe, expect, it } from 'vitest';
import type { Gold } from '../../../../bench/extract/score/gold';
import { ratesOf, score, sumTallies } from '../../../../bench/extract/score/score';
import type { Prediction } from '../../../../bench/extract/score/score';

const text = '新建学校3所，改造学校3所，绿地12公顷。';
const gold = (n: number, name: string, value: string, unit: string, anchor: string, optional = false): Gold =>
  ({ n, names: [name], value, units: [unit], periods: ['2025年'], qualifiers: [''], kinds: ['count'], anchor, optional });
const list = [gold(1, '新建学校', '3', '所', '学校3所'), gold(2, '改造学校', '3', '所', '改造学校3所'), gold(3, '绿地', '12', '公顷', '12公顷', true)];
const found = (name: string, value: string, unit: string, at: string, from = 0): Prediction =>
  ({ name, value, unit, period: '2025年', qualifier: '', kind: 'count', start: text.indexOf(at, from), end: text.indexOf(at, from) + at.length });

describe('score', () => {
  it('gives a full card to what is right in place and in every field', () => {
    const { tally } = score(list, [found('新建学校', '3', '所', '3所'), found('改造学校', '3', '所', '3所', 7)], text);
    expect(tally).toMatchObject({ gold: 2, hits: 2, alarms: 0, cards: 2 });
    expect(ratesOf(tally)).toMatchObject({ f1: 100, card: 100 });
  });
  it('takes a right number at the wrong place for a miss and an alarm', () => {
    const { tally, missed } = score(list, [found('改造学校', '3', '所', '绿地')], text);
    expect(tally).toMatchObject({ hits: 0, alarms: 1 });
    expect(missed.map((g) => g.n)).toEqual([1, 2]);
  });
  it('counts an optional figure neither found nor missed', () => {
    expect(score(list, [found('绿地', '12', '公顷', '12公顷')], text).tally).toMatchObject({ gold: 2, hits: 0, alarms: 0 });
  });
  it('names the fields that are wrong', () => {
    const wrong = { ...found('桥', '3', '所', '3所'), period: '', kind: 'value', qualifier: '约' };
    expect(score(list, [wrong], text).pairs[0]?.wrong).toEqual(['period', 'qualifier', 'kind', 'name']);
  });
  it('adds up and does not divide by nothing', () => {
    const { tally } = score(list, [], text);
    expect(sumTallies([tally, tally]).gold).toBe(4);
    expect(ratesOf(sumTallies([]))).toEqual({ f1: 0, fields: { period: 0, qualifier: 0, kind: 0, name: 0 }, card: 0 });
  });
});
