import { useI18n } from 'vue-i18n';
import type { Command } from '@/features/commands/useCommands';
import { useIncomingStore } from '@/stores/incoming';
import { useReportStore } from '@/stores/report';
import { useReviewStore } from '@/stores/review';
import { useViewStore } from '@/stores/view';
import { useReview } from './useReview';

/** The review's commands; their keys count only inside of the review, outside of its fields. */
export const useReviewCommands = (): (() => readonly Command[]) => {
  const store = useReportStore();
  const view = useViewStore();
  const review = useReviewStore();
  const incoming = useIncomingStore();
  const actions = useReview();
  const { t } = useI18n();
  return () => {
    if (store.report === null || view.tab !== 'review' || incoming.incoming !== null) return [];
    const write = !store.readOnly;
    const selected = view.figureId !== null && store.index?.figures.has(view.figureId) === true;
    const command = (id: string, keys: readonly string[], enabled: boolean, run: () => void): Command => ({ id: `review.${id}`, label: t(`reviewing.command.${id}`), keys, enabled, run, scope: 'review' });
    return [
      command('accept', ['Enter', 'A'], write, actions.accept),
      command('reject', ['X', 'Delete'], write && selected, actions.reject),
      command('edit', ['E', 'F2'], write && selected, () => review.start({ type: 'edit', field: 'name' })),
      command('editValue', ['V'], write && selected, () => review.start({ type: 'edit', field: 'value' })),
      command('next', ['ArrowDown', 'J'], true, () => actions.step(1)),
      command('previous', ['ArrowUp', 'K'], true, () => actions.step(-1)),
      command('nextDoubtful', ['N'], true, () => actions.doubtful(1)),
      command('previousDoubtful', ['Shift+N'], true, () => actions.doubtful(-1)),
      command('relate', ['G'], write && selected, () => review.start({ type: 'relate' })),
      command('merge', ['M'], write && selected, actions.startMerge),
      command('split', ['S'], write && selected, () => review.start({ type: 'split' })),
      command('add', ['I'], write, actions.startAdd),
      command('acceptSure', ['Ctrl+Shift+A'], write, actions.acceptSure),
      command('finish', ['Ctrl+Enter'], write, () => void actions.finish(review.mode.type === 'finish')),
      command('back', ['Escape'], review.mode.type !== 'list', review.back),
    ];
  };
};
