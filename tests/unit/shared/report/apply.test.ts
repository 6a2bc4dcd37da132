import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '@shared/report/apply';
import { AcceptedEdit, Edit } from '@shared/report/edit';
import { Report } from '@shared/report/schema';
import { smallReport } from '../../../fixtures/reports/small';
import { randomEdits } from './randomEdits';
import { richReport } from './richReport';

const refusal = (report: Report, edit: Edit): unknown => {
  const result = apply(report, edit);
  return result.ok ? 'applied' : result.code;
};
const rich = richReport();

describe('any sequence of Edits', () => {
  it('is taken back exactly by the inverses, leaves a valid report and never touches what it was given', () => {
    const frozen = JSON.stringify(rich);
    const seen = new Map<string, number>();
    fc.assert(fc.property(randomEdits(rich), (edits) => {
      let current: Report = rich;
      const backs: { before: Report; inverse: Edit }[] = [];
      for (const edit of edits) {
        const result = apply(current, edit);
        if (!result.ok) continue;
        seen.set(edit.type, (seen.get(edit.type) ?? 0) + 1);
        expect(result.report.seq).toBe(rich.seq);
        expect(Report.safeParse(result.report).error).toBeUndefined();
        // what is written to the history comes back as it was
        expect(Edit.parse(JSON.parse(JSON.stringify(result.inverse)))).toEqual(result.inverse);
        backs.push({ before: current, inverse: result.inverse });
        current = result.report;
      }
      expect(Report.parse(JSON.parse(JSON.stringify(current)))).toEqual(current);
      for (const { before, inverse } of backs.reverse()) {
        const result = apply(current, inverse);
        if (!result.ok) throw new Error(`the inverse was refused: ${result.code} ${JSON.stringify(inverse)}`);
        expect(result.report).toEqual(before);
        current = result.report;
      }
      expect(current).toEqual(rich);
    }), { numRuns: 500, seed: 7 });
    expect(JSON.stringify(rich)).toBe(frozen);
    // the generator reaches every type (with this seed), else the law is proved for nothing
    expect([...seen.keys()].sort()).toEqual(['batch', 'block.add', 'block.move', 'block.remove', 'block.set', 'chapter.add', 'chapter.remove', 'chapter.title', 'comment.add', 'comment.remove', 'comment.reply', 'comment.resolve', 'comment.unreply', 'deck.set', 'figure.add', 'figure.relate', 'figure.remove', 'figure.set', 'figure.source', 'indicator.add', 'indicator.remove', 'indicator.set', 'paragraph.set', 'report.set', 'slide.add', 'slide.move', 'slide.remove', 'slide.set', 'source.add', 'source.remove']);
  });

  it('redo after undo gives the same report again', () => {
    fc.assert(fc.property(randomEdits(rich), (edits) => {
      for (const edit of edits) {
        const forth = apply(rich, edit);
        if (!forth.ok) continue;
        const back = apply(forth.report, forth.inverse);
        const again = back.ok ? apply(back.report, back.inverse) : back;
        expect(again.ok ? again.report : again.code).toEqual(forth.report);
      }
    }), { numRuns: 60 });
  });
});

describe('refusals', () => {
  const f1 = rich.figures[0];
  if (f1 === undefined) throw new Error('the report has a figure');
  const set = (patch: Extract<Edit, { type: 'figure.set' }>['patch']): Edit => ({ type: 'figure.set', figureId: 'f1', patch });
  const exact = (value: string) => ({ type: 'exact' as const, value });

  it.each<[string, Edit, string]>([
    ['unknown figure', { type: 'figure.set', figureId: 'nobody', patch: {} }, 'unknownId'],
    ['rank 0', set({ kind: 'rank', value: exact('0') }), 'invalid'],
    ['rank 2.5', set({ kind: 'rank', value: exact('2.5') }), 'invalid'],
    ['rank from 0', set({ kind: 'rank', value: { type: 'range', low: '0', high: '3' } }), 'invalid'],
    ['a negative count', set({ kind: 'count', value: exact('-3') }), 'invalid'],
    ['bounds the wrong way round', set({ value: { type: 'range', low: '5', high: '4' } }), 'invalid'],
    ['a value that is no decimal', set({ value: exact('1e5') }), 'invalid'],
    ['a period that ends before it starts', set({ period: { ...f1.period, from: '2025-09-30', to: '2025-01-01' } }), 'invalid'],
    ['a day that does not exist', set({ period: { ...f1.period, to: '2025-02-30' } }), 'invalid'],
    ['an empty name', set({ name: '' }), 'invalid'],
    ['a field taken away', set({ value: undefined }), 'invalid'],
    ['a theme taken away', { type: 'deck.set', patch: { theme: undefined } }, 'invalid'],
    ['a figure that is shown', { type: 'figure.remove', figureId: 'f1' }, 'inUse'],
    ['a figure that only a chart highlights', { type: 'figure.remove', figureId: 'f4' }, 'inUse'],
    ['a block that a slide shows', { type: 'block.remove', blockId: 'b3' }, 'inUse'],
    ['a figure twice', { type: 'figure.add', figure: f1, index: 0 }, 'duplicateId'],
    ['a place beyond the end', { type: 'figure.add', figure: { ...f1, id: 'x' }, index: 99 }, 'index'],
    ['prose that shows a missing figure', { type: 'paragraph.set', blockId: 'b1', runs: [{ type: 'figure', figureId: 'gone', form: { parts: [], elsewhere: [] } }] }, 'unknownId'],
    ['runs for a chart', { type: 'paragraph.set', blockId: 'b3', runs: [] }, 'invalid'],
    ['a block that shows a missing figure', { type: 'block.add', chapterId: 'c1', index: 0, block: { id: 'n', type: 'keyFigures', title: [], figureIds: ['gone'] } }, 'unknownId'],
    ['a slide with a missing figure in its notes', { type: 'slide.add', index: 0, slide: { kind: 'agenda', id: 'n', title: [], hidden: false, notes: [{ type: 'figure', figureId: 'gone', form: { parts: [], elsewhere: [] } }], chapterId: null } }, 'unknownId'],
    ['a chart slide of a paragraph', { type: 'slide.add', index: 0, slide: { kind: 'chart', id: 'n', title: [], hidden: false, notes: [], chapterId: null, blockId: 'b1', takeaway: [] } }, 'invalid'],
    ['a slide of a missing chapter', { type: 'slide.add', index: 0, slide: { kind: 'agenda', id: 'n', title: [], hidden: false, notes: [], chapterId: 'c9' } }, 'unknownId'],
    ['a slide moved beyond the end', { type: 'slide.move', slideId: 's1', index: 6 }, 'index'],
    ['a comment on nothing', { type: 'comment.add', annotation: { id: 'n', target: { type: 'figure', id: 'gone' }, thread: [{ id: 'm', by: '', at: '2025-11-01T00:00:00.000Z', text: '字' }], resolved: null } }, 'unknownId'],
    ['the first comment of a thread', { type: 'comment.unreply', annotationId: 'a1', commentId: 'm1' }, 'invalid'],
    ['an Edit that is none', { type: 'figure.set', figureId: 'f1', patch: { color: 'red' } } as unknown as Edit, 'invalid'],
    ['a batch with one bad part', { type: 'batch', label: 'x', edits: [{ type: 'report.set', patch: { title: '新' } }, { type: 'figure.remove', figureId: 'gone' }] }, 'unknownId'],
  ])('%s', (_name, edit, code) => {
    expect(refusal(rich, edit)).toBe(code);
  });

  it('a report that is full takes no more', () => {
    const full = { ...rich, annotations: Array.from({ length: 5_000 }, (_, i) => ({ id: `x${String(i)}`, target: { type: 'figure' as const, id: 'f1' }, thread: [{ id: 'm', by: '', at: '2025-11-01T00:00:00.000Z', text: '字' }], resolved: null })) };
    expect(refusal(full, { type: 'comment.add', annotation: { id: 'n', target: { type: 'figure', id: 'f1' }, thread: [{ id: 'm', by: '', at: '2025-11-01T00:00:00.000Z', text: '字' }], resolved: null } })).toBe('tooMany');
  });
});

it('shares every part that did not change', () => {
  const result = apply(rich, { type: 'figure.set', figureId: 'f2', patch: { value: { type: 'exact', value: '7' } } });
  if (!result.ok) throw new Error(result.code);
  expect(result.report.chapters).toBe(rich.chapters);
  expect(result.report.deck).toBe(rich.deck);
  expect(result.report.figures[0]).toBe(rich.figures[0]);
  expect(result.report.figures[1]?.period).toBe(rich.figures[1]?.period);
});

it('removing a slide takes its comments along and brings them back in place', () => {
  const gone = apply(rich, { type: 'slide.remove', slideId: 's6' });
  if (!gone.ok) throw new Error(gone.code);
  expect(gone.report.annotations.map(({ id }) => id)).toEqual(['a1', 'a3', 'a4']);
  const back = apply(gone.report, gone.inverse);
  expect(back.ok ? back.report : back.code).toEqual(rich);
});

it('applies to 10,000 figures in well under 5 ms', () => {
  const large = smallReport(10_000);
  const times = Array.from({ length: 15 }, (_, i) => {
    const start = performance.now();
    apply(large, { type: 'figure.set', figureId: `f${String(10_000 - i)}`, patch: { value: { type: 'exact', value: String(i) } } });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[7]).toBeLessThan(5);
});

it('an accepted Edit with its inverse fits the schema of the history', () => {
  const edit: Edit = { type: 'slide.remove', slideId: 's6' };
  const result = apply(rich, edit);
  if (!result.ok) throw new Error(result.code);
  expect(AcceptedEdit.safeParse({ seq: 1, editId: 'e', at: '2025-11-01T00:00:00.000Z', by: '', edit, inverse: result.inverse }).success).toBe(true);
});
