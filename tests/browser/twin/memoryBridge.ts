import type { AppInfo, Settings } from '@shared/contract/app';
import type { Bridge, EventName, EventPayload } from '@shared/contract/channels';
import type { LibraryEntry, Recovery } from '@shared/contract/library';
import { fail, ok, type Failure, type Result } from '@shared/contract/result';
import type { ShowState } from '@shared/contract/show';
import { showReducer, startPosition } from '@shared/deck/show';
import { memoryOffers } from './memoryOffers';
import { MemoryReports } from './memoryReports';
import type { Report } from '@shared/report/schema';
import { countProposed } from '@shared/report/stated';

export interface MemoryOptions {
  readonly sample: () => Report;
  /** what an import makes of a text; null where the text cannot become a report */
  readonly read: (text: string, name: string, accept: boolean) => Report | null;
  readonly reports?: readonly Report[];
  /** the text that a report was made from, by the report's id */
  readonly texts?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly recoveries?: readonly Recovery[];
  readonly openReportId?: string | null;
  /** what every Edit is refused with, where given */
  readonly refuse?: Failure;
  readonly now?: () => Date;
}

type Listener = (payload: never) => void;
const answered = <T>(result: Result<T>): Promise<Result<T>> => Promise.resolve(result);
/** Like main: nothing is accepted before the caller has gone on. */
const later = <T>(work: () => Result<T>): Promise<Result<T>> => Promise.resolve().then(work);

/** The main process in memory, of the same type as the real bridge: the whole renderer runs on it in a plain browser. */
export const createMemoryBridge = (options: MemoryOptions): Bridge => {
  const now = options.now ?? (() => new Date());
  const listeners = new Map<EventName, Set<Listener>>();
  const on = <E extends EventName>(name: E) => (listener: (payload: EventPayload<E>) => void): (() => void) => {
    const heard = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, heard.add(listener as Listener));
    return () => heard.delete(listener as Listener);
  };
  const tell = <E extends EventName>(name: E, payload: EventPayload<E>): void => {
    // a copy crosses the wire, never the object itself
    listeners.get(name)?.forEach((listener) => (listener as (payload: EventPayload<E>) => void)(structuredClone(payload)));
  };
  let settings: Settings = { language: 'zh', appearance: 'system', userName: '', lastReportId: null, ...options.settings };
  const info: Omit<AppInfo, 'settings'> = { version: '0.1.0', engine: 'memory', platform: 'browser', openReportId: options.openReportId ?? null };
  const reports = new MemoryReports({ now, by: () => settings.userName, tell: (news) => tell('report:edited', news), changed: (entries) => tell('library:changed', entries) });
  options.reports?.forEach((report) => reports.add(report));
  let show: ShowState | null = null;
  const showing = (next: ShowState | null): void => {
    show = next;
    tell('show:state', next);
  };
  /** what lies beside the reports on the disk of the real app: texts by their hash */
  const texts = new Map<string, string>();
  const keepText = (report: Report | null, text: string): Report | null => {
    for (const { sha256 } of report?.sources ?? []) texts.set(sha256, text);
    return report;
  };
  options.reports?.forEach((report) => keepText(report, options.texts?.[report.id] ?? ''));
  const read: MemoryOptions['read'] = (text, name, accept) => keepText(options.read(text, name, accept), text);
  const imported = (report: Report | null, name: string) => (report === null ? fail('file.binary', { file: name }) : ok(reports.add({ ...report, id: crypto.randomUUID() })));
  let exporting = 0;

  return {
    app: {
      info: () => answered(ok({ ...info, settings })),
      setSettings: (patch) => {
        settings = { ...settings, ...(patch as Partial<Settings>) };
        tell('app:settings', settings);
        return answered(ok(settings));
      },
      onSettings: on('app:settings'), onOpenReport: on('app:openReport'),
    },
    library: {
      list: () => answered(ok(reports.entries())),
      recoveries: () => answered(ok([...(options.recoveries ?? [])])),
      openSample: () => answered(imported(options.sample(), 'sample')),
      importText: ({ text, name, accept }) => answered(text.trim() === '' ? fail('file.empty', { file: name }) : imported(read(text, name, accept), name)),
      importBytes: ({ bytes, name, accept }) => {
        const text = new TextDecoder().decode(bytes);
        return answered(bytes.length === 0 ? fail('file.empty', { file: name }) : imported(read(text, name, accept), name));
      },
      importDialog: () => answered(ok(null)),
      cancelImport: () => answered(ok(null)),
      duplicate: ({ reportId }) => answered(reports.duplicate(reportId)),
      remove: ({ reportId }) => answered(reports.mark(reportId, now().toISOString()).ok ? ok(null) : fail('store.missing')),
      restore: ({ reportId }): Promise<Result<LibraryEntry>> => answered(reports.mark(reportId, null)),
      onChanged: on('library:changed'), onReading: on('library:reading'),
    },
    report: {
      ...memoryOffers(reports, read),
      open: ({ reportId }) => answered(reports.snapshot(reportId)),
      edit: ({ reportId, editId, edit, reason }) => later(() => options.refuse !== undefined ? { ok: false, error: options.refuse } : reports.edit(reportId, editId, { edit, ...(reason === undefined ? {} : { reason }) })),
      undo: ({ reportId }) => later(() => reports.undo(reportId)),
      redo: ({ reportId }) => later(() => reports.redo(reportId)),
      history: ({ reportId, figureId }) => answered(reports.historyOf(reportId, figureId)),
      sourceText: ({ reportId, sourceId }) => {
        const opened = reports.snapshot(reportId);
        const source = opened.ok ? opened.value.report.sources.find(({ id }) => id === sourceId) : undefined;
        return answered(source === undefined ? fail('store.missing') : ok(texts.get(source.sha256) ?? ''));
      },
      onEdited: on('report:edited'),
    },
    show: {
      start: ({ reportId, slideId }) => {
        const opened = reports.snapshot(reportId);
        if (!opened.ok) return answered(opened);
        const { slides, ratio } = opened.value.report.deck;
        const visible = slides.filter((slide) => !slide.hidden);
        if (visible.length === 0) return answered(fail('show.empty'));
        const next: ShowState = { reportId, position: startPosition(slides, slideId), count: visible.length, blank: 'none', ratio, startedAt: now().toISOString() };
        showing(next);
        return answered(ok(next));
      },
      act: (action) => {
        if (show === null) return answered(fail('show.none'));
        const next = showReducer(show, action);
        showing(next);
        return answered(ok(next));
      },
      end: () => {
        showing(null);
        return answered(ok(null));
      },
      get: () => answered(ok(show)),
      onState: on('show:state'),
    },
    export: {
      start: ({ reportId, kind }) => {
        const opened = reports.snapshot(reportId);
        if (!opened.ok) return answered(opened);
        exporting += 1;
        const jobId = `job${String(exporting)}`;
        tell('export:progress', { jobId, phase: 'printing', done: 1, total: 2 });
        return answered(ok({ jobId, kind, name: `${opened.value.report.title}.pdf`, pages: 12, bytes: 1, figuresChecked: opened.value.report.figures.length, proposed: countProposed(opened.value.report) }));
      },
      cancel: () => answered(ok(null)),
      reveal: () => answered(ok(null)),
      onProgress: on('export:progress'),
    },
    print: { job: () => answered(fail('internal', { reason: 'no print job' })), ready: () => answered(ok(null)), onPass: on('print:pass') },
  };
};
