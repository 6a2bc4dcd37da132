import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import type { ExportProgress } from '@shared/contract/export';
import { jobFor } from '../export/jobFor';
import type { Exporter } from '../export/exporter';
import { storeError, StoreError } from '../library/failure';
import type { Library } from '../library/library';
import type { Handlers } from './register';

export const exportHandlers = (library: Library, exporter: Exporter, tell: (progress: ExportProgress) => void): Handlers => {
  let running: AbortController | null = null;
  const written = new Map<string, string>();
  return {
    'export:start': async (request, sender) => {
      const { report } = (await library.open(request.reportId)).snapshot();
      const job = jobFor(report, request.kind, { jobId: randomUUID(), now: new Date(), theme: request.theme, ratio: request.ratio });
      const zh = library.settings().language === 'zh';
      const name = `${report.title}${request.kind === 'brief' ? (zh ? '简报' : ' brief') : zh ? '演示页' : ' slides'}.pdf`.replace(/[\\/:*?"<>|]/gu, '_');
      const parent = BrowserWindow.fromWebContents(sender);
      const options: Electron.SaveDialogOptions = { defaultPath: join(app.getPath('documents'), name), filters: [{ name: 'PDF', extensions: ['pdf'] }] };
      const chosen = parent === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(parent, options);
      if (chosen.canceled || chosen.filePath === '') return null;
      const own = new AbortController();
      // one that is turned away because another runs does not take that one's place
      running ??= own;
      const result = await exporter.exportPdf(job, chosen.filePath, { signal: own.signal, onProgress: tell }).finally(() => {
        if (running === own) running = null;
      });
      if (!result.ok) throw new StoreError(result.error);
      written.set(job.jobId, chosen.filePath);
      return result.value;
    },
    'export:cancel': () => {
      running?.abort();
      return null;
    },
    'export:reveal': ({ jobId }) => {
      const path = written.get(jobId);
      if (path !== undefined) shell.showItemInFolder(path);
      return null;
    },
  };
};

/** What the hidden print window asks and says; it works for exports from the desk and from the command line alike. */
export const printHandlers = (exporter: Exporter): Handlers => ({
  'print:job': (_input, sender) => {
    const job = exporter.jobOf(sender.id);
    if (job === null) throw storeError('internal', { reason: 'no print job' });
    return job;
  },
  'print:ready': (report, sender) => {
    exporter.ready(sender.id, report);
    return null;
  },
});
