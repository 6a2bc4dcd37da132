import { describe, expect, it, vi } from 'vitest';
import type { ShowState } from '@shared/contract/show';
import { createShow } from '@main/show/showOwner';
import { smallReport } from '../../../fixtures/reports/small';

/** A show with a stage that only records what happens to it. */
const rig = () => {
  const told: (ShowState | null)[] = [];
  const stages: { closed: () => void; ended: boolean }[] = [];
  const show = createShow({
    now: () => new Date('2026-01-20T09:00:00.000Z'),
    tell: (state) => told.push(state),
    open: (closed) => {
      const stage = { closed, ended: false };
      stages.push(stage);
      return () => {
        stage.ended = true;
      };
    },
  });
  return { show, told, stages };
};
const report = smallReport();
const hide = (...ids: string[]) => ({ ...report, deck: { ...report.deck, slides: report.deck.slides.map((slide) => ({ ...slide, hidden: ids.includes(slide.id) })) } });

describe('the owner of the show', () => {
  it('starts where it is asked to and tells every window', () => {
    const { show, told } = rig();
    const started = show.start(report, 's2');
    expect(started).toEqual({ reportId: 'small', position: 1, count: 3, blank: 'none', ratio: '16:9', startedAt: '2026-01-20T09:00:00.000Z' });
    expect([told, show.get()]).toEqual([[started], started]);
  });
  it('counts only the slides that are shown, and starts from a hidden one at the next', () => {
    const { show } = rig();
    expect(show.start(hide('s2'), 's2')).toMatchObject({ position: 1, count: 2 });
    expect(show.start(hide('s1'), null)).toMatchObject({ position: 0, count: 2 });
  });
  it('refuses a deck without a slide to show and opens no stage', () => {
    const { show, stages } = rig();
    expect(() => show.start(hide('s1', 's2', 's3'), null)).toThrow('show.empty');
    expect([stages, show.get()]).toEqual([[], null]);
  });
  it('follows keys, tells each step, and has nothing to follow when it does not run', () => {
    const { show, told } = rig();
    expect(() => show.act({ type: 'next' })).toThrow('show.none');
    show.start(report, null);
    expect(show.act({ type: 'next' }).position).toBe(1);
    expect(told.map((state) => state?.position)).toEqual([0, 1]);
  });
  it('keeps its slide when the deck is changed under it', () => {
    const { show, told } = rig();
    show.start(report, 's2');
    show.follow(hide('s1'));
    expect(show.get()).toMatchObject({ position: 0, count: 2 });
    show.follow(report);
    expect(show.get()).toMatchObject({ position: 1, count: 3 });
    show.follow({ ...report, title: 'another title' });
    expect(told).toHaveLength(3);
    show.follow({ ...report, id: 'another' });
    expect(told).toHaveLength(3);
  });
  it('goes on with the next slide when its own is hidden, with the last one at the end, and ends without any', () => {
    const { show } = rig();
    show.start(report, 's2');
    show.follow(hide('s2'));
    expect(show.get()).toMatchObject({ position: 1, count: 2 });
    show.follow(hide('s2', 's3'));
    expect(show.get()).toMatchObject({ position: 0, count: 1 });
    show.follow(hide('s1', 's2', 's3'));
    expect(show.get()).toBeNull();
  });
  it('ends once, closes its stage and says so', () => {
    const { show, told, stages } = rig();
    show.start(report, null);
    show.end();
    show.end();
    expect([told.at(-1), told.length, stages[0]?.ended, show.get()]).toEqual([null, 2, true, null]);
  });
  it('ends when its stage is closed by hand', () => {
    const { show, told, stages } = rig();
    show.start(report, null);
    stages[0]?.closed();
    expect([show.get(), told.at(-1)]).toEqual([null, null]);
  });
  it('a new start replaces the running show; a late word of the old stage does not end the new one', () => {
    const { show, stages } = rig();
    show.start(report, null);
    show.start(report, 's3');
    expect(stages.map(({ ended }) => ended)).toEqual([true, false]);
    stages[0]?.closed();
    expect(show.get()?.position).toBe(2);
    stages[1]?.closed();
    expect(show.get()).toBeNull();
  });
  it('does not run when its stage cannot be opened', () => {
    const tell = vi.fn();
    const show = createShow({ now: () => new Date(0), tell, open: () => { throw new Error('no window'); } });
    expect(() => show.start(report, null)).toThrow('no window');
    expect([show.get(), tell.mock.lastCall]).toEqual([null, [null]]);
  });
});
