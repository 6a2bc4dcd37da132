import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '@shared/contract/result';
import { useNoticesStore } from '@/stores/notices';
import { useSettingsStore } from '@/stores/settings';

beforeEach(() => {
  vi.useFakeTimers();
  setActivePinia(createPinia());
});
afterEach(() => vi.useRealTimers());
const texts = (): string[] => useNoticesStore().notices.map(({ text }) => text);
const full = fail('write.full', { file: '报告' }).error;

describe('notices', () => {
  it('leave by themselves; a problem stays until it is closed', () => {
    const store = useNoticesStore();
    store.info('已导入');
    store.failed(full);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(['无法写入“报告”：磁盘已满。已保存的内容未受影响，请腾出空间或换一个位置。']);
    store.close(store.notices[0]?.id ?? 0);
    expect(texts()).toEqual([]);
  });
  it('each leaves in its own time', () => {
    const store = useNoticesStore();
    store.info('一');
    vi.advanceTimersByTime(5_000);
    store.info('二');
    vi.advanceTimersByTime(4_000);
    expect(texts()).toEqual(['二']);
  });
  it('are three at most, the newest', () => {
    ['一', '二', '三', '四'].forEach((text) => useNoticesStore().info(text));
    expect(texts()).toEqual(['二', '三', '四']);
  });
  it('a problem is not pushed out by what went well', () => {
    const store = useNoticesStore();
    store.failed(full);
    ['一', '二', '三', '四'].forEach((text) => store.info(text));
    expect(store.notices.map(({ tone }) => tone)).toEqual(['problem', 'info', 'info']);
    expect(texts().slice(1)).toEqual(['三', '四']);
  });
  it('of problems alone the oldest gives way', () => {
    const store = useNoticesStore();
    ['一', '二', '三', '四'].forEach((file) => store.failed(fail('file.folder', { file }).error));
    expect(texts().map((text) => text.charAt(1))).toEqual(['二', '三', '四']);
  });
  it('speak the user’s language', () => {
    useSettingsStore().settings.language = 'en';
    useNoticesStore().failed(full);
    expect(texts()[0]).toContain('the disk is full');
  });
  it('offer an action beside their words', () => {
    const run = vi.fn();
    useNoticesStore().info('已删除', { label: '撤销删除', run });
    useNoticesStore().notices[0]?.action?.run();
    expect(run).toHaveBeenCalledOnce();
  });
});
