import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageDisplay, type DisplayInfo } from '@main/windows/placement';

const display = (id: number, internal = false): DisplayInfo => ({ id, internal, bounds: { x: id * 1920, y: 0, width: 1920, height: 1080 } });
const laptop = display(1, true);
const projector = display(2);
const wall = display(3);

describe('the display for the audience', () => {
  it.each<[string, DisplayInfo[], number, number | undefined]>([
    ['the projector, when the desk is on the laptop', [laptop, projector], 1, 2],
    ['the laptop, when the desk was moved to the projector', [laptop, projector], 2, 1],
    ['an external one before the built-in one', [laptop, projector, wall], 2, 3],
    ['the first external one of several', [laptop, projector, wall], 1, 2],
    ['the only one there is', [laptop], 1, 1],
    ['an external one, when there is no desk', [laptop, projector], -1, 2],
    ['an external one, when the desk stands on a display that was unplugged', [laptop, projector], 9, 2],
    ['none without displays', [], 1, undefined],
  ])('is %s', (_name, displays, desk, id) => {
    expect(stageDisplay(displays, desk)?.id).toBe(id);
  });
  it('is never the desk’s while there is another one, and always one of those there are', () => {
    const anyDisplays = fc.uniqueArray(fc.record({ id: fc.nat(6), internal: fc.boolean() }), { selector: ({ id }) => id, minLength: 1 }).map((list) => list.map(({ id, internal }) => display(id, internal)));
    fc.assert(fc.property(anyDisplays, fc.nat(6), (displays, desk) => {
      const found = stageDisplay(displays, desk);
      expect(displays).toContain(found);
      if (displays.length > 1) expect(found?.id).not.toBe(desk);
    }));
  });
});
