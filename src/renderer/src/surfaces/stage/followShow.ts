import { shallowRef, type ShallowRef } from 'vue';
import type { Bridge } from '@shared/contract/channels';
import type { ShowState } from '@shared/contract/show';
import { apply } from '@shared/report/apply';
import type { Report } from '@shared/report/schema';

/** The running show and its report, kept up to date. The stage only follows: it never edits. */
export interface FollowedShow {
  readonly state: ShallowRef<ShowState | null>;
  readonly report: ShallowRef<Report | null>;
}

export const followShow = async (bridge: Bridge): Promise<FollowedShow> => {
  const state = shallowRef<ShowState | null>(null);
  const report = shallowRef<Report | null>(null);
  const load = async (reportId: string): Promise<void> => {
    const opened = await bridge.report.open({ reportId });
    if (opened.ok) report.value = opened.value.report;
  };
  bridge.show.onState((next) => {
    state.value = next;
  });
  bridge.report.onEdited(({ reportId, accepted }) => {
    const current = report.value;
    if (current === null || current.id !== reportId || accepted.seq <= current.seq) return;
    const result = accepted.seq === current.seq + 1 ? apply(current, accepted.edit) : null;
    // a gap means that something was missed: ask for the whole again
    if (result === null || !result.ok) void load(reportId);
    else report.value = { ...result.report, seq: accepted.seq };
  });
  const now = await bridge.show.get();
  if (now.ok && now.value !== null) {
    state.value = now.value;
    await load(now.value.reportId);
  }
  return { state, report };
};
