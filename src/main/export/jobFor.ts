import type { ExportKind, PrintJob } from '@shared/contract/export';
import type { Ratio, Report, ThemeName } from '@shared/report/schema';

export interface JobOptions {
  readonly jobId: string;
  readonly now: Date;
  readonly theme?: ThemeName | undefined;
  readonly ratio?: Ratio | undefined;
}

const isoDate = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** What to print: the report without what never leaves it (comments), in the deck's theme and ratio unless others are asked for. */
export const jobFor = (report: Report, kind: ExportKind, { jobId, now, theme, ratio }: JobOptions): PrintJob => ({
  jobId, kind, report: { ...report, annotations: [] }, theme: theme ?? report.deck.theme, ratio: ratio ?? report.deck.ratio, date: isoDate(now), pageOf: {},
});
