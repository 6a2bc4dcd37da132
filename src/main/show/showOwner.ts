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
  end(): void;
  get(): ShowState | null;
}

/** The one owner of a running show; every window follows what it tells. */
export const createShow = ({ now, open, tell }: ShowDeps): ShowOwner => {
  let state: ShowState | null = null;
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
      const count = slides.filter((slide) => !slide.hidden).length;
      if (count === 0) throw storeError('show.empty');
      end();
      const started = set({ reportId: report.id, position: startPosition(slides, slideId), count, blank: 'none', ratio, startedAt: now().toISOString() });
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
    end,
    get: () => state,
  };
};
