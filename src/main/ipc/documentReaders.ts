import { basename } from 'node:path';
import { BrowserWindow, dialog, type WebContents } from 'electron';
import { fail, type Result } from '@shared/contract/result';
import { IMPORT_ENDINGS } from '../import/formats';
import type { DocumentReader, ReadDocument } from '../import/readDocument';
import { StoreError } from '../library/failure';
import type { Library } from '../library/library';

/** The ways in which a document comes to the desk: one at a time, with a way to stop it. Each throws a StoreError when it cannot be read. */
export interface DocumentReaders {
  text(name: string, text: string, html: string | null): Promise<ReadDocument>;
  bytes(name: string, bytes: Uint8Array): Promise<ReadDocument>;
  /** null when the person cancelled */
  dialog(sender: WebContents): Promise<ReadDocument | null>;
  cancel(): void;
}
export interface ReadersPlace {
  readonly reader: DocumentReader;
  /** tells the windows which file is being read; null when it is over */
  readonly tell: (reading: { readonly name: string } | null) => void;
}

export const createDocumentReaders = (library: Pick<Library, 'settings'>, { reader, tell }: ReadersPlace): DocumentReaders => {
  let current: AbortController | null = null;
  const reading = async (name: string, read: (signal: AbortSignal) => Promise<Result<ReadDocument>>): Promise<ReadDocument> => {
    if (current !== null) throw new StoreError(fail('import.busy').error);
    current = new AbortController();
    tell({ name: basename(name) });
    try {
      const document = await read(current.signal);
      if (!document.ok) throw new StoreError(document.error);
      return document.value;
    } finally {
      current = null;
      tell(null);
    }
  };
  return {
    text: (name, text, html) => reading(name, (signal) => reader.pasted(name, text, html, signal)),
    bytes: (name, bytes) => reading(name, (signal) => reader.bytes(name, bytes, signal)),
    dialog: async (sender) => {
      const parent = BrowserWindow.fromWebContents(sender);
      const options: Electron.OpenDialogOptions = { properties: ['openFile'], filters: [{ name: library.settings().language === 'zh' ? '报告与表格' : 'Reports and tables', extensions: IMPORT_ENDINGS }] };
      const chosen = parent === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(parent, options);
      const [path] = chosen.filePaths;
      return path === undefined ? null : reading(path, (signal) => reader.file(path, signal));
    },
    cancel: () => current?.abort(),
  };
};
