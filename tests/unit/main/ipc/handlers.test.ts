import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_NAMES } from '@shared/contract/channels';
import { fail, ok } from '@shared/contract/result';
import type { Exporter } from '@main/export/exporter';
import { appHandlers } from '@main/ipc/app';
import { exportHandlers, printHandlers } from '@main/ipc/export';
import { createReader } from '@main/import/readDocument';
import { createDocumentReaders, type DocumentReaders, type ReadersPlace } from '@main/ipc/documentReaders';
import { libraryHandlers } from '@main/ipc/library';
import { reportHandlers } from '@main/ipc/report';
import { reviewHandlers } from '@main/ipc/review';
import { showHandlers } from '@main/ipc/show';
import type { Library } from '@main/library/library';
import type { ShowOwner } from '@main/show/showOwner';
import { smallReport } from '../../../fixtures/reports/small';

const electron = vi.hoisted(() => ({ save: vi.fn(), show: vi.fn() }));
vi.mock('electron', () => ({
  ipcMain: { handle: () => undefined }, app: { getPath: () => 'documents' }, BrowserWindow: { fromWebContents: () => null },
  dialog: { showSaveDialog: electron.save, showOpenDialog: () => Promise.resolve({ filePaths: [] }) }, shell: { showItemInFolder: electron.show },
}));
beforeEach(() => vi.resetAllMocks());

const settings = { language: 'zh' as const, appearance: 'system' as const, userName: '王', lastReportId: null };
const library = (more: Partial<Record<keyof Library, unknown>> = {}): Library => ({ settings: () => settings, saveSettings: (patch: object) => Promise.resolve({ ...settings, ...patch }), ...more }) as unknown as Library;
/** No reader process: what is asked of one fails. */
const readers = (more: Partial<ReadersPlace> = {}): DocumentReaders => createDocumentReaders(library(), { reader: createReader({ read: () => Promise.resolve(fail('file.readerFailed')) }), tell: () => undefined, ...more });
const sender = { id: 3 } as unknown as WebContents;
const ask = async <H, K extends keyof H>(handlers: H, name: K, input: unknown): Promise<unknown> => {
  const handler = handlers[name];
  if (typeof handler !== 'function') throw new Error(`no handler for ${String(name)}`);
  return await (handler as (input: unknown, sender: WebContents) => unknown)(input, sender);
};

it('every call of the contract is answered by one handler', () => {
  const none = {} as unknown;
  const all = [appHandlers(library(), none as never, vi.fn()), libraryHandlers(library(), '', readers()), reportHandlers(library(), vi.fn()), reviewHandlers(library(), readers()), showHandlers(library(), none as ShowOwner), exportHandlers(library(), none as Exporter, vi.fn()), printHandlers(none as Exporter)].flatMap((some) => Object.keys(some));
  expect(all.sort()).toEqual([...CALL_NAMES].sort());
});

describe('settings', () => {
  it('are told to every window once they are kept, and fields that were not given stay', async () => {
    const tell = vi.fn();
    const saved = await ask(appHandlers(library(), {} as never, tell), 'app:setSettings', { language: 'en', userName: undefined });
    expect(saved).toEqual({ ...settings, language: 'en' });
    expect(tell.mock.calls).toEqual([[saved]]);
  });
});

describe('a report', () => {
  it('is signed with the user’s name, and each accepted Edit is told once however often it was opened', async () => {
    const listeners: ((news: object) => void)[] = [];
    const edit = vi.fn(() => ({}));
    const session = { snapshot: () => ({ report: 'as it is now' }), edit, onAccepted: (listener: (news: object) => void) => listeners.push(listener) };
    const tell = vi.fn();
    const handlers = reportHandlers(library({ open: () => Promise.resolve(session) }), tell);
    await ask(handlers, 'report:open', { reportId: 'r' });
    await ask(handlers, 'report:open', { reportId: 'r' });
    await ask(handlers, 'report:edit', { reportId: 'r', editId: 'e', edit: {} });
    listeners.forEach((listener) => listener({ savedAt: 'now' }));
    expect(edit).toHaveBeenCalledWith({ editId: 'e', edit: {}, by: '王', reason: undefined });
    expect(tell.mock.calls).toEqual([[{ reportId: 'r', savedAt: 'now' }, 'as it is now']]);
  });
});

describe('an import', () => {
  it('whose dialog was closed does nothing', async () => {
    const { dialog } = await import('electron');
    vi.spyOn(dialog, 'showOpenDialog').mockResolvedValue({ canceled: true, filePaths: [] });
    expect(await ask(libraryHandlers(library(), '', readers()), 'library:importDialog', { accept: false })).toBeNull();
  });
  it('of a paste without a file’s name is read as text and says how much it found', async () => {
    const add = vi.fn(() => Promise.resolve());
    const summary = await ask(libraryHandlers(library({ add, list: () => [] }), '', readers()), 'library:importText', { text: '2025年，全区实现地区生产总值1400亿元。', name: '粘贴的文章', accept: false });
    expect(summary).toMatchObject({ figures: 1 });
    expect(add).toHaveBeenCalledOnce();
  });
  it('is told while it is read, is the only one, and can be stopped', async () => {
    const told: unknown[] = [];
    const reader = createReader({ read: (_file, signal) => new Promise((done) => signal?.addEventListener('abort', () => done(fail('import.cancelled')))) });
    const handlers = libraryHandlers(library(), '', readers({ reader, tell: (reading) => told.push(reading) }));
    const first = ask(handlers, 'library:importBytes', { name: 'a.docx', bytes: new Uint8Array(4), accept: false });
    await expect(ask(handlers, 'library:importBytes', { name: 'b.docx', bytes: new Uint8Array(4), accept: false })).rejects.toThrow('import.busy');
    await ask(handlers, 'library:cancelImport', undefined);
    await expect(first).rejects.toThrow('import.cancelled');
    expect(told).toEqual([{ name: 'a.docx' }, null]);
  });
  it('of what is no text is refused in words', async () => {
    await expect(ask(libraryHandlers(library(), '', readers()), 'library:importBytes', { name: 'a.exe', bytes: new Uint8Array(4), accept: false })).rejects.toThrow('file.unsupported');
  });
});

describe('an export', () => {
  const request = { reportId: 'small', kind: 'brief' };
  const opened = library({ open: () => Promise.resolve({ snapshot: () => ({ report: { ...smallReport(), title: 'A/B:报告' } }) }) });
  const exporter = (exportPdf: unknown): Exporter => ({ exportPdf }) as unknown as Exporter;
  const chosen = (filePath: string): void => void electron.save.mockResolvedValue({ canceled: filePath === '', filePath });

  it('proposes a name that any disk takes, and does nothing when the dialog is closed', async () => {
    chosen('');
    const work = vi.fn();
    expect(await ask(exportHandlers(opened, exporter(work), vi.fn()), 'export:start', request)).toBeNull();
    expect(electron.save.mock.calls[0]?.[0].defaultPath).toMatch(/A_B_报告简报\.pdf$/u);
    expect(work).not.toHaveBeenCalled();
  });
  it('shows in its folder what it wrote, and nothing else', async () => {
    chosen('out.pdf');
    const jobs: string[] = [];
    const handlers = exportHandlers(opened, exporter((job: { jobId: string }) => {
      jobs.push(job.jobId);
      return Promise.resolve(ok({}));
    }), vi.fn());
    await ask(handlers, 'export:start', request);
    await ask(handlers, 'export:reveal', { jobId: 'made up' });
    expect(electron.show).not.toHaveBeenCalled();
    await ask(handlers, 'export:reveal', { jobId: jobs[0] });
    expect(electron.show).toHaveBeenCalledWith('out.pdf');
  });
  it('that failed says why', async () => {
    chosen('out.pdf');
    await expect(ask(exportHandlers(opened, exporter(() => Promise.resolve(fail('write.full', { file: 'out.pdf' }))), vi.fn()), 'export:start', request)).rejects.toMatchObject({ failure: { code: 'write.full' } });
  });
  it('can still be cancelled after a second one was turned away', async () => {
    chosen('out.pdf');
    const signals: AbortSignal[] = [];
    let end: (value: unknown) => void = () => undefined;
    const handlers = exportHandlers(opened, exporter((_job: unknown, _path: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise((resolve) => { end = resolve; }) : Promise.resolve(fail('export.busy'));
    }), vi.fn());
    const first = ask(handlers, 'export:start', request);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await expect(ask(handlers, 'export:start', request)).rejects.toThrow('export.busy');
    await ask(handlers, 'export:cancel', undefined);
    expect(signals[0]?.aborted).toBe(true);
    end(ok({}));
    await first;
  });
});
