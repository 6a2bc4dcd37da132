import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardSession, mayRequest } from '@main/guard/offline';

const DEV = 'http://localhost:5173';

describe('a request', () => {
  it.each(['huibao://app/desk.html', 'HUIBAO://app/desk.html', 'data:image/png;base64,AA', 'blob:huibao://app/1-2', 'devtools://devtools/bundled/x.js'])('%s stays on the machine and may go', (url) => {
    expect(mayRequest(url, '')).toBe(true);
  });
  it.each(['http://example.org/', 'https://example.org/', 'ws://localhost:5173/', 'wss://example.org/', 'ftp://example.org/', 'file:///etc/passwd', `${DEV}/desk.html`, 'chrome-extension://x/y', ' huibao://app/', 'example.org', '', ':'])('%j may not go', (url) => {
    expect(mayRequest(url, '')).toBe(false);
  });
  it.each([`${DEV}/desk.html`, 'ws://localhost:5173/?token=1'])('%s may go while the development server serves the app', (url) => {
    expect(mayRequest(url, DEV)).toBe(true);
  });
  it.each(['http://localhost:5173.evil.example/', 'http://localhost:51730/', 'http://localhost:5173@evil.example/', 'http://localhost:80/', 'https://localhost:5173/', DEV])('%s may not go even then', (url) => {
    expect(mayRequest(url, DEV)).toBe(false);
  });
  it('to any host of any network scheme never goes', () => {
    fc.assert(fc.property(fc.webUrl({ validSchemes: ['http', 'https', 'ws', 'wss', 'ftp'], withFragments: true, withQueryParameters: true }), (url) => {
      expect(mayRequest(url, '')).toBe(false);
    }));
  });
});

/** A session that keeps what it is told. */
const rig = () => {
  const asked: Record<string, (...given: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...given: never[]) => unknown) => {
    asked[name] = handler;
  };
  const session = Object.assign(new EventEmitter(), {
    setSpellCheckerEnabled: vi.fn(), setSpellCheckerLanguages: vi.fn(), webRequest: { onBeforeRequest: keep('request') },
    setPermissionRequestHandler: keep('permission'), setPermissionCheckHandler: keep('check'), setDevicePermissionHandler: keep('device'),
  });
  guardSession(session as unknown as Session, '');
  return { session, call: (name: string, ...given: unknown[]): unknown => asked[name]?.(...(given as never[])) };
};

describe('a guarded session', () => {
  it('cancels what would leave the machine', () => {
    const { call } = rig();
    const answer = vi.fn();
    call('request', { url: 'https://example.org/x.woff2' }, answer);
    call('request', { url: 'huibao://app/desk.html' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  });
  it.each([['fullscreen', true], ['geolocation', false], ['media', false], ['notifications', false], ['clipboard-read', true], ['clipboard-sanitized-write', false], ['openExternal', false]])('asked for %s says %s', (permission, given) => {
    const { call } = rig();
    const answer = vi.fn();
    call('permission', null, permission, answer);
    expect([answer.mock.calls, call('check', null, permission), call('device', {})]).toEqual([[[given]], given, false]);
  });
  it('downloads nothing and fetches no dictionary', () => {
    const { session } = rig();
    const event = { preventDefault: vi.fn() };
    session.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect([session.setSpellCheckerEnabled.mock.calls, session.setSpellCheckerLanguages.mock.calls]).toEqual([[[false]], [[[]]]]);
  });
});
