import { nextTick, shallowReactive } from 'vue';
import type { Bridge } from '@shared/contract/channels';
import type { PrintJob } from '@shared/contract/export';
import { loadGlyphs } from './glyphs';
import { createReadiness, type Readiness } from './readiness';

/** What the print page shows: the job, and the page numbers known so far. */
export interface PrintProps {
  readonly job: PrintJob;
  readonly numbers: { pageOf: Readonly<Record<string, number>> };
  readonly readiness: Readiness;
}

/** Charts and slides have this long to be drawn; after it the export names what is missing. */
const DRAW_LIMIT_MS = 30_000;

/** Draws the job of this window, tells when each pass is ready to be printed, and why when it is not. */
export async function runPrintPage(bridge: Pick<Bridge, 'print'>, mount: (props: PrintProps, failed: (error: unknown) => void) => void): Promise<void> {
  const answer = await bridge.print.job();
  if (!answer.ok) return;
  const job = answer.value;
  const { jobId } = job;
  const readiness = createReadiness();
  const numbers = shallowReactive({ pageOf: job.pageOf });
  let broken: string | null = null;
  const failed = (error: unknown): void => {
    broken ??= error instanceof Error ? error.message : String(error);
  };
  const report = async (pass: number): Promise<void> => {
    const problem = broken ?? (await drawn(readiness)) ?? broken;
    await bridge.print.ready({ jobId, pass, problem });
  };
  bridge.print.onPass((next) => {
    numbers.pageOf = next.pageOf;
    void report(next.pass);
  });
  try {
    mount({ job, numbers, readiness }, failed);
  } catch (error) {
    failed(error);
  }
  await report(1);
}

/** Waits for words, then charts, then once more for the glyphs of charts. */
async function drawn(readiness: Readiness): Promise<string | null> {
  await nextTick();
  const early = await loadGlyphs(document.body);
  const pending = await readiness.settled(DRAW_LIMIT_MS);
  if (pending !== null) return pending;
  return (await loadGlyphs(document.body)) ?? early;
}
