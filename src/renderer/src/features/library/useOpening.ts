import { useI18n } from 'vue-i18n';
import type { ImportSummary } from '@shared/contract/library';
import { reviewCounts } from '@shared/review/queue';
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
  text(text: string): Promise<void>;
  file(file: File): Promise<void>;
}

/** All the ways a report comes onto the desk. */
export const useOpening = (): Opening => {
  const library = useLibraryStore();
  const report = useReportStore();
  const view = useViewStore();
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
  const arrived = async (summary: ImportSummary | null): Promise<void> => {
    if (summary === null) return;
    await open(summary.reportId);
    if (report.report?.id === summary.reportId) view.tab = 'review';
    useNoticesStore().info(t('library.imported', { title: summary.title, figures: summary.figures, doubtful: summary.doubtful }));
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
    text: async (text) => arrived(await library.importText(text, t('library.pastedName'))),
    file: async (file) => arrived(await library.importFile(file)),
  };
};
