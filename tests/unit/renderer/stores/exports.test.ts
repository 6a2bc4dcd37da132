import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bridge, EventPayload } from '@shared/contract/channels';
import type { ExportDone } from '@shared/contract/export';
import { fail, ok, type Result } from '@shared/contract/result';
import { useExportsStore } from '@/stores/exports';
import { useNoticesStore } from '@/stores/notices';
import { bridged, pending } from './bridged';

afterEach(() => vi.unstubAllGlobals());
type Answer = Result<ExportDone | null>;
const done: ExportDone = { jobId: 'j', kind: 'brief', name: '简报.pdf', pages: 12, bytes: 1, figuresChecked: 43, proposed: 0 };
const step: EventPayload<'export:progress'> = { jobId: 'j', phase: 'printing', done: 1, total: 2 };

/** Stores over a bridge whose export ends when the test says so. */
const rig = () => {
  const answer = pending<Answer>();
  const calls: { kind: string }[] = [];
  let tell: (progress: typeof step) => void = () => undefined;
  const bridge: Bridge = bridged((twin) => ({
    export: {
      ...twin.export,
      start: (request) => {
        calls.push(request);
        return answer.promise;
      },
      onProgress: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
  }));
  const store = useExportsStore();
  store.follow();
  return { store, bridge, calls, end: answer.settle, tell: (progress: typeof step) => tell(progress) };
};

describe('the exports store', () => {
  it('shows what runs, how far it is, and what was written', async () => {
    const { store, end, tell } = rig();
    const started = store.start('small', 'brief');
    tell(step);
    expect([store.running, store.progress]).toEqual(['brief', step]);
    end(ok(done));
    await started;
    expect([store.running, store.progress, store.done]).toEqual([null, null, done]);
    store.dismiss();
    expect(store.done).toBeNull();
  });
  it('runs one export at a time', async () => {
    const { store, calls, end } = rig();
    const first = store.start('small', 'brief');
    await store.start('small', 'slides');
    expect([calls.map(({ kind }) => kind), store.running]).toEqual([['brief'], 'brief']);
    end(ok(null));
    await first;
  });
  it('a dialog that was closed leaves nothing to tell', async () => {
    const { store, end } = rig();
    const started = store.start('small', 'slides');
    end(ok(null));
    await started;
    expect([store.running, store.done, useNoticesStore().notices]).toEqual([null, null, []]);
  });
  it('says why an export failed, and can start again', async () => {
    const { store, end } = rig();
    const started = store.start('small', 'brief');
    end(fail('export.mismatch', { count: 1, figure: '1,400亿元' }));
    await started;
    expect([store.running, useNoticesStore().notices.map(({ tone }) => tone)]).toEqual([null, ['problem']]);
  });
  it('an export that the user cancelled is no problem that has to be closed', async () => {
    const { store, end } = rig();
    const started = store.start('small', 'brief');
    end(fail('export.cancelled'));
    await started;
    expect(useNoticesStore().notices.map(({ tone, text }) => [tone, text])).toEqual([['info', '已取消导出，没有写出文件。']]);
  });
  it('a step that is told late does not come back', async () => {
    const { store, end, tell } = rig();
    const started = store.start('small', 'brief');
    end(ok(done));
    await started;
    tell(step);
    expect(store.progress).toBeNull();
  });
  it('is free again when main is gone', async () => {
    bridged((twin) => ({ export: { ...twin.export, start: () => Promise.reject(new Error('gone')) } }));
    const store = useExportsStore();
    await expect(store.start('small', 'brief')).rejects.toThrow('gone');
    expect(store.running).toBeNull();
  });
});
