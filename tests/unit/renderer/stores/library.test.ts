import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportSummary } from '@shared/contract/library';
import { fail, ok, type Result } from '@shared/contract/result';
import { useLibraryStore } from '@/stores/library';
import { useNoticesStore } from '@/stores/notices';
import { bridged, pending } from './bridged';

afterEach(() => vi.unstubAllGlobals());
const notices = (): string[] => useNoticesStore().notices.map(({ text }) => text);
/** A dropped file, as far as the store looks at it. */
const file = (name: string, size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({ name, size, arrayBuffer });
const bytes = (text: string) => (): Promise<ArrayBuffer> => Promise.resolve(new TextEncoder().encode(text).slice().buffer);

describe('the library store', () => {
  it('knows the reports, what was mended at start, and follows changes', async () => {
    const recovery = { reportId: null, code: 'indexRebuilt' as const, file: 'library.json', savedAt: null };
    const bridge = bridged(() => ({}), { recoveries: [recovery] });
    const library = useLibraryStore();
    await library.load();
    expect([library.entries.length, library.recoveries]).toEqual([1, [recovery]]);
    await bridge.library.openSample();
    expect(library.entries).toHaveLength(2);
  });
  it('is busy while an import runs, whatever comes of it', async () => {
    for (const answer of [ok(null), fail('file.missing', { file: '甲.md' })] as const) {
      const asked = pending<Result<ImportSummary | null>>();
      bridged((twin) => ({ library: { ...twin.library, importDialog: () => asked.promise } }));
      const library = useLibraryStore();
      const importing = library.importDialog();
      expect(library.busy).toBe(true);
      asked.settle(answer);
      expect(await importing).toBeNull();
      expect([library.busy, notices().length]).toEqual([false, answer.ok ? 0 : 1]);
    }
  });
  it('imports a dropped file by its bytes', async () => {
    bridged();
    const library = useLibraryStore();
    await library.load();
    expect((await library.importFile(file('报告.txt', 6, bytes('报告'))))?.figures).toBe(2);
  });
  it('says so when a dropped file cannot be read, a folder for one, and is free again', async () => {
    bridged();
    const library = useLibraryStore();
    expect(await library.importFile(file('文件夹', 0, () => Promise.reject(new DOMException('', 'NotReadableError'))))).toBeNull();
    expect([library.busy, notices()]).toEqual([false, ['无法读取文件“文件夹”（NotReadableError）。请检查权限后重试。']]);
  });
  it('does not read a file into memory that is too large to import', async () => {
    bridged();
    const read = vi.fn(bytes(''));
    expect(await useLibraryStore().importFile(file('全书.txt', 60 * 1024 * 1024, read))).toBeNull();
    expect(read).not.toHaveBeenCalled();
    expect(notices()[0]).toContain('有 60 MB');
  });
  it('is free again when main is gone', async () => {
    bridged((twin) => ({ library: { ...twin.library, openSample: () => Promise.reject(new Error('gone')) } }));
    const library = useLibraryStore();
    await expect(library.openSample()).rejects.toThrow('gone');
    expect(library.busy).toBe(false);
  });
  it('says why a report could not be duplicated, removed or brought back', async () => {
    bridged();
    const library = useLibraryStore();
    expect(await Promise.all([library.duplicate('gone'), library.remove('gone'), library.restore('gone')])).toEqual([null, null, null]);
    expect(notices()).toHaveLength(3);
  });
});
