import type { ShowAction, ShowState } from '@shared/contract/show';
import { showReducer, startPosition } from '@shared/deck/show';
import type { Report } from '@shared/report/schema';
import { storeError } from '../library/failure';

export interface ShowDeps {
  readonly now: () => Date;
  /** opens the stage and keeps the display awake; returns how to end both */
  readonly open: (closed: () => void) => () => void;
  readonly tell: (state: ShowState | null) => void;
}
export interface ShowOwner {
  start(report: Report, slideId: string | null): ShowState;
  act(action: ShowAction): ShowState;
  /** the report has changed: the same slide stays on stage, or what stands in its place */
  follow(report: Report): void;
  end(): void;
  get(): ShowState | null;
}

const shownIds = (report: Report): readonly string[] => report.deck.slides.filter((slide) => !slide.hidden).map(({ id }) => id);

/** The one owner of a running show; every window follows what it tells. */
export const createShow = ({ now, open, tell }: ShowDeps): ShowOwner => {
  let state: ShowState | null = null;
  let ids: readonly string[] = [];
  let stage: { close: () => void } | null = null;
  const end = (): void => {
    if (state === null) return;
    state = null;
    const closing = stage;
    stage = null;
    closing?.close();
    tell(null);
  };
  const set = (next: ShowState): ShowState => {
    state = next;
    tell(next);
    return next;
  };
  return {
    start: (report, slideId) => {
      const { slides, ratio } = report.deck;
      const visible = shownIds(report);
      if (visible.length === 0) throw storeError('show.empty');
      end();
      ids = visible;
      const started = set({ reportId: report.id, position: startPosition(slides, slideId), count: ids.length, blank: 'none', ratio, startedAt: now().toISOString() });
      const own = { close: (): void => undefined };
      stage = own;
      try {
        // a stage that was replaced says late that it is closed: that ends nothing any more
        own.close = open(() => {
          if (stage === own) end();
        });
      } catch (error) {
        end();
        throw error;
      }
      return started;
    },
    act: (action) => {
      if (state === null) throw storeError('show.none');
      return set(showReducer(state, action));
    },
    follow: (report) => {
      if (state?.reportId !== report.id) return;
      const [before, after] = [ids, shownIds(report)];
      const { ratio } = report.deck;
      if (ratio === state.ratio && before.length === after.length && before.every((id, i) => id === after[i])) return;
      if (after.length === 0) {
        end();
        return;
      }
      ids = after;
      // a slide that was hidden or removed gives way to the next one that is still there
      const next = before.slice(state.position).find((id) => after.includes(id));
      set({ ...state, ratio, count: after.length, position: next === undefined ? after.length - 1 : after.indexOf(next) });
    },
    end,
    get: () => state,
  };
};
