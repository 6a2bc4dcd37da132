import { describe, expect, it } from 'vitest';
import type { Report } from '@shared/report/schema';
import { nextToReview, reviewCounts, reviewGroups, reviewOrder } from '@shared/review/queue';
import { smallReport } from '../../../fixtures/reports/small';

const base = smallReport(5);
const report: Report = {
  ...base,
  figures: base.figures.map((figure, i) => ({ ...figure, review: i === 1 ? 'accepted' : 'proposed', doubts: i >= 3 ? ['noPeriod'] : [], indicatorId: i === 4 ? 'f1' : figure.indicatorId })),
};
const next = (fromId: string | null, doubtful = false, step: 1 | -1 = 1): string | null => nextToReview(report, fromId, { doubtful, step });

describe('the queue of a review', () => {
  it('groups by indicator in text order, decided figures too', () => {
    expect(reviewGroups(report)).toEqual([
      { indicatorId: 'f1', name: '指标1', figureIds: ['f1', 'f5'] },
      { indicatorId: 'f2', name: '指标2', figureIds: ['f2'] },
      { indicatorId: 'f3', name: '指标3', figureIds: ['f3'] },
      { indicatorId: 'f4', name: '指标4', figureIds: ['f4'] },
    ]);
    expect(reviewOrder(report)).toEqual(['f1', 'f5', 'f2', 'f3', 'f4']);
  });
  it('counts what is left', () => expect(reviewCounts(report)).toEqual({ open: 4, doubtful: 2, sure: 2, accepted: 1 }));
  it('walks the open ones both ways and around the end', () => {
    expect([next(null), next('f1'), next('f5'), next('f4')]).toEqual(['f1', 'f5', 'f3', 'f1']);
    expect([next(null, false, -1), next('f1', false, -1), next('f3', false, -1)]).toEqual(['f4', 'f4', 'f5']);
  });
  it('walks the doubtful ones only', () => expect([next('f1', true), next('f5', true), next('f4', true), next('f2', true, -1)]).toEqual(['f5', 'f4', 'f5', 'f5']));
  it('starts anew from a figure that is gone, and ends where no other is open', () => {
    expect(next('gone')).toBe('f1');
    const one: Report = { ...report, figures: report.figures.map((figure) => ({ ...figure, review: figure.id === 'f3' ? 'proposed' : 'accepted' })) };
    expect(nextToReview(one, 'f3', { doubtful: false, step: 1 })).toBeNull();
    expect(nextToReview({ ...report, figures: [] }, null, { doubtful: false, step: 1 })).toBeNull();
  });
});
