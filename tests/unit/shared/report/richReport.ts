import type { Report } from '@shared/report/schema';
import { smallReport } from '../../../fixtures/reports/small';

/** The small report with every type of block, slide and annotation in it; figures beyond f6 are shown nowhere. */
export const richReport = (count = 12): Report => {
  const base = smallReport(count);
  const at = '2025-11-01T00:00:00.000Z';
  const comment = (id: string) => ({ id, by: '甲', at, text: `意见${id}` });
  const words = [{ type: 'text' as const, text: '标题' }];
  const slide = { title: words, hidden: false, notes: [], chapterId: 'c1' };
  return {
    ...base,
    chapters: [
      ...base.chapters,
      {
        id: 'c2', role: 'chapter', title: words,
        blocks: [
          { id: 'b3', type: 'chart', chart: { kind: 'bar', title: words, items: [{ figureId: 'f4' }, { figureId: 'f5' }], highlight: 'f4' } },
          { id: 'b4', type: 'timeline', title: words, items: [{ when: '3月', runs: words }] },
          { id: 'b5', type: 'keyFigures', title: words, figureIds: ['f6'] },
          { id: 'b6', type: 'list', items: [words, words] },
          { id: 'b7', type: 'quote', runs: words, by: '乙' },
        ],
      },
    ],
    deck: {
      ...base.deck,
      slides: [
        ...base.deck.slides,
        { kind: 'chart', id: 's4', ...slide, blockId: 'b3', takeaway: words },
        { kind: 'timeline', id: 's5', ...slide, blockId: 'b4' },
        { kind: 'text', id: 's6', ...slide, points: [words] },
      ],
    },
    annotations: [
      { id: 'a1', target: { type: 'figure', id: 'f9' }, thread: [comment('m1')], resolved: null },
      { id: 'a2', target: { type: 'slide', id: 's6' }, thread: [comment('m2'), comment('m3')], resolved: { by: '乙', at } },
      { id: 'a3', target: { type: 'block', id: 'b7' }, thread: [comment('m4')], resolved: null },
      { id: 'a4', target: { type: 'figure', id: 'f9' }, thread: [comment('m5')], resolved: null },
    ],
  };
};
