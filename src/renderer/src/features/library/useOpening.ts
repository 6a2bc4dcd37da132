import { useI18n } from 'vue-i18n';
import { noteWords } from '@shared/contract/messages/notes';
import type { ImportSummary } from '@shared/contract/library';
import { reviewCounts } from '@shared/review/queue';
import { useIncomingStore } from '@/stores/incoming';
import { useLibraryStore } from '@/stores/library';
import { useNoticesStore } from '@/stores/notices';
import { useReportStore } from '@/stores/report';
import { useSettingsStore } from '@/stores/settings';
import { useViewStore } from '@/stores/view';

export interface Opening {
  open(reportId: string): Promise<void>;
  home(): void;
  sample(): Promise<void>;
  dialog(): Promise<void>;
  text(text: string, html?: string): Promise<void>;
  file(file: File): Promise<void>;
}

/** All the ways a report comes onto the desk. */
export const useOpening = (): Opening => {
  const library = useLibraryStore();
  const report = useReportStore();
  const view = useViewStore();
  const incoming = useIncomingStore();
  const { t } = useI18n();
  const open = async (reportId: string): Promise<void> => {
    const opened = await report.open(reportId);
    for (const { code, file: name } of await library.newRecoveries()) useNoticesStore().warn(t(`recovery.${code}`, { file: name }));
    if (!opened) return;
    view.showFigure(null);
    // what is not decided yet is gone on with
    view.tab = report.report !== null && reviewCounts(report.report).open > 0 ? 'review' : 'document';
    void useSettingsStore().save({ lastReportId: reportId });
  };
  /** The same document is here already: it may go into that report instead of standing beside it. */
  const offerMerge = ({ reportId, sameAs }: ImportSummary): void => {
    if (sameAs === null) return;
    const into = async (): Promise<void> => {
      await open(sameAs.reportId);
      if (report.report?.id === sameAs.reportId) await incoming.importVersion(sameAs.reportId, { type: 'report', reportId });
    };
    useNoticesStore().offer(t('incoming.sameAs', { title: sameAs.title }), { label: t('incoming.mergeInto'), run: () => void into() });
  };
  const arrived = async (summary: ImportSummary | null): Promise<void> => {
    if (summary === null) return;
    await open(summary.reportId);
    if (report.report?.id === summary.reportId) view.tab = 'review';
    offerMerge(summary);
    useNoticesStore().info(t('library.imported', { title: summary.title, figures: summary.figures, doubtful: summary.doubtful }));
    if (summary.notes.length > 0) useNoticesStore().info(summary.notes.map((note) => noteWords(note, useSettingsStore().settings.language)).join(' '));
  };
  return {
    open,
    home: () => {
      report.close();
      void useSettingsStore().save({ lastReportId: null });
    },
    sample: async () => {
      const sample = await library.openSample();
      if (sample !== null) await open(sample.reportId);
    },
    dialog: async () => arrived(await library.importDialog()),
    text: async (text, html) => arrived(await library.importText(text, t('library.pastedName'), html)),
    file: async (file) => arrived(await library.importFile(file)),
  };
};
