import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, it, vi } from 'vitest';
import { guardNavigation } from '@main/guard/navigation';

it('a window stays on its page: every way out is prevented, every popup denied', () => {
  const app = new EventEmitter();
  guardNavigation(app as unknown as App);
  const opened = vi.fn<(open: (details: { url: string }) => { action: string }) => void>();
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: opened });
  app.emit('web-contents-created', {}, contents);
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const event = { preventDefault: vi.fn() };
    contents.emit(name, event);
    expect(event.preventDefault, name).toHaveBeenCalledOnce();
  }
  expect(opened.mock.calls[0]?.[0]({ url: 'https://example.org' })).toEqual({ action: 'deny' });
});
