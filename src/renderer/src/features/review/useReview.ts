import { useI18n } from 'vue-i18n';
import type { FigureFacts } from '@shared/figures/schema';
import type { Edit } from '@shared/report/edit';
import type { Report } from '@shared/report/schema';
import { addEdit, type TextPlace } from '@shared/review/add';
import { correctEdit, mergeEdit, relateEdit, splitEdit, type SplitPart } from '@shared/review/correct';
import { acceptEdit, acceptSureEdit, rejectEdit } from '@shared/review/decide';
import { finishEdit } from '@shared/review/finish';
import { isOpen, nextToReview, reviewCounts, reviewOrder } from '@shared/review/queue';
import type { SourceText } from '@shared/review/sourceSpan';
import { useNoticesStore } from '@/stores/notices';
import { useReportStore } from '@/stores/report';
import { useReviewStore } from '@/stores/review';
import { useViewStore } from '@/stores/view';
import { factsOf, factsPatch } from './factsDraft';

export interface ReviewActions {
  /** the next or previous figure of the list, decided or not */
  readonly step: (step: 1 | -1) => void;
  readonly doubtful: (step: 1 | -1) => void;
  readonly first: () => void;
  /** Enter: accepts the selected figure and goes on; in the midst of a merge it merges, with nothing left it finishes */
  readonly accept: () => void;
  readonly acceptSure: () => void;
  readonly reject: () => void;
  readonly correct: (figureId: string, facts: FigureFacts, stay?: boolean) => void;
  readonly startMerge: () => void;
  readonly split: (figureId: string, parts: readonly SplitPart[]) => Promise<void>;
  readonly relate: (figureId: string, indicatorName: string) => Promise<void>;
  readonly add: (place: TextPlace, facts: FigureFacts, source: SourceText) => Promise<void>;
  readonly startAdd: () => void;
  /** asks first when open figures are left */
  readonly finish: (acceptOpen: boolean) => Promise<void>;
  /** out of the review without figures */
  readonly leave: () => void;
}

/** What a person can do in the review; every decision is an Edit. */
export const useReview = (): ReviewActions => {
  const store = useReportStore();
  const view = useViewStore();
  const review = useReviewStore();
  const { t } = useI18n();

  const send = async (edit: Edit | null): Promise<boolean> => edit !== null && (await store.edit(edit));
  const withReport = (work: (report: Report) => void): void => {
    if (store.report !== null) work(store.report);
  };
  const select = (figureId: string | null): void => {
    if (figureId !== null) view.showFigure(figureId);
  };
  /** ids that the report has now and had not before */
  const added = (before: Report): string | undefined => {
    const known = new Set(before.figures.map(({ id }) => id));
    return store.report?.figures.find(({ id }) => !known.has(id))?.id;
  };
  const step = (by: 1 | -1): void => withReport((report) => {
    const order = reviewOrder(report);
    const at = view.figureId === null ? -1 : order.indexOf(view.figureId);
    select((at < 0 ? (by > 0 ? order[0] : order.at(-1)) : order[at + by]) ?? null);
  });
  const mergeInto = (keepId: string): void => withReport((report) => {
    const otherId = view.figureId;
    if (otherId === null || otherId === keepId) return;
    review.back();
    select(keepId);
    void send(mergeEdit(report, keepId, otherId));
  });
  const accept = (): void => withReport((report) => {
    const { mode } = review;
    if (mode.type === 'finish') return void finish(true);
    if (mode.type === 'merge') return mergeInto(mode.keepId);
    const selected = report.figures.find(({ id }) => id === view.figureId);
    if (selected === undefined) return select(nextToReview(report, null, { doubtful: false, step: 1 }));
    const next = nextToReview(report, selected.id, { doubtful: false, step: 1 });
    if (isOpen(selected)) void send(acceptEdit(report, [selected.id]));
    select(next);
  });
  const finish = async (acceptOpen: boolean): Promise<void> => {
    const { report } = store;
    if (report === null) return;
    if (reviewCounts(report).open > 0 && !acceptOpen) return review.start({ type: 'finish' });
    const edit = finishEdit(report, { acceptOpen: true });
    if (edit !== null && !(await store.edit(edit))) return;
    const after = store.report ?? report;
    const blocks = after.chapters.flatMap((chapter) => chapter.blocks);
    review.start({ type: 'list' });
    view.showFigure(null);
    view.tab = 'document';
    useNoticesStore().info(t('reviewing.finished', { figures: after.figures.length, charts: blocks.filter(({ type }) => type === 'chart').length, slides: after.deck.slides.length }));
  };
  return {
    step,
    doubtful: (by) => withReport((report) => select(nextToReview(report, view.figureId, { doubtful: true, step: by }))),
    first: () => withReport((report) => select(nextToReview(report, null, { doubtful: false, step: 1 }) ?? reviewOrder(report)[0] ?? null)),
    accept,
    acceptSure: () => withReport((report) => {
      const { sure } = reviewCounts(report);
      const edit = acceptSureEdit(report);
      if (edit === null) return;
      void send(edit);
      select(nextToReview(report, null, { doubtful: true, step: 1 }));
      useNoticesStore().info(t('reviewing.acceptedSure', { count: sure }));
    }),
    reject: () => withReport((report) => {
      if (view.figureId === null) return;
      const order = reviewOrder(report);
      const at = order.indexOf(view.figureId);
      if (at < 0) return;
      const next = nextToReview(report, view.figureId, { doubtful: false, step: 1 }) ?? order[at + 1] ?? order[at - 1] ?? null;
      void send(rejectEdit(report, [view.figureId]));
      view.showFigure(next);
    }),
    correct: (figureId, facts, stay = true) => withReport((report) => {
      const figure = report.figures.find(({ id }) => id === figureId);
      if (stay) review.back();
      else review.start({ type: 'list' });
      const patch = figure === undefined ? {} : factsPatch(factsOf(figure), facts);
      if (Object.keys(patch).length > 0) void send(correctEdit(report, figureId, patch));
    }),
    startMerge: () => {
      if (view.figureId === null) return;
      review.start({ type: 'merge', keepId: view.figureId });
      review.focusList += 1;
      step(1);
    },
    split: async (figureId, parts) => {
      const before = store.report;
      if (before === null) return;
      const edit = splitEdit(before, figureId, parts);
      if (edit === null) return useNoticesStore().warn(t('reviewing.problem.parts'));
      if (!(await send(edit))) return;
      review.back();
      if (store.report?.figures.every(({ id }) => id !== figureId) === true) select(added(before) ?? null);
    },
    relate: async (figureId, name) => {
      if (store.report !== null && (await send(relateEdit(store.report, figureId, name)))) review.back();
    },
    add: async (place, facts, source) => {
      const before = store.report;
      if (before === null) return;
      const edit = addEdit(before, place, facts, source);
      if (edit === null) return useNoticesStore().warn(t('reviewing.problem.form'));
      if (!(await send(edit))) return;
      document.getSelection()?.removeAllRanges();
      review.back();
      select(added(before) ?? null);
    },
    startAdd: () => review.start({ type: 'add', words: review.chosen }),
    finish,
    leave: () => {
      review.start({ type: 'list' });
      view.tab = 'document';
    },
  };
};
