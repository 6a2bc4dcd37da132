import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf, showKeys } from '@shared/deck/showKeys';

describe('the keys of a show', () => {
  it('mean one thing each, and what their list says', () => {
    const keys = showKeys.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { keys: some, command } of showKeys) for (const key of some) expect(commandOf(key, '')).toEqual(command);
  });
  it.each([['PageDown', 'next'], ['PageUp', 'previous'], ['b', 'blank'], ['.', 'blank'], ['Escape', 'end']])('a clicker that sends %s gets %s', (key, type) => {
    expect(commandOf(key, '')?.type).toBe(type);
  });
  it('mean the same with caps lock on', () => {
    for (const key of showKeys.flatMap((entry) => entry.keys).filter((one) => /^[a-z]$/iu.test(one))) {
      expect(commandOf(key.toUpperCase(), '')).toEqual(commandOf(key.toLowerCase(), ''));
    }
  });
  it('digits are collected; Enter jumps after digits and goes on without them', () => {
    expect(commandOf('7', '1')).toEqual({ type: 'digit', digit: '7' });
    expect(commandOf('Enter', '17')).toEqual({ type: 'jump' });
    expect(commandOf('Enter', '')).toEqual({ type: 'next' });
  });
  it('nothing else means anything', () => {
    const known = new Set(['Enter', ...'0123456789', ...showKeys.flatMap((entry) => entry.keys)]);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString', '１', 'Dead', 'Process', 'F5')).filter((key) => !known.has(key)), (key) => {
      expect(commandOf(key, '')).toBeNull();
    }));
  });
});
