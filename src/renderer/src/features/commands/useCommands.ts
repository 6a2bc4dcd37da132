import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { getBridge } from '@/bridge/bridge';
import type { Opening } from '@/features/library/useOpening';
import { useReviewCommands } from '@/features/review/useReviewCommands';
import { useExportsStore } from '@/stores/exports';
import { useIncomingStore } from '@/stores/incoming';
import { useNoticesStore } from '@/stores/notices';
import { useReportStore } from '@/stores/report';
import { useSettingsStore } from '@/stores/settings';
import { TABS, useViewStore } from '@/stores/view';

/** One thing a person can do: its name, its keys, and whether it makes sense now. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  readonly enabled: boolean;
  readonly run: () => void;
  /** where its keys count: everywhere, or only in the part of the window marked `data-keys` with this name, outside of its fields */
  readonly scope?: 'review';
}

/** Every command of the desk. Menus, palette and shortcuts are made from this one list. */
export const useCommands = (opening: Opening): ComputedRef<readonly Command[]> => {
  const report = useReportStore();
  const view = useViewStore();
  const settings = useSettingsStore();
  const exportsStore = useExportsStore();
  const incoming = useIncomingStore();
  const reviewCommands = useReviewCommands();
  const { t } = useI18n();
  const present = async (slideId: string | null): Promise<void> => {
    const current = report.report;
    if (current === null) return;
    const answer = await getBridge().show.start({ reportId: current.id, slideId });
    if (!answer.ok) useNoticesStore().failed(answer.error);
  };
  const exporting = (kind: 'brief' | 'slides') => (): void => {
    if (report.report !== null) void exportsStore.start(report.report.id, kind);
  };
  const reading = (read: (reportId: string, from: { type: 'dialog' }) => Promise<void>) => (): void => {
    if (report.report !== null) void read(report.report.id, { type: 'dialog' });
  };
  return computed(() => {
    const opened = report.report !== null;
    const command = (id: string, label: string, keys: readonly string[], enabled: boolean, run: () => void): Command => ({ id, label, keys, enabled, run });
    return [
      ...reviewCommands(),
      command('undo', t('app.undo'), ['Ctrl+Z'], opened && report.undoState.undo !== null, () => void report.undo()),
      command('redo', t('app.redo'), ['Ctrl+Y', 'Ctrl+Shift+Z'], opened && report.undoState.redo !== null, () => void report.redo()),
      ...TABS.map((tab, i) => command(`tab.${tab}`, t(`tabs.${tab}`), [`Ctrl+${String(i + 1)}`], opened, () => {
        view.tab = tab;
      })),
      command('tab.review', t('reviewing.tab'), ['Ctrl+5'], opened, () => {
        view.tab = 'review';
      }),
      command('present', t('deck.present'), ['F5'], opened, () => void present(null)),
      command('presentHere', t('deck.fromHere'), ['Shift+F5'], opened, () => void present(view.slideId)),
      command('import', t('library.import'), ['Ctrl+O'], true, () => void opening.dialog()),
      command('importVersion', t('incoming.version'), [], opened && !report.readOnly, reading(incoming.importVersion)),
      command('importYear', t('incoming.year'), [], opened && !report.readOnly, reading(incoming.importYear)),
      command('sample', t('library.openSample'), [], true, () => void opening.sample()),
      command('home', t('app.home'), ['Ctrl+Shift+O'], opened, () => opening.home()),
      command('export.brief', `${t('export.title')} ${t('export.brief')}`, ['Ctrl+P'], opened && exportsStore.running === null, exporting('brief')),
      command('export.slides', `${t('export.title')} ${t('export.slides')}`, ['Ctrl+Shift+P'], opened && exportsStore.running === null, exporting('slides')),
      command('export.cancel', t('export.cancel'), [], exportsStore.running !== null, () => exportsStore.cancel()),
      command('language', t('app.language'), [], true, () => void settings.save({ language: settings.settings.language === 'zh' ? 'en' : 'zh' })),
      ...(['light', 'dark', 'system'] as const).map((appearance) => command(`appearance.${appearance}`, `${t('app.appearance')} ${t(`app.${appearance}`)}`, [], true, () => void settings.save({ appearance }))),
      command('palette', t('app.commands'), ['Ctrl+K'], true, () => {
        view.paletteOpen = !view.paletteOpen;
      }),
    ];
  });
};
