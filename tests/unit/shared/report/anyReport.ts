import fc from 'fast-check';
import type { Figure } from '@shared/figures/schema';
import { plainForm } from '@shared/figures/writtenForm';
import { ChartKind, type Block, type Chapter, type Report, type Runs } from '@shared/report/schema';
import { anyFigure } from '../figures/anyFigure';

const words = fc.constantFrom('全年实现', '，其中', '。', '；同比增长', '，居全市', '！“稳中有进。”', '，新增企业和各类市场主体等多个方面均取得新的明显成效', '', '？');
const runsOf = (figures: readonly Figure[], most = 12): fc.Arbitrary<Runs> =>
  fc.array(fc.oneof(
    words.map((text) => ({ type: 'text' as const, text })),
    ...(figures.length === 0 ? [] : [fc.constantFrom(...figures).map((figure) => ({ type: 'figure' as const, figureId: figure.id, form: plainForm(figure) }))]),
  ), { maxLength: most });

type Bare = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;
const blockOf = (figures: readonly Figure[]): fc.Arbitrary<Bare> => {
  const runs = runsOf(figures);
  const title = runsOf(figures, 2);
  const ids = (most: number): fc.Arbitrary<string[]> => (figures.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...figures.map(({ id }) => id)), { maxLength: most }));
  const prose: fc.Arbitrary<Bare> = fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), runs }),
    fc.record({ type: fc.constant('paragraph' as const), runs, role: fc.constantFrom('lead' as const, 'caption' as const) }),
    fc.record({ type: fc.constant('heading' as const), level: fc.constant(2 as const), runs: title }),
    fc.record({ type: fc.constant('list' as const), items: fc.array(runs, { maxLength: 5 }) }),
    fc.record({ type: fc.constant('quote' as const), runs }),
    fc.record({ type: fc.constant('keyFigures' as const), title, figureIds: ids(12) }),
    fc.record({ type: fc.constant('figureTable' as const), title, figureIds: ids(30) }),
    fc.record({ type: fc.constant('timeline' as const), title, items: fc.array(fc.record({ when: fc.constant('3月'), runs }), { maxLength: 4 }) }),
  );
  const chart: fc.Arbitrary<Bare> = fc.record({ kind: fc.constantFrom(...ChartKind.options), title, items: ids(6), first: ids(1) })
    .filter(({ items }) => items.length > 0)
    .map(({ kind, title: heading, items, first: [highlight] }) => ({ type: 'chart', chart: { kind, title: heading, items: items.map((figureId) => ({ figureId })), ...(highlight === undefined ? {} : { highlight }) } }));
  return figures.length === 0 ? prose : fc.oneof({ weight: 6, arbitrary: prose }, { weight: 1, arbitrary: chart });
};

/** Any report without a deck whose references all lead somewhere: up to 60 figures of every kind in blocks of every type, charts that compare the incomparable among them. */
export const anyReport: fc.Arbitrary<Report> = fc.integer({ min: 0, max: 60 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyFigure(`f${String(i + 1)}`))))
  .chain((figures) => fc.array(fc.record({ role: fc.constantFrom('overview' as const, 'chapter' as const, 'chapter' as const, 'outlook' as const), title: runsOf(figures, 2), blocks: fc.array(blockOf(figures), { maxLength: 8 }) }), { maxLength: 5 })
    .map((drafts): Report => {
      const chapters = drafts.map((draft, c): Chapter => ({ ...draft, id: `c${String(c + 1)}`, blocks: draft.blocks.map((block, b) => ({ ...block, id: `b${String(c + 1)}-${String(b + 1)}` } as Block)) }));
      return {
        id: 'any', seq: 0, title: '任意报告', district: '', year: null, occasion: '', chapters,
        indicators: [...new Set(figures.map(({ indicatorId }) => indicatorId))].map((id) => ({ id, name: id })),
        figures, deck: { theme: 'official', ratio: '16:9', slides: [] }, annotations: [], sources: [],
      };
    }));
