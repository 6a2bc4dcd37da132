import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_NAMES, EVENT_NAMES } from '@shared/contract/channels';

type Verb = (given?: unknown) => unknown;
const electron = vi.hoisted(() => ({
  exposed: new Map<string, Record<string, Record<string, (given?: unknown) => unknown>>>(),
  invoke: vi.fn((name: string, input: unknown) => Promise.resolve([name, input])),
  on: vi.fn<(name: string, heard: (event: unknown, payload: unknown) => void) => void>(),
  removeListener: vi.fn<(name: string, heard: unknown) => void>(),
}));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: Record<string, Record<string, Verb>>) => electron.exposed.set(name, api) },
  ipcRenderer: { invoke: electron.invoke, on: electron.on, removeListener: electron.removeListener, send: () => undefined, sendSync: () => undefined },
}));

beforeAll(() => import('../../../src/preload/index'));
beforeEach(() => vi.clearAllMocks());
const api = (): Record<string, Record<string, Verb>> => electron.exposed.get('huibao') ?? {};
const verbs = (): { topic: string; name: string; verb: Verb }[] => Object.entries(api()).flatMap(([topic, all]) => Object.entries(all).map(([name, verb]) => ({ topic, name, verb })));
const subscribes = (name: string): boolean => /^on[A-Z]/u.test(name);
const eventOf = (name: string): string => name.charAt(2).toLowerCase() + name.slice(3);

describe('what a page is given', () => {
  it('is one object of named verbs, no generic channel among them', () => {
    expect([...electron.exposed.keys()]).toEqual(['huibao']);
    expect(verbs().every(({ verb }) => typeof verb === 'function')).toBe(true);
    expect(JSON.stringify(verbs().map(({ name }) => name))).not.toMatch(/invoke|send|ipc/u);
  });
  it('has a verb for each call, and no other', () => {
    expect(verbs().filter(({ name }) => !subscribes(name)).map(({ topic, name }) => `${topic}:${name}`).sort()).toEqual([...CALL_NAMES].sort());
  });
  it('has a subscription for each event, and no other', () => {
    expect(verbs().filter(({ name }) => subscribes(name)).map(({ topic, name }) => `${topic}:${eventOf(name)}`).sort()).toEqual([...EVENT_NAMES].sort());
  });
});

it('each verb calls its own channel with what it was given', async () => {
  for (const { topic, name, verb } of verbs().filter((one) => !subscribes(one.name))) {
    expect(await verb({ probe: name })).toEqual([`${topic}:${name}`, { probe: name }]);
  }
});

it('each subscription hears its own event without Electron’s, until it is ended', () => {
  for (const { topic, name, verb } of verbs().filter((one) => subscribes(one.name))) {
    const listener = vi.fn();
    const stop = verb(listener);
    const [channel, heard] = electron.on.mock.lastCall ?? [];
    expect(channel).toBe(`${topic}:${eventOf(name)}`);
    heard?.({ sender: 'the whole of ipcRenderer' }, 'payload');
    expect(listener.mock.calls).toEqual([['payload']]);
    if (typeof stop === 'function') stop();
    expect(electron.removeListener.mock.lastCall).toEqual([channel, heard]);
  }
});
