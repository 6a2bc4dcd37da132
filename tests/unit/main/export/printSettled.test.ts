import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { createPrintSession } from '@main/export/printSession';
import { printSettled } from '@main/export/printSettled';
import type { PrintPage } from '@main/export/printPage';
import type { PrintJob } from '@shared/contract/export';
import { smallReport } from '../../shared/brief/smallReport';

/** A document of three pages whose anchor `chapter-1` is on the given page. */
const withAnchor = async (pageNumber: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const pages = [1, 2, 3].map(() => document.addPage([595, 842]));
  const page = pages[pageNumber - 1];
  if (page === undefined) throw new Error('no such page');
  const destination = document.context.obj([page.ref, PDFName.of('XYZ'), null, null, null]);
  document.catalog.set(PDFName.of('Names'), document.context.obj({ Dests: { Names: [PDFString.of('chapter-1'), destination] } }));
  return document.save();
};

const job: PrintJob = { jobId: 'job', kind: 'brief', report: smallReport(), theme: 'official', ratio: '16:9', date: '2026-01-05', pageOf: {} };

const settle = async (positions: readonly number[], kind: PrintJob['kind'] = 'brief'): Promise<{ asked: Readonly<Record<string, number>>[]; prints: number; failure: unknown }> => {
  const session = createPrintSession();
  const asked: Readonly<Record<string, number>>[] = [];
  let prints = 0;
  const page: Pick<PrintPage, 'print' | 'startPass'> = {
    print: () => withAnchor(positions[Math.min(prints++, positions.length - 1)] ?? 1),
    startPass: ({ pass, pageOf }) => {
      asked.push(pageOf);
      session.drawn(pass, null);
    },
  };
  session.drawn(1, null);
  const failure = await printSettled(page, { ...job, kind }, session, () => undefined).then(
    () => null,
    (error: unknown) => error,
  );
  return { asked, prints, failure };
};

it('prints twice when filling in the numbers moves nothing', async () => {
  expect(await settle([2, 2])).toEqual({ asked: [{ 'chapter-1': 2 }], prints: 2, failure: null });
});
it('prints again when the numbers moved a chapter', async () => {
  expect(await settle([2, 3, 3])).toEqual({ asked: [{ 'chapter-1': 2 }, { 'chapter-1': 3 }], prints: 3, failure: null });
});
it('gives up after four prints of a layout that never settles', async () => {
  const { prints, failure } = await settle([2, 3, 2, 3, 2]);
  expect(prints).toBe(4);
  expect(failure).toMatchObject({ failure: { code: 'export.failed' } });
});
it('prints slides once', async () => {
  expect((await settle([2], 'slides')).prints).toBe(1);
});
