import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { Failure } from '@shared/contract/result';
import { messageOf } from '@shared/contract/messages/messageOf';
import { useSettingsStore } from './settings';

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'problem';
  readonly text: string;
  /** offered beside the text, e.g. taking back a deletion */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 8_000;
const MOST = 3;

/** The newest that there is room for; what went well gives way before a problem does. */
const roomFor = (notices: readonly Notice[]): Notice[] => {
  if (notices.length <= MOST) return [...notices];
  const leaving = notices.slice(0, -1).find(({ tone }) => tone === 'info') ?? notices[0];
  return notices.filter((notice) => notice !== leaving);
};

/** Short messages at the foot of the window, three at most. A problem stays until it is closed or there are newer problems. */
export const useNoticesStore = defineStore('notices', () => {
  const notices = ref<Notice[]>([]);
  let next = 1;
  const close = (id: number): void => {
    notices.value = notices.value.filter((notice) => notice.id !== id);
  };
  const add = (notice: Omit<Notice, 'id'>, stays = false): void => {
    const id = next;
    next += 1;
    notices.value = roomFor([...notices.value, { ...notice, id }]);
    if (notice.tone === 'info' && !stays) setTimeout(() => close(id), SHOWN_MS);
  };
  const words = (failure: Failure): string => messageOf(failure, useSettingsStore().settings.language);
  return {
    notices,
    close,
    info: (text: string, action?: Notice['action']) => add(action === undefined ? { tone: 'info', text } : { tone: 'info', text, action }),
    /** a choice to be made: stays until it is made or closed */
    offer: (text: string, action: NonNullable<Notice['action']>) => add({ tone: 'info', text, action }, true),
    /** stays until it is closed */
    warn: (text: string) => add({ tone: 'problem', text }),
    failed: (failure: Failure) => add({ tone: 'problem', text: words(failure) }),
    /** a failure that the user asked for: cancelling is no problem */
    told: (failure: Failure) => add({ tone: 'info', text: words(failure) }),
  };
});
