import type { Figure } from '@shared/figures/schema';
import type { Block, Report, Run } from '@shared/report/schema';

/** A figure of the small report: a plain value in 亿元 unless told otherwise. */
export const smallFigure = (id: string, value: string, more: Partial<Figure> = {}): Figure => ({
  id,
  indicatorId: `indicator-${id}`,
  name: `指标${id}`,
  kind: 'value',
  value: { type: 'exact', value },
  unit: '亿元',
  period: { label: '2025年', basis: 'flow', from: '2025-01-01', to: '2025-12-31' },
  qualifiers: [],
  review: 'accepted',
  certainty: 'final',
  doubts: [],
  source: null,
  ...more,
});

export const words = (text: string): Run => ({ type: 'text', text });
export const shows = (figureId: string): Run => ({
  type: 'figure',
  figureId,
  form: { parts: [{ type: 'number', numerals: 'arabic' }, { type: 'unit', text: '亿元' }], elsewhere: [] },
});

const blocks: Block[] = [
  { id: 'b1', type: 'keyFigures', figureIds: ['a', 'gone'], title: [words('主要指标')] },
  { id: 'b2', type: 'paragraph', runs: [words('开局良好。地区生产总值'), shows('a'), words('，税收'), shows('b'), words('。后续稳定。')] },
  { id: 'b3', type: 'heading', level: 1, runs: [words('工业')] },
  { id: 'b4', type: 'chart', chart: { kind: 'bar', title: [words('比较')], items: [{ figureId: 'a' }, { figureId: 'b' }] } },
  { id: 'b5', type: 'figureTable', figureIds: ['b', 'c'], title: [words('明细')] },
  { id: 'b6', type: 'timeline', title: [], items: [{ when: '2025年3月', runs: [words('投资'), shows('c')] }] },
  { id: 'b7', type: 'paragraph', runs: [] },
];

/** A report with a figure in prose, row, chart, table and timeline, a comment, and two chapters. */
export const smallReport = (): Report => ({
  id: 'r',
  seq: 0,
  title: '试例区2025年发展成果',
  district: '试例区',
  year: 2025,
  occasion: '年度会议',
  chapters: [
    { id: 'c1', role: 'overview', title: [words('总体情况')], blocks },
    { id: 'c2', role: 'chapter', title: [words('产业体系')], blocks: [{ id: 'b8', type: 'quote', runs: [words('稳中求进。')], by: '报告' }] },
  ],
  indicators: [],
  figures: [
    smallFigure('a', '1400', { qualifiers: [{ class: 'expected', word: '预计' }] }),
    smallFigure('b', '96.35'),
    smallFigure('c', '-3.2', { kind: 'growth', unit: '%' }),
  ],
  deck: { theme: 'official', ratio: '16:9', slides: [] },
  annotations: [
    { id: 'n1', target: { type: 'figure', id: 'a' }, thread: [{ id: 'm1', by: '某人', at: '2026-01-01T00:00:00Z', text: '此数待核' }], resolved: null },
  ],
  sources: [],
});
