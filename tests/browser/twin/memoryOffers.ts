import type { Bridge } from '@shared/contract/channels';
import type { DocumentFrom } from '@shared/contract/review';
import { fail, ok, type Result } from '@shared/contract/result';
import type { AcceptedEdit, Edit } from '@shared/report/edit';
import type { Report } from '@shared/report/schema';
import { mergeVersionEdit } from '@shared/review/mergeVersion';
import { compareVersions } from '@shared/review/versions';
import { attachYearEdit, matchIndicators } from '@shared/review/years';
import type { MemoryReports } from './memoryReports';

type Offers = Pick<Bridge['report'], 'importVersion' | 'mergeVersion' | 'importYear' | 'attachYear'>;
type Reader = (text: string, name: string, accept: boolean) => Report | null;

/** Newer versions and earlier years as main reads, compares and merges them; the file dialog is always cancelled here. */
export const memoryOffers = (reports: MemoryReports, read: Reader): Offers => {
  const held = new Map<string, Report>();
  const current = (reportId: string): Report | null => {
    const opened = reports.snapshot(reportId);
    return opened.ok ? opened.value.report : null;
  };
  const imported = (from: DocumentFrom): Report | null => {
    switch (from.type) {
      case 'dialog': return null;
      case 'text': return read(from.text, from.name, false);
      case 'bytes': return read(new TextDecoder().decode(from.bytes), from.name, false);
      case 'report': return current(from.reportId);
    }
  };
  const offer = async <T>(reportId: string, from: DocumentFrom, describe: (report: Report, other: Report) => T): Promise<Result<(T & { token: string; title: string; sourceName: string }) | null>> => {
    const [report, other] = [current(reportId), imported(from)];
    if (report === null) return fail('store.missing');
    if (other === null) return ok(null);
    const token = crypto.randomUUID();
    held.set(token, other);
    return ok(structuredClone({ token, title: other.title, sourceName: other.sources[0]?.name ?? '', ...describe(report, other) }));
  };
  const take = async (reportId: string, token: string, editId: string, editOf: (report: Report, other: Report) => Edit | null): Promise<Result<AcceptedEdit | null>> => {
    const [report, other] = [current(reportId), held.get(token)];
    if (report === null) return fail('store.missing');
    if (other === undefined) return fail('review.expired');
    const edit = editOf(report, other);
    if (edit === null) return ok(null);
    const accepted = reports.edit(reportId, editId, { edit });
    if (accepted.ok) held.delete(token);
    return accepted;
  };
  return {
    importVersion: ({ reportId, from }) => offer(reportId, from, (report, other) => ({ diff: compareVersions(report, other, reports.told(reportId)) })),
    mergeVersion: async ({ reportId, token, editId, choices }) => {
      const other = held.get(token);
      const accepted = await take(reportId, token, editId, (report, fresh) => mergeVersionEdit(report, fresh, reports.told(reportId), choices));
      if (accepted.ok && other !== undefined) reports.tellFurther(reportId, other);
      return accepted;
    },
    importYear: ({ reportId, from }) => offer(reportId, from, (report, other) => ({ year: other.year, matches: [...matchIndicators(report, other)] })),
    attachYear: ({ reportId, token, editId, choices }) => take(reportId, token, editId, (report, other) => attachYearEdit(report, other, choices)),
  };
};
