import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { appCalls, appEvents } from '@shared/contract/app';
import { CALL_NAMES, EVENT_NAMES } from '@shared/contract/channels';
import { exportCalls, exportEvents } from '@shared/contract/export';
import { libraryCalls, libraryEvents } from '@shared/contract/library';
import { reviewCalls } from '@shared/contract/review';
import { reportCalls, reportEvents } from '@shared/contract/report';
import { showCalls, showEvents } from '@shared/contract/show';

const calls: Readonly<Record<string, { readonly input: ZodType; readonly output: ZodType }>> = { ...appCalls, ...libraryCalls, ...reportCalls, ...reviewCalls, ...showCalls, ...exportCalls };
const events: Readonly<Record<string, ZodType>> = { ...appEvents, ...libraryEvents, ...reportEvents, ...showEvents, ...exportEvents };
const takes = (name: string, input: unknown): boolean => calls[name]?.input.safeParse(input).success ?? false;

describe('the channels', () => {
  it('have a schema each, and no schema is without a channel', () => {
    expect(Object.keys(calls).sort()).toEqual([...CALL_NAMES].sort());
    expect(Object.keys(events).sort()).toEqual([...EVENT_NAMES].sort());
  });
  it('are named once, by topic and verb', () => {
    const names = [...CALL_NAMES, ...EVENT_NAMES];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+:[a-zA-Z]+$/u);
  });
  it('take no input that nobody has looked at: anything is refused everywhere', () => {
    for (const name of CALL_NAMES) for (const odd of [Symbol.iterator, 'words', 7, [[]], { __proto__: null, surplus: 1 }, null]) expect(takes(name, odd), name).toBe(false);
  });
});

describe('what crosses the wire is bounded', () => {
  it.each<[string, string, unknown, boolean]>([
    ['a jump backwards out of the deck', 'show:act', { type: 'goTo', position: -1 }, false],
    ['a jump to half a slide', 'show:act', { type: 'goTo', position: 1.5 }, false],
    ['a jump to nowhere', 'show:act', { type: 'goTo', position: Number.NaN }, false],
    ['a key', 'show:act', { type: 'next' }, true],
    ['a key that is none', 'show:act', { type: 'explode' }, false],
    ['a colour that is none', 'show:act', { type: 'blank', color: 'red' }, false],
    ['a name of 41 characters', 'app:setSettings', { userName: 'x'.repeat(41) }, false],
    ['one setting', 'app:setSettings', { language: 'en' }, true],
    ['a language that is none', 'app:setSettings', { language: 'fr' }, false],
    ['a document as bytes', 'library:importBytes', { name: 'a.txt', bytes: new Uint8Array(3), accept: false }, true],
    ['a document as a list of numbers', 'library:importBytes', { name: 'a.txt', bytes: [1, 2, 3], accept: false }, false],
    ['an export to a path of the caller', 'export:start', { reportId: 'r', kind: 'brief', path: '/etc/passwd' }, false],
    ['an export', 'export:start', { reportId: 'r', kind: 'slides', theme: 'spring' }, true],
    ['an Edit', 'report:edit', { reportId: 'r', editId: 'e', edit: { type: 'report.set', patch: { title: '新' } } }, true],
    ['an Edit that is none', 'report:edit', { reportId: 'r', editId: 'e', edit: { type: 'report.drop' } }, false],
    ['a reason without end', 'report:edit', { reportId: 'r', editId: 'e', edit: { type: 'slide.remove', slideId: 's' }, reason: 'x'.repeat(401) }, false],
  ])('%s', (_name, channel, input, taken) => {
    expect(takes(channel, input)).toBe(taken);
  });
  it('a show has at least one slide and never a negative place', () => {
    const state = { reportId: 'r', position: 0, count: 1, blank: 'none', ratio: '16:9', startedAt: '2026-01-20T09:00:00.000Z' };
    const sound = (more: object): boolean => showEvents['show:state'].safeParse({ ...state, ...more }).success;
    expect([sound({}), sound({ count: 0 }), sound({ position: -1 }), showEvents['show:state'].safeParse(null).success]).toEqual([true, false, false, true]);
  });
});
