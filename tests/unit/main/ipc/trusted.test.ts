import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { trustedSender } from '@main/ipc/trusted';

type Call = Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>;
/** A call from a page's main frame, or from a frame inside it. */
const from = (url: string, inner = false): Call => {
  const frame = { url };
  return { senderFrame: frame, sender: { mainFrame: inner ? { url } : frame } } as unknown as Call;
};
const DEV = 'http://localhost:5173';

describe('a caller', () => {
  it.each(['huibao://app/desk.html', 'huibao://app/stage.html?x#y', 'huibao://app/'])('%s is one of ours', (url) => {
    expect(trustedSender('')(from(url))).toBe(true);
  });
  it.each(['huibao://app.evil/desk.html', 'huibao://evil/huibao://app/', 'https://app/desk.html', 'file:///desk.html', 'data:text/html,x', 'about:blank', 'about:srcdoc', '', 'not a url', `${DEV}/desk.html`])('%j is none of ours', (url) => {
    expect(trustedSender('')(from(url))).toBe(false);
  });
  it('of the development server is ours only while that serves the app', () => {
    expect(trustedSender(DEV)(from(`${DEV}/desk.html`))).toBe(true);
    for (const url of ['http://localhost:51730/', 'https://localhost:5173/', 'http://localhost:5173.evil.example/']) expect(trustedSender(DEV)(from(url)), url).toBe(false);
  });
  it('inside a page, or gone by now, is never trusted', () => {
    expect(trustedSender('')(from('huibao://app/desk.html', true))).toBe(false);
    expect(trustedSender('')({ ...from('huibao://app/desk.html'), senderFrame: null })).toBe(false);
  });
  it('an odd address of the development server opens nothing', () => {
    expect(trustedSender('nonsense')(from('about:blank'))).toBe(false);
    expect(trustedSender('nonsense')(from('also nonsense'))).toBe(false);
  });
});
