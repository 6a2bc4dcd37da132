import { basename } from 'node:path';
import { buildBrief } from '@shared/brief/build';
import type { ExportDone, ExportProgress, PrintJob } from '@shared/contract/export';
import { countProposed } from '@shared/report/stated';
import { fail, ok, type Result } from '@shared/contract/result';
import { writeWhole } from './durableWrite';
import { missingFigures, shownFigures } from './figureCheck';
import { finishPdf, type PdfFacts } from './finish';
import type { PrintPage } from './printPage';
import { createPrintSession, Stop, type PrintSession } from './printSession';
import { printSettled } from './printSettled';
import { readPdf } from './readPdf';

export interface ExporterDeps {
  /** opens the hidden window; see `openPrintPage` */
  readonly openPage: () => PrintPage;
  readonly write?: typeof writeWhole;
}
export interface ExportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
}
export interface Exporter {
  /** Draws, prints, reads back and writes one PDF. `target` is an absolute path; nothing is there unless all went well. */
  exportPdf(job: PrintJob, target: string, options?: ExportOptions): Promise<Result<ExportDone>>;
  /** what the window with these web contents is to draw; answers `print:job` */
  jobOf(webContentsId: number): PrintJob | null;
  /** a window reports a pass as drawn; answers `print:ready` */
  ready(webContentsId: number, report: { jobId: string; pass: number; problem: string | null }): void;
}

/** Steps of the progress bar: load, lay out, two printings, check, write. */
const STEPS = 6;

const factsOf = (job: PrintJob): PdfFacts => ({ title: job.report.title, subject: job.report.occasion, language: 'zh-CN', date: job.date, linkTitles: job.kind === 'brief' ? linkTitles(job) : {} });
const linkTitles = (job: PrintJob): Record<string, string> =>
  Object.fromEntries(
    buildBrief(job.report, { date: job.date, language: 'zh' }).contents.entries.map((entry) => [entry.anchor, entry.ordinal + entry.line.map((segment) => segment.text).join('')]),
  );

/** Makes the one owner of PDF exports: one at a time, each in a hidden window of its own that is destroyed afterwards. */
export function createExporter(deps: ExporterDeps): Exporter {
  let running: { readonly page: PrintPage; readonly job: PrintJob; readonly session: PrintSession } | null = null;
  const write = deps.write ?? writeWhole;

  async function exportPdf(job: PrintJob, target: string, options: ExportOptions = {}): Promise<Result<ExportDone>> {
    if (running !== null) return fail('export.busy');
    if (options.signal?.aborted === true) return fail('export.cancelled');
    const page = deps.openPage();
    const session = createPrintSession();
    running = { page, job, session };
    const cancel = (): void => session.stop(fail('export.cancelled').error);
    options.signal?.addEventListener('abort', cancel, { once: true });
    page.onGone((reason) => session.stop(fail('export.failed', { reason }).error));
    const tell = (phase: ExportProgress['phase'], done: number): void => options.onProgress?.({ jobId: job.jobId, phase, done, total: STEPS });
    try {
      tell('preparing', 0);
      await session.guard(page.load());
      tell('laying out', 1);
      const printed = await printSettled(page, job, session, (pass) => tell('printing', 1 + Math.min(pass, 2)));
      tell('checking', 4);
      const finished = await session.guard(finishPdf(printed, factsOf(job)));
      const reading = await session.guard(readPdf(finished, { withText: true }));
      const expected = shownFigures(job);
      const missing = missingFigures(reading.pages.join('\n'), expected);
      const [first] = missing;
      if (first !== undefined) return fail('export.mismatch', { count: missing.length, figure: first.text });
      tell('writing', 5);
      session.check();
      const written = await write(target, finished);
      if (!written.ok) return written;
      tell('writing', STEPS);
      return ok({ jobId: job.jobId, kind: job.kind, name: basename(target), pages: reading.pages.length, bytes: finished.byteLength, figuresChecked: new Set(expected.map((figure) => figure.figureId)).size, proposed: countProposed(job.report) });
    } catch (error) {
      if (error instanceof Stop) return { ok: false, error: error.failure };
      return fail('export.failed', { reason: error instanceof Error ? error.message : String(error) });
    } finally {
      options.signal?.removeEventListener('abort', cancel);
      running = null;
      page.destroy();
    }
  }

  return {
    exportPdf,
    jobOf: (webContentsId) => (running?.page.id === webContentsId ? running.job : null),
    ready: (webContentsId, report) => {
      if (running?.page.id === webContentsId && report.jobId === running.job.jobId) running.session.drawn(report.pass, report.problem);
    },
  };
}
