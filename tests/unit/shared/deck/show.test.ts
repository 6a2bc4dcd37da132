import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showReducer, startPosition, type ShowPosition, type ShowStep } from '@shared/deck/show';

const at = (position: number, blank: ShowPosition['blank'] = 'none', count = 5): ShowPosition => ({ position, count, blank });
const after = (state: ShowPosition, ...steps: ShowStep[]): ShowPosition => steps.reduce(showReducer, state);
const next: ShowStep = { type: 'next' };
const black: ShowStep = { type: 'blank', color: 'black' };
const white: ShowStep = { type: 'blank', color: 'white' };

const anyStep: fc.Arbitrary<ShowStep> = fc.oneof(
  fc.constantFrom<ShowStep>(next, { type: 'previous' }, { type: 'first' }, { type: 'last' }, black, white),
  fc.nat(2_000).map((position): ShowStep => ({ type: 'goTo', position })),
);

describe('a show', () => {
  it('never leaves its slides, whatever is pressed', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.array(anyStep), (count, steps) => {
      const { position, count: still } = after(at(0, 'none', count), ...steps);
      expect([position >= 0 && position < count, still]).toEqual([true, count]);
    }));
  });
  it('shows a slide after anything but a blank key', () => {
    fc.assert(fc.property(fc.array(anyStep), anyStep.filter(({ type }) => type !== 'blank'), (steps, last) => {
      expect(after(at(0), ...steps, last).blank).toBe('none');
    }));
  });
  it('goes forth and back, and stops at both ends', () => {
    expect(after(at(3), next).position).toBe(4);
    expect(after(at(4), next).position).toBe(4);
    expect(after(at(0), { type: 'previous' }).position).toBe(0);
    expect(after(at(2), { type: 'last' }, { type: 'first' }).position).toBe(0);
    expect(after(at(2), { type: 'goTo', position: 99 }).position).toBe(4);
  });
  it.each<ShowStep>([next, { type: 'previous' }])('comes back from black on the same slide by the first %o', (step) => {
    expect(after(at(2, 'black'), step)).toEqual(at(2));
  });
  it('a blank key pressed twice is as if it had not been pressed; the other one changes the colour', () => {
    expect(after(at(2), black, black)).toEqual(at(2));
    expect(after(at(2), black, white)).toEqual(at(2, 'white'));
  });
  it('jumps out of black at once', () => {
    expect(after(at(2, 'black'), { type: 'goTo', position: 0 })).toEqual(at(0));
  });
  it('leaves the rest of its state alone', () => {
    const state = { ...at(0), reportId: 'r' };
    expect(showReducer(state, next)).toEqual({ ...state, position: 1 });
    expect(state.position).toBe(0);
  });
});

describe('where a show starts', () => {
  const slides = [{ id: 'a', hidden: false }, { id: 'b', hidden: true }, { id: 'c', hidden: false }, { id: 'd', hidden: true }];
  it.each([['a', 0], ['c', 1], [null, 0], ['gone', 0]])('at %s: position %i among the slides that are shown', (id, position) => {
    expect(startPosition(slides, id)).toBe(position);
  });
  it('a hidden slide gives way to the next one that is shown, at the end to the last', () => {
    expect([startPosition(slides, 'b'), startPosition(slides, 'd')]).toEqual([1, 1]);
  });
});
