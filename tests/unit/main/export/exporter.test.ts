import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExporter, type Exporter } from '@main/export/exporter';
import { shownFigures } from '@main/export/figureCheck';
import type { PrintPage } from '@main/export/printPage';
import type { ExportProgress, PrintJob } from '@shared/contract/export';
import { smallFigure, smallReport } from '../../shared/brief/smallReport';

const report = smallReport();
const job: PrintJob = {
  jobId: 'job', kind: 'brief', theme: 'official', ratio: '16:9', date: '2026-01-05', pageOf: {},
  // plain figures, because the test's PDF is set in a Latin face
  report: { ...report, chapters: [], figures: report.figures.map((figure, index) => smallFigure(figure.id, `${String(index + 11)}.5`, { unit: '%' })) },
};

const pdfOf = async (text: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText(text, { size: 8, y: 800 });
  return document.save();
};
const wholeText = shownFigures(job).map((place) => place.text).join('\n');

interface Fake {
  page: PrintPage;
  destroyed: number;
  die: (reason: string) => void;
}
const fakePage = (ready: () => void, print: () => Promise<Uint8Array>): Fake => {
  const fake: Fake = {
    destroyed: 0,
    die: () => undefined,
    page: {
      id: 7,
      load: async () => ready(),
      startPass: () => ready(),
      print,
      onGone: (listener) => {
        fake.die = listener;
      },
      destroy: () => {
        fake.destroyed += 1;
      },
    },
  };
  return fake;
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huibao-export-'));
});

const start = (print: () => Promise<Uint8Array>, problem: string | null = null): { exporter: Exporter; fake: Fake; target: string } => {
  const fake: Fake = fakePage(() => exporter.ready(7, { jobId: 'job', pass: 1, problem }), print);
  const exporter = createExporter({ openPage: () => fake.page });
  return { exporter, fake, target: join(folder, 'brief.pdf') };
};
const never = (): Promise<never> => new Promise(() => undefined);

describe('exportPdf', () => {
  it('writes a file that was read back, and says what is in it', async () => {
    const { exporter, fake, target } = start(() => pdfOf(wholeText));
    const phases: ExportProgress[] = [];
    const result = await exporter.exportPdf(job, target, { onProgress: (progress) => phases.push(progress) });
    expect(result).toMatchObject({ ok: true, value: { jobId: 'job', kind: 'brief', name: 'brief.pdf', pages: 1, figuresChecked: 3 } });
    expect(await readdir(folder)).toEqual(['brief.pdf']);
    expect(fake.destroyed).toBe(1);
    expect([...new Set(phases.map((progress) => progress.phase))]).toEqual(['preparing', 'laying out', 'printing', 'checking', 'writing']);
    expect(phases.at(-1)).toMatchObject({ done: 6, total: 6 });
  });

  it('writes nothing when a figure is missing from the pages', async () => {
    const { exporter, target } = start(() => pdfOf(wholeText.replaceAll('12.5%', '12.6%')));
    expect(await exporter.exportPdf(job, target)).toMatchObject({ ok: false, error: { code: 'export.mismatch', params: { figure: '12.5%' } } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops at once when cancelled while printing, leaves nothing and is free again', async () => {
    const controller = new AbortController();
    const { exporter, fake, target } = start(() => {
      controller.abort();
      return never();
    });
    expect(await exporter.exportPdf(job, target, { signal: controller.signal })).toMatchObject({ ok: false, error: { code: 'export.cancelled' } });
    expect(await readdir(folder)).toEqual([]);
    expect(fake.destroyed).toBe(1);
    expect(exporter.jobOf(7)).toBeNull();
  });

  it('fails with the reason when the page crashes, or cannot draw', async () => {
    const crash = start(() => {
      crash.fake.die('crashed');
      return never();
    });
    expect(await crash.exporter.exportPdf(job, crash.target)).toMatchObject({ ok: false, error: { code: 'export.failed', params: { reason: 'crashed' } } });
    const undrawn = start(never, '图1');
    expect(await undrawn.exporter.exportPdf(job, undrawn.target)).toMatchObject({ ok: false, error: { code: 'export.failed', params: { reason: '图1' } } });
  });

  it('does one export at a time, and gives its job to its own window only', async () => {
    const controller = new AbortController();
    let printing: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      printing = resolve;
    });
    const { exporter, target } = start(() => {
      printing();
      return never();
    });
    const first = exporter.exportPdf(job, target, { signal: controller.signal });
    await begun;
    expect(await exporter.exportPdf(job, target)).toMatchObject({ ok: false, error: { code: 'export.busy' } });
    expect(exporter.jobOf(7)).toBe(job);
    expect(exporter.jobOf(8)).toBeNull();
    controller.abort();
    await first;
  });

  it('says that the folder is missing', async () => {
    const { exporter } = start(() => pdfOf(wholeText));
    expect(await exporter.exportPdf(job, join(folder, 'none', 'brief.pdf'))).toMatchObject({ ok: false, error: { code: 'write.folderMissing' } });
  });
});
