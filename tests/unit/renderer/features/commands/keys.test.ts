import { describe, expect, it } from 'vitest';
import { belongsToField, keyName } from '@/features/commands/keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('keyName', () => {
  it.each([
    [press('z', { ctrlKey: true }), 'Ctrl+Z'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
    [press('z', { metaKey: true }), 'Ctrl+Z'],
    [press('F5', { shiftKey: true }), 'Shift+F5'],
    [press('ArrowUp', { altKey: true }), 'Alt+ArrowUp'],
    [press('1', { ctrlKey: true }), 'Ctrl+1'],
  ])('%o is %s', (event, name) => expect(keyName(event)).toBe(name));
});

describe('belongsToField', () => {
  it('leaves undo to a text field, and nothing else', () => expect(['Ctrl+Z', 'Ctrl+Y', 'F5', 'Ctrl+K'].map(belongsToField)).toEqual([true, true, false, false]));
});
