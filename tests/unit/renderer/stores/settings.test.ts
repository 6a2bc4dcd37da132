import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail } from '@shared/contract/result';
import { useNoticesStore } from '@/stores/notices';
import { useSettingsStore } from '@/stores/settings';
import { bridged } from './bridged';

afterEach(() => vi.unstubAllGlobals());
const refusing = (code: 'write.full' | 'store.readOnly') => bridged((twin) => ({ app: { ...twin.app, setSettings: () => Promise.resolve(fail(code, { file: 'settings.json' })) } }));

describe('the settings store', () => {
  it('starts in Chinese, and takes what main kept', async () => {
    bridged(() => ({}), { settings: { language: 'en', userName: '王' }, openReportId: 'small' });
    const store = useSettingsStore();
    expect(store.settings.language).toBe('zh');
    await store.load();
    expect([store.settings.language, store.settings.userName, store.info?.openReportId]).toEqual(['en', '王', 'small']);
    expect(store.info).not.toHaveProperty('settings');
  });
  it('shows a change at once, before main has answered', async () => {
    bridged();
    const store = useSettingsStore();
    const saving = store.save({ appearance: 'dark' });
    expect(store.settings.appearance).toBe('dark');
    await saving;
    expect(store.settings).toMatchObject({ appearance: 'dark', language: 'zh' });
  });
  it('follows a change made in another window', async () => {
    const bridge = bridged();
    const store = useSettingsStore();
    await store.load();
    await bridge.app.setSettings({ language: 'en' });
    expect(store.settings.language).toBe('en');
  });
  it('says so when a change cannot be kept; it holds until the app is closed', async () => {
    refusing('write.full');
    const store = useSettingsStore();
    await store.save({ language: 'en' });
    expect([store.settings.language, useNoticesStore().notices[0]?.tone]).toEqual(['en', 'problem']);
  });
  it('does not complain in a library that is open for reading only', async () => {
    refusing('store.readOnly');
    await useSettingsStore().save({ lastReportId: 'small' });
    expect(useNoticesStore().notices).toEqual([]);
  });
  it('keeps its defaults when main does not answer', async () => {
    bridged((twin) => ({ app: { ...twin.app, info: () => Promise.resolve(fail('internal', { reason: '' })) } }));
    const store = useSettingsStore();
    await store.load();
    expect([store.settings.language, store.info]).toEqual(['zh', null]);
  });
});
