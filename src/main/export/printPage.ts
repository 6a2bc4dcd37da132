import { BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '@shared/contract/channels';

/** The hidden window, as the exporter needs it. */
export interface PrintPage {
  /** id of its web contents: the sender of `print:job` and `print:ready` */
  readonly id: number;
  load(): Promise<void>;
  /** asks for a further pass with the page numbers of the last one */
  startPass(payload: EventPayload<'print:pass'>): void;
  print(): Promise<Uint8Array>;
  /** the page crashed or was closed by somebody else */
  onGone(listener: (reason: string) => void): void;
  destroy(): void;
}

const PASS = 'print:pass' satisfies EventName;

/** Opens the hidden window that draws print jobs; nothing of it is ever shown. `preload` is an absolute path, `url` the print surface. */
export function openPrintPage(options: { readonly preload: string; readonly url: string }): PrintPage {
  const window = new BrowserWindow({
    show: false,
    width: 1400,
    height: 1000,
    webPreferences: { preload: options.preload, sandbox: true, contextIsolation: true, nodeIntegration: false, backgroundThrottling: false, spellcheck: false },
  });
  const { webContents } = window;
  return {
    id: webContents.id,
    load: () => window.loadURL(options.url),
    startPass: (payload) => webContents.send(PASS, payload),
    print: () => webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true }),
    onGone: (listener) => {
      webContents.once('render-process-gone', (_event, details) => listener(details.reason));
      window.once('closed', () => listener('closed'));
    },
    destroy: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}
