import { describe, expect, it } from 'vitest';
import { scanIdioms, scanRanks, scanRatios } from '@shared/extract/numbers/special';

describe('scanRanks', () => {
  it.each([['居全市第3位', '3'], ['排名第二。', '2'], ['列各镇首位', '1'], ['跻身全国前三十强', '30'], ['由第19位上升到第8位', '19 8'], ['在各街道里排第七，', '7']])('%s', (text, values) =>
    expect(scanRanks(text).map((q) => q.low).join(' ')).toBe(values));
  it.each(['第一，要抓落实', '第三产业增加值', '第四次普查', '送走第一位患者'])('no rank in %s', (text) => expect(scanRanks(text)).toEqual([]));
});

describe('scanIdioms', () => {
  it.each([['已经过半。', '过'], ['超半数企业', '过'], ['近半数', '近'], ['一半以上', '以上']])('%s is 50 %%', (text, word) => {
    expect(scanIdioms(text).map((q) => [q.low, q.unit, ...q.words])).toEqual([['50', '%', word]]);
  });
  it.each(['时间过半、任务过半', '过半年再看'])('not in %s', (text) => expect(scanIdioms(text)).toEqual([]));
});

describe('scanRatios', () => {
  it('takes three parts anywhere, two only with a decimal or behind 比', () => {
    expect(scanRatios('结构为8.8:43.4:47.8').map((q) => q.low)).toEqual(['8.8', '43.4', '47.8']);
    expect(scanRatios('车桩比2:1').map((q) => q.low)).toEqual(['2', '1']);
    expect(scanRatios('以3:1取胜')).toEqual([]);
  });
});
