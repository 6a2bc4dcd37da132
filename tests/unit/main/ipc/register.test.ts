import type { IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CALL_NAMES } from '@shared/contract/channels';
import { answer, registerHandlers, type IpcGuard } from '@main/ipc/register';
import { storeError } from '@main/library/failure';

vi.mock('electron', () => ({ ipcMain: { handle: () => undefined } }));

const event = { sender: { id: 7 }, senderFrame: {} } as unknown as IpcMainInvokeEvent;
const guard = (trusted: IpcGuard['trusted'] = () => true) => ({ trusted, report: vi.fn<(error: unknown) => void>() });

describe('a call from a renderer', () => {
  it('reaches its handler as parsed, with its sender, and comes back as a result', async () => {
    const handler = vi.fn(() => null);
    expect(await answer('library:remove', handler, guard(), event, { reportId: 'r' })).toEqual({ ok: true, value: null });
    expect(handler).toHaveBeenCalledWith({ reportId: 'r' }, event.sender);
  });
  it('of a stranger is refused before anything of it is read', async () => {
    const handler = vi.fn(() => null);
    const read = vi.fn();
    const input = Object.defineProperty({}, 'reportId', { get: read, enumerable: true });
    expect(await answer('library:remove', handler, guard(() => false), event, input)).toMatchObject({ ok: false, error: { code: 'internal', params: { reason: 'sender' } } });
    expect([handler, read].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });
  it('whose frame vanished while it was looked at is refused, not thrown', async () => {
    const lost = guard(() => {
      throw new Error('Render frame was disposed');
    });
    expect(await answer('library:list', () => [], lost, event, undefined)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(lost.report).toHaveBeenCalledOnce();
  });
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''], ['a missing field', {}, 'reportId'], ['a field of the wrong type', { reportId: 5 }, 'reportId'], ['an empty id', { reportId: '' }, 'reportId'],
    ['an id beyond its length', { reportId: 'x'.repeat(41) }, 'reportId'], ['a field too many', { reportId: 'r', path: '/etc' }, ''], ['a list', [], ''],
  ])('with %s is refused and names the field', async (_name, input, reason) => {
    const handler = vi.fn(() => null);
    expect(await answer('library:remove', handler, guard(), event, input)).toEqual({ ok: false, error: { code: 'edit.invalid', params: { reason } } });
    expect(handler).not.toHaveBeenCalled();
  });
  it('never reaches a handler unparsed and never rejects, whatever is sent', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...CALL_NAMES), fc.anything(), async (name, input) => {
      const result = await answer(name, () => { throw new Error('reached'); }, guard(), event, input);
      expect(result.ok).toBe(false);
      if (input !== undefined && !(typeof input === 'object' && input !== null && Object.keys(input).length === 0)) expect(result).toMatchObject({ error: { code: 'edit.invalid' } });
    }));
  });
});

describe('what a handler cannot do', () => {
  it('is told in its own words when it has some, and not reported as a fault', async () => {
    const own = guard();
    const full = () => { throw storeError('write.full', { file: 'report.json' }); };
    expect(await answer('library:list', full, own, event, undefined)).toEqual({ ok: false, error: { code: 'write.full', params: { file: 'report.json' } } });
    expect(own.report).not.toHaveBeenCalled();
  });
  it.each<[string, () => never]>([['throws', () => { throw new Error('boom'); }], ['throws something odd', () => { throw 'boom'; }]])('is unexpected when it %s: reported with its error, told with its reason', async (_name, handler) => {
    const own = guard();
    expect(await answer('library:list', handler, own, event, undefined)).toEqual({ ok: false, error: { code: 'internal', params: { reason: 'boom' } } });
    expect(own.report).toHaveBeenCalledOnce();
  });
  it('rejects later: the same', async () => {
    expect(await answer('library:list', () => Promise.reject(storeError('store.locked')), guard(), event, undefined)).toMatchObject({ error: { code: 'store.locked' } });
    expect(await answer('library:list', () => Promise.reject(new Error('boom')), guard(), event, undefined)).toMatchObject({ error: { code: 'internal' } });
  });
});

it('registers the handlers that are given and no other', async () => {
  const door = new Map<string, (event: IpcMainInvokeEvent, input: unknown) => Promise<unknown>>();
  registerHandlers({ 'library:list': () => [], 'show:get': () => null }, guard(), { handle: (name, listener) => door.set(name, listener) });
  expect([...door.keys()]).toEqual(['library:list', 'show:get']);
  expect(await door.get('show:get')?.(event, undefined)).toEqual({ ok: true, value: null });
});
