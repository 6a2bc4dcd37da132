import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '@main/library/failure';
import { nodeFileSystem, type FileSystem } from '@main/library/fileSystem';
import { openLibrary, type Library } from '@main/library/library';
import type { Edit } from '@shared/report/edit';
import { smallReport } from '../../../fixtures/reports/small';

let folder = '';
let library: Library;
const setValue = (value: string): Edit => ({ type: 'figure.set', figureId: 'f1', patch: { value: { type: 'exact', value } } });
const valueOf = async (): Promise<unknown> => (await library.open('small')).snapshot().report.figures[0]?.value;
const reopen = async (files?: FileSystem): Promise<void> => {
  await library.close();
  library = await openLibrary(folder, files === undefined ? {} : { files });
};
const report = (): string => join(folder, 'reports', 'small', 'report.json');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huibao-library-'));
  library = await openLibrary(folder);
  await library.add(smallReport(), []);
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an open report', () => {
  it('keeps an acknowledged edit, its history and its undo over a restart', async () => {
    const accepted = await (await library.open('small')).edit({ editId: 'e1', edit: setValue('99.9'), by: '测试' });
    expect(accepted).toMatchObject({ seq: 1, by: '测试', inverse: setValue('10.5') });
    await reopen();
    expect(await valueOf()).toEqual({ type: 'exact', value: '99.9' });
    const session = await library.open('small');
    expect(session.historyOf('f1')).toHaveLength(1);
    await session.undo('测试', 'e2');
    await reopen();
    expect(await valueOf()).toEqual({ type: 'exact', value: '10.5' });
    await (await library.open('small')).redo('测试', 'e3');
    expect(await valueOf()).toEqual({ type: 'exact', value: '99.9' });
  });

  it('refuses what does not fit and says why, and stays as it was', async () => {
    const session = await library.open('small');
    await expect(session.edit({ editId: 'e', edit: { type: 'figure.remove', figureId: 'f1' }, by: '' })).rejects.toMatchObject({ failure: { code: 'edit.refused', params: { reason: 'inUse' } } });
    await expect(session.undo('', 'e')).rejects.toMatchObject({ failure: { code: 'undo.nothing' } });
    expect(session.snapshot().report.seq).toBe(0);
  });

  it('writes a burst as one commit and numbers it without gaps', async () => {
    const session = await library.open('small');
    const accepted = await Promise.all(Array.from({ length: 20 }, (_, i) => session.edit({ editId: `e${String(i)}`, edit: setValue(String(i)), by: '' })));
    expect(accepted.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await reopen();
    expect(await valueOf()).toEqual({ type: 'exact', value: '19' });
  });
});

describe('faults of the disk', () => {
  /** Makes the nth writing operation fail. */
  const failing = (nth: number, code: string): { files: FileSystem; fired: () => boolean } => {
    let count = 0;
    let fired = false;
    const guard = <A extends unknown[], R>(operation: (...args: A) => Promise<R>) => (...args: A): Promise<R> => {
      count += 1;
      if (count !== nth) return operation(...args);
      fired = true;
      return Promise.reject(Object.assign(new Error(code), { code }));
    };
    const { writeNew, append, link, rename, syncFolder } = nodeFileSystem;
    return { fired: () => fired, files: { ...nodeFileSystem, writeNew: guard(writeNew), append: guard(append), link: guard(link), rename: guard(rename), syncFolder: guard(syncFolder) } };
  };

  it.each(['EIO', 'ENOSPC', 'EACCES'])('%s at every operation: reported, nothing acknowledged is lost, no temp file stays', async (code) => {
    for (let nth = 1; ; nth += 1) {
      await library.close();
      const fault = failing(nth, code);
      library = await openLibrary(folder, { files: fault.files });
      const session = await library.open('small');
      const before = await valueOf();
      let last: unknown = before;
      for (const value of [`${String(nth)}1`, `${String(nth)}2`]) {
        try {
          await session.edit({ editId: `e${String(nth)}${value}`, edit: setValue(value), by: '' });
          last = { type: 'exact', value };
        } catch (error) {
          expect(error).toBeInstanceOf(StoreError);
          expect(await valueOf()).toEqual(last);
        }
      }
      await reopen();
      expect(await valueOf()).toEqual(last);
      expect(readdirSync(join(folder, 'reports', 'small')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
      if (!fault.fired()) break;
    }
  });
});

describe('damage', () => {
  beforeEach(async () => {
    const session = await library.open('small');
    await session.edit({ editId: 'e1', edit: setValue('1'), by: '' });
    await session.edit({ editId: 'e2', edit: setValue('2'), by: '' });
    await library.close();
  });

  it.each([
    ['one flipped bit', (): void => { const bytes = readFileSync(report()); bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1; writeFileSync(report(), bytes); }],
    ['a cut file', (): void => truncateSync(report(), 300)],
    ['an empty file', (): void => truncateSync(report(), 0)],
    ['zeros', (): void => writeFileSync(report(), Buffer.alloc(500))],
    ['null', (): void => writeFileSync(report(), 'null')],
    ['a missing file', (): void => rmSync(report())],
  ])('%s: the newest good backup opens, history brings the rest, the user is told', async (_name, damage) => {
    damage();
    library = await openLibrary(folder);
    expect(await valueOf()).toEqual({ type: 'exact', value: '2' });
    expect(library.recoveries().map(({ code }) => code)).toContain('restoredBackup');
  });

  it('a report of a newer version is refused and left alone', async () => {
    const text = readFileSync(report(), 'utf8').replace('"schema":1', '"schema":2');
    writeFileSync(report(), text);
    library = await openLibrary(folder);
    await expect(library.open('small')).rejects.toMatchObject({ failure: { code: 'store.newer' } });
    expect(readFileSync(report(), 'utf8')).toBe(text);
  });

  it('a torn history line is ignored and cut, a lost index is rebuilt', async () => {
    const path = join(folder, 'reports', 'small', 'history.jsonl');
    truncateSync(path, readFileSync(path).length - 7);
    rmSync(join(folder, 'library.json'));
    for (const file of readdirSync(folder).filter((name) => name.startsWith('library.json.'))) rmSync(join(folder, file));
    library = await openLibrary(folder);
    expect(library.list().map(({ id }) => id)).toEqual(['small']);
    expect((await library.open('small')).historyOf(null).map(({ seq }) => seq)).toEqual([1]);
  });
});

it('a second opener may only read', async () => {
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ host: 'another machine', pid: 1, nonce: 'x' }));
  const second = await openLibrary(folder);
  expect(second.readOnly).toBe(true);
  await expect((await second.open('small')).edit({ editId: 'e', edit: setValue('5'), by: '' })).rejects.toMatchObject({ failure: { code: 'store.readOnly' } });
});

it('deletes with a way back and duplicates without comments', async () => {
  await library.remove('small');
  expect(library.list()[0]?.deletedAt).not.toBeNull();
  await library.restore('small');
  expect(library.list()[0]?.deletedAt).toBeNull();
  const copy = await library.duplicate('small');
  expect((await library.open(copy.id)).snapshot().report.figures).toHaveLength(3);
});
