import type { PrintJob } from '@shared/contract/export';
import { fail } from '@shared/contract/result';
import { planPass } from './plan';
import type { PrintPage } from './printPage';
import { Stop, type PrintSession } from './printSession';
import { readPdf } from './readPdf';

/** Prints until the page numbers in the contents are true; slides have none and are printed once. `onPass` counts from 1. */
export async function printSettled(page: Pick<PrintPage, 'print' | 'startPass'>, job: PrintJob, session: PrintSession, onPass: (pass: number) => void): Promise<Uint8Array> {
  let pageOf = job.pageOf;
  for (let pass = 1; ; pass += 1) {
    await session.passDrawn(pass);
    onPass(pass);
    const bytes = await session.guard(page.print());
    if (job.kind === 'slides') return bytes;
    const found = await session.guard(readPdf(bytes, { withText: false }));
    const plan = planPass(pass, pageOf, found.pageOf);
    if (plan.type === 'settled') return bytes;
    if (plan.type === 'unstable') throw new Stop(fail('export.failed', { reason: 'the page numbers of the contents do not settle' }).error);
    pageOf = { ...plan.pageOf };
    page.startPass({ pass: pass + 1, pageOf });
  }
}
