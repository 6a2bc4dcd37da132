import type { GoldDocument } from './documents';
import type { Extractor } from './extractors';

/** Characters, and how often each is run: small texts need more runs to get past the machine's noise. */
const SIZES = [{ size: 10_000, runs: 60 }, { size: 100_000, runs: 8 }, { size: 1_000_000, runs: 2 }] as const;

/** A text of a given length, put together from whole articles. */
function textOf(documents: readonly GoldDocument[], length: number): string {
  const whole = documents.map((d) => d.text).join('\n\n');
  return whole.repeat(Math.ceil(length / Math.max(1, whole.length))).slice(0, length);
}

/** Shortest of several runs, in milliseconds of processor time: wall time would measure what else the machine does. */
function timed(extractor: Extractor, text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    extractor({ text, format: 'txt' });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Time for each size, and time per character as a ratio to the smallest size. */
export function formatSpeed(documents: readonly GoldDocument[], extractor: Extractor): string {
  extractor({ text: textOf(documents, 300_000), format: 'txt' });
  const times = SIZES.map(({ size, runs }) => ({ size, ms: timed(extractor, textOf(documents, size), runs) }));
  const base = times[0] === undefined ? 1 : times[0].ms / times[0].size;
  return times.map(({ size, ms }) => `${size.toLocaleString('en').padStart(9)} characters  ${ms.toFixed(1).padStart(8)} ms  ${(ms / size / base).toFixed(2)} × the time per character of the smallest`).join('\n');
}
