import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { AppInfo, Settings } from '@shared/contract/app';
import { getBridge } from '@/bridge/bridge';
import { useNoticesStore } from './notices';

/** The app's settings as main keeps them, and what it says of itself. */
export const useSettingsStore = defineStore('settings', () => {
  const settings = ref<Settings>({ language: 'zh', appearance: 'system', userName: '', lastReportId: null });
  const info = ref<Omit<AppInfo, 'settings'> | null>(null);
  const load = async (): Promise<void> => {
    const bridge = getBridge();
    bridge.app.onSettings((next) => {
      settings.value = next;
    });
    const answer = await bridge.app.info();
    if (!answer.ok) return;
    const { settings: stored, ...rest } = answer.value;
    settings.value = stored;
    info.value = rest;
  };
  /** Holds until the app is closed also where it cannot be kept. */
  const save = async (patch: Partial<Settings>): Promise<void> => {
    settings.value = { ...settings.value, ...patch };
    const answer = await getBridge().app.setSettings(patch);
    if (answer.ok) settings.value = answer.value;
    // a library for reading only keeps nothing and said so when it was opened
    else if (answer.error.code !== 'store.readOnly') useNoticesStore().failed(answer.error);
  };
  return { settings, info, load, save };
});
