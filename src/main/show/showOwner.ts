import type { ShowAction, ShowState } from '@shared/contract/show';
import { showReducer } from '@shared/deck/show';
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
  end(): void;
  get(): ShowState | null;
}

/** The one owner of a running show; every window follows what it tells. */
export const createShow = ({ now, open, tell }: ShowDeps): ShowOwner => {
  let state: ShowState | null = null;
  let close: () => void = () => undefined;
  const end = (): void => {
    if (state === null) return;
    state = null;
    close();
    tell(null);
  };
  const set = (next: ShowState): ShowState => {
    state = next;
    tell(next);
    return next;
  };
  return {
    start: (report, slideId) => {
      const visible = report.deck.slides.filter((slide) => !slide.hidden);
      if (visible.length === 0) throw storeError('show.none');
      end();
      const position = Math.max(0, visible.findIndex((slide) => slide.id === slideId));
      const started = set({ reportId: report.id, position, count: visible.length, blank: 'none', ratio: report.deck.ratio, startedAt: now().toISOString() });
      close = open(end);
      return started;
    },
    act: (action) => {
      if (state === null) throw storeError('show.none');
      return set(showReducer(state, action));
    },
    end,
    get: () => state,
  };
};
