import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAllEdit, acceptEdit, acceptSureEdit, rejectEdit } from '@shared/review/decide';
import { reviewCounts } from '@shared/review/queue';
import { richReport } from '../report/richReport';
import { applied, ARTICLE, imported, lawful, proseOf, reports } from './reports';

const open = imported(ARTICLE);

describe('accepting', () => {
  it('takes what is named, or the sure ones, or all; nothing twice', () => {
    const one = applied(open, acceptEdit(open, ['f2']));
    expect(one.figures.filter(({ review }) => review === 'accepted').map(({ id }) => id)).toEqual(['f2']);
    expect(acceptEdit(one, ['f2', 'gone'])).toBeNull();
    const sure = applied(open, acceptSureEdit(open));
    expect(reviewCounts(sure)).toMatchObject({ sure: 0, doubtful: reviewCounts(open).doubtful });
    expect(acceptAllEdit(applied(sure, acceptAllEdit(sure) ?? acceptEdit(open, ['f1'])))).toBeNull();
  });
  it('changes nothing but the state', () => {
    fc.assert(fc.property(reports, (report) => {
      const after = lawful(report, acceptAllEdit(report));
      expect(reviewCounts(after).open).toBe(0);
      expect(proseOf(after)).toEqual(proseOf(report));
    }), { numRuns: 40 });
  });
});

describe('rejecting', () => {
  it('leaves the words of the sentence and takes record, comments and empty indicators', () => {
    const after = applied(open, rejectEdit(open, ['f1', 'f2', 'f3']));
    expect(after.figures.some(({ id }) => ['f1', 'f2', 'f3'].includes(id))).toBe(false);
    expect(after.indicators.map(({ name }) => name)).not.toContain('地区生产总值');
    expect(proseOf(after)).toEqual(proseOf(open));
    const first = after.chapters[0]?.blocks[0];
    expect(first?.type === 'paragraph' ? first.runs : []).toEqual([{ type: 'text', text: '2025年前三季度，全区地区生产总值1081.5亿元，同比增长4.5%，总量居全市第3位。' }]);
  });
  it('takes the figure out of rows, charts and slides, and what is empty then', () => {
    const rich = richReport();
    const after = lawful(rich, rejectEdit(rich, ['f1', 'f4', 'f5', 'f6', 'f9']));
    const blocks = after.chapters.flatMap((chapter) => chapter.blocks.map(({ id }) => id));
    expect(blocks).toEqual(['b1', 'b2', 'b4', 'b6', 'b7']);
    expect(after.deck.slides.map(({ id }) => id)).toEqual(['s2', 's3', 's5', 's6']);
    expect(after.annotations.map(({ id }) => id)).toEqual(['a2', 'a3']);
  });
  it('reads the same afterwards, whatever is rejected', () => {
    fc.assert(fc.property(reports, fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), (report, numbers) => {
      const after = lawful(report, rejectEdit(report, numbers.map((n) => `f${String(n)}`)));
      expect(proseOf(after)).toEqual(proseOf(report));
    }), { numRuns: 60 });
  });
  it('is nothing for figures that are not there', () => expect(rejectEdit(open, ['gone'])).toBeNull());
});
