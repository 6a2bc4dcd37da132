import { describe, expect, it } from 'vitest';
import { addPending, dropPending, fromSnapshot, hear, type Replica } from '@/stores/replica';
import { apply } from '@shared/report/apply';
import type { AcceptedEdit, Edit } from '@shared/report/edit';
import type { Report } from '@shared/report/schema';
import { smallReport } from '../../../fixtures/reports/small';

const set = (figureId: string, value: string): Edit => ({ type: 'figure.set', figureId, patch: { value: { type: 'exact', value } } });
const valueOf = (report: Report, id: string): string | undefined => {
  const value = report.figures.find((figure) => figure.id === id)?.value;
  return value?.type === 'exact' ? value.value : undefined;
};
const accepted = (seq: number, editId: string, edit: Edit): AcceptedEdit => ({ seq, editId, edit, inverse: edit, at: '2026-01-01T00:00:00.000Z', by: '' });
const pendingOne = (replica: Replica, editId: string, edit: Edit): Replica => {
  const next = addPending(replica, { editId, edit });
  if (next === null) throw new Error('refused');
  return next;
};

describe('a replica', () => {
  it('shows a pending Edit at once and leaves what is confirmed alone', () => {
    const replica = pendingOne(fromSnapshot(smallReport()), 'e1', set('f1', '99'));
    expect(valueOf(replica.shown, 'f1')).toBe('99');
    expect(valueOf(replica.confirmed, 'f1')).toBe('10.5');
  });
  it('drops the pending copy when main accepts it', () => {
    const start = pendingOne(fromSnapshot(smallReport()), 'e1', set('f1', '99'));
    const { replica, missed } = hear(start, accepted(1, 'e1', set('f1', '99')));
    expect([missed, replica.pending.length, replica.confirmed.seq]).toEqual([false, 0, 1]);
    expect([valueOf(replica.confirmed, 'f1'), valueOf(replica.shown, 'f1')]).toEqual(['99', '99']);
  });
  it('takes a refused Edit back and keeps the others', () => {
    const two = pendingOne(pendingOne(fromSnapshot(smallReport()), 'e1', set('f1', '99')), 'e2', set('f2', '77'));
    const left = dropPending(two, 'e1');
    expect([valueOf(left.shown, 'f1'), valueOf(left.shown, 'f2')]).toEqual(['10.5', '77']);
  });
  it('replays its own Edits over those of another window', () => {
    const start = pendingOne(fromSnapshot(smallReport()), 'mine', set('f1', '99'));
    const { replica } = hear(start, accepted(1, 'theirs', set('f1', '50')));
    expect([valueOf(replica.confirmed, 'f1'), valueOf(replica.shown, 'f1')]).toEqual(['50', '99']);
  });
  it('asks for a snapshot when a number was skipped, and changes nothing', () => {
    const start = fromSnapshot(smallReport());
    const heard = hear(start, accepted(3, 'e3', set('f1', '99')));
    expect(heard).toEqual({ replica: start, missed: true });
  });
  it('ignores what it has already heard', () => {
    const once = hear(fromSnapshot(smallReport()), accepted(1, 'e1', set('f1', '99'))).replica;
    const again = hear(once, accepted(1, 'e1', set('f1', '1'))).replica;
    expect(valueOf(again.shown, 'f1')).toBe('99');
  });
  it('asks for a snapshot when an accepted Edit does not fit', () => {
    expect(hear(fromSnapshot(smallReport()), accepted(1, 'e1', set('nowhere', '1'))).missed).toBe(true);
  });
  it('refuses at once what does not fit here', () => {
    expect(addPending(fromSnapshot(smallReport()), { editId: 'e1', edit: set('nowhere', '1') })).toBeNull();
  });
  it('leaves out a pending Edit whose subject is gone', () => {
    const report = smallReport();
    const start = pendingOne(fromSnapshot(report), 'mine', { type: 'slide.move', slideId: 's3', index: 0 });
    const heard = hear(start, accepted(1, 'theirs', { type: 'slide.remove', slideId: 's3' }));
    expect(heard.replica.shown.deck.slides.map(({ id }) => id)).toEqual(['s1', 's2']);
  });
  it('keeps pending Edits over a fresh snapshot', () => {
    const applied = apply(smallReport(), set('f2', '5'));
    if (!applied.ok) throw new Error('refused');
    const replica = fromSnapshot({ ...applied.report, seq: 4 }, [{ editId: 'e1', edit: set('f1', '99') }]);
    expect([valueOf(replica.shown, 'f1'), valueOf(replica.shown, 'f2'), replica.confirmed.seq]).toEqual(['99', '5', 4]);
  });
});
