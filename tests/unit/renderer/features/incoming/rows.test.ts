import { describe, expect, it } from 'vitest';
import { choicesOf, versionRows } from '@/features/incoming/versionRows';
import { firstChoice, shiftChoice, turnChoice, yearChoices, yearRows } from '@/features/incoming/yearRows';
import { makePeriod } from '@shared/figures/periods';
import type { FigureFacts } from '@shared/figures/schema';
import type { VersionDiff } from '@shared/review/versionDiff';
import type { YearMatch } from '@shared/review/years';

const facts = (value: string, name = '利润', period = '2025年'): FigureFacts => ({ name, kind: 'value', value: { type: 'exact', value }, unit: '亿元', period: makePeriod(period), qualifiers: [] });
const diff: VersionDiff = {
  unchanged: [{ id: 'f9', freshId: 'n9' }],
  changed: [{ id: 'f1', freshId: 'n1', old: facts('1'), mine: facts('1'), next: facts('2', '利润', '2025年上半年'), edited: false }],
  conflicts: [{ id: 'f2', freshId: 'n2', old: facts('1'), mine: facts('5'), next: facts('2', '净利润'), edited: true }],
  added: [{ freshId: 'n3', facts: facts('3'), sentence: '利润3亿元。' }],
  dismissed: [],
  gone: [{ id: 'f4', facts: facts('4') }],
  prose: { taken: 1, added: 0, gone: 0, conflicts: [{ blockId: 'b1', mine: '我的', next: '' }] },
};

describe('the rows of a merge', () => {
  const rows = versionRows(diff);
  it('begin with what needs a decision', () => {
    expect(rows.filter(({ type }) => type === 'head').map((row) => row.section)).toEqual(['conflicts', 'prose', 'changed', 'added', 'gone']);
  });
  it('say what differs: the period and the name only where they do', () => {
    expect(rows.flatMap((row) => (row.type === 'item' ? [`${row.old}>${row.mine}>${row.next}`] : []))).toEqual(['利润 1亿元>利润 5亿元>净利润 2亿元', '>我的>', '1亿元（2025年）>>2亿元（2025年上半年）', '>>3亿元（2025年）', '4亿元（2025年）>>']);
  });
  it('send only what a person turned', () => {
    expect(choicesOf(rows, new Set())).toEqual({ keepOld: [], takeNew: [], leaveOut: [], keepGone: [], takeProse: [] });
    const all = new Set(rows.map(({ key }) => key));
    expect(choicesOf(rows, all)).toEqual({ keepOld: ['f1'], takeNew: ['f2'], leaveOut: ['n3'], keepGone: ['f4'], takeProse: ['b1'] });
  });
  it('are none where nothing changed', () => {
    expect(versionRows({ ...diff, changed: [], conflicts: [], added: [], gone: [], prose: { ...diff.prose, conflicts: [] } })).toEqual([]);
  });
});

describe('the rows of an earlier year', () => {
  const match = (indicatorId: string, ...candidates: readonly (readonly [string, number])[]): YearMatch => ({ indicatorId, name: indicatorId, candidates: candidates.map(([name, likeness]) => ({ name, likeness, figureIds: ['x'] })) });
  const matches = [match('a', ['A', 1], ['B', 0.7]), match('b', ['B', 0.8], ['C', 0.6]), match('c', ['A', 1]), match('d')];
  it('put what is only like first and leave out what has no counterpart', () => {
    expect(yearRows(matches).map(({ key }) => key)).toEqual(['head-likely', 'b', 'head-sure', 'a', 'c']);
  });
  it('take a namesake, once, and skip the rest until a person says otherwise', () => {
    expect(yearChoices(firstChoice(matches))).toEqual([{ indicatorId: 'a', name: 'A' }]);
  });
  it('are turned and shifted through the candidates to skipping', () => {
    const [, b] = matches;
    if (b === undefined) throw new Error('no match');
    expect([turnChoice(b, null), turnChoice(b, 'B')]).toEqual(['B', null]);
    expect([shiftChoice(b, null, -1), shiftChoice(b, 'C', -1), shiftChoice(b, 'B', -1), shiftChoice(b, 'C', 1), shiftChoice(b, null, 1)]).toEqual(['C', 'B', 'B', null, null]);
  });
});
