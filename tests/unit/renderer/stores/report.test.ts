import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '@shared/contract/channels';
import { fail } from '@shared/contract/result';
import type { Edit } from '@shared/report/edit';
import { useLibraryStore } from '@/stores/library';
import { useNoticesStore } from '@/stores/notices';
import { useReportStore } from '@/stores/report';
import { createMemoryBridge } from '../../../browser/twin/memoryBridge';
import { smallReport } from '../../../fixtures/reports/small';

const set = (value: string): Edit => ({ type: 'figure.set', figureId: 'f1', patch: { value: { type: 'exact', value } } });
const start = (change: (bridge: Bridge) => Bridge = (bridge) => bridge): Bridge => {
  const bridge = change(createMemoryBridge({ sample: smallReport, read: () => null, reports: [smallReport()] }));
  vi.stubGlobal('window', { huibao: bridge });
  return bridge;
};
const opened = async () => {
  const store = useReportStore();
  store.follow();
  await store.open('small');
  return store;
};
const shown = (store: ReturnType<typeof useReportStore>): unknown => store.index?.figures.get('f1')?.value;

beforeEach(() => setActivePinia(createPinia()));
afterEach(() => vi.unstubAllGlobals());

describe('the report store', () => {
  it('shows an Edit before main has answered, and says that it is saving', async () => {
    start();
    const store = await opened();
    const sent = store.edit(set('99'));
    expect([shown(store), store.saving]).toEqual([{ type: 'exact', value: '99' }, true]);
    expect(await sent).toBe(true);
    expect(store.saving).toBe(false);
  });
  it('undoes and redoes through main', async () => {
    start();
    const store = await opened();
    await store.edit(set('99'));
    expect(store.undoState.undo).toBe('figure.set|指标1');
    await store.undo();
    expect([shown(store), store.undoState.undo]).toEqual([{ type: 'exact', value: '10.5' }, null]);
    await store.redo();
    expect(shown(store)).toEqual({ type: 'exact', value: '99' });
  });
  it('takes a refused Edit back and says why', async () => {
    start((bridge) => ({ ...bridge, report: { ...bridge.report, edit: () => Promise.resolve(fail('write.full', { file: 'report' })) } }));
    const store = await opened();
    expect(await store.edit(set('99'))).toBe(false);
    expect([shown(store), store.unsaved]).toEqual([{ type: 'exact', value: '10.5' }, true]);
    expect(useNoticesStore().notices[0]?.text).toContain('磁盘已满');
  });
  it('follows an Edit of another window', async () => {
    const bridge = start();
    const store = await opened();
    await bridge.report.edit({ reportId: 'small', editId: 'other', edit: set('55') });
    expect(shown(store)).toEqual({ type: 'exact', value: '55' });
  });
  it('says so when a report cannot be opened', async () => {
    start();
    const store = useReportStore();
    expect(await store.open('none')).toBe(false);
    expect(useNoticesStore().notices[0]?.tone).toBe('problem');
  });
});

describe('the library store', () => {
  it('hides a removed report and brings it back', async () => {
    start();
    const library = useLibraryStore();
    await library.load();
    await library.remove('small');
    expect(library.visible).toHaveLength(0);
    await library.restore('small');
    expect(library.visible.map(({ id }) => id)).toEqual(['small']);
  });
  it('imports, duplicates and tells why an import failed', async () => {
    start();
    const library = useLibraryStore();
    await library.load();
    expect((await library.openSample())?.figures).toBe(3);
    await library.duplicate('small');
    expect(library.visible).toHaveLength(3);
    expect(await library.importText('', '空')).toBeNull();
    expect(useNoticesStore().notices[0]?.text).toContain('空');
  });
});
