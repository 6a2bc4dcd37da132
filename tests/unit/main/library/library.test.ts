import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '@main/library/envelope';
import { StoreError } from '@main/library/failure';
import type { FileSystem } from '@main/library/fileSystem';
import { openLibrary, type Library } from '@main/library/library';
import type { Edit } from '@shared/report/edit';
import { smallReport } from '../../../fixtures/reports/small';
import { watchFs, type Fault } from './faultyFs';

let folder = '';
let library: Library;
const exact = (value: string) => ({ type: 'exact' as const, value });
const setValue = (value: string): Edit => ({ type: 'figure.set', figureId: 'f1', patch: { value: exact(value) } });
const valueOf = async (): Promise<unknown> => (await library.open('small')).snapshot().report.figures[0]?.value;
const reopen = async (fs?: FileSystem): Promise<void> => {
  await library.close();
  library = await openLibrary(folder, fs === undefined ? {} : { fs });
};
const home = (file = ''): string => join(folder, 'reports', 'small', file);
const save = async (...values: string[]): Promise<void> => {
  const session = await library.open('small');
  for (const value of values) await session.edit({ editId: `e${value}`, edit: setValue(value), by: '测试' });
};
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: unknown) => (error instanceof StoreError ? error.failure : error));

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
    expect(await valueOf()).toEqual(exact('99.9'));
    const session = await library.open('small');
    expect(session.historyOf('f1')).toHaveLength(1);
    expect(session.snapshot().undo).toEqual({ undo: 'figure.set|指标1', redo: null });
    await session.undo('测试', 'e2');
    await reopen();
    expect(await valueOf()).toEqual(exact('10.5'));
    await (await library.open('small')).redo('测试', 'e3');
    expect(await valueOf()).toEqual(exact('99.9'));
    expect((await library.open('small')).historyOf(null).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('refuses what does not fit and says why, and stays as it was', async () => {
    const session = await library.open('small');
    expect(await failureOf(session.edit({ editId: 'e', edit: { type: 'figure.remove', figureId: 'f1' }, by: '' }))).toMatchObject({ code: 'edit.refused', params: { reason: 'inUse' } });
    expect(await failureOf(session.edit({ editId: '', edit: setValue('1'), by: '' }))).toMatchObject({ code: 'edit.invalid' });
    expect(await failureOf(session.undo('', 'e'))).toMatchObject({ code: 'undo.nothing' });
    expect(await failureOf(session.redo('', 'e'))).toMatchObject({ code: 'redo.nothing' });
    expect(session.snapshot().report.seq).toBe(0);
  });

  it('writes a burst as one commit, tells each, and numbers without gaps', async () => {
    const { fs, calls } = watchFs();
    await reopen(fs);
    const session = await library.open('small');
    const told: number[] = [];
    session.onAccepted(({ accepted }) => told.push(accepted.seq));
    const from = calls.length;
    const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
    const accepted = await Promise.all(numbers.map((i) => session.edit({ editId: `e${String(i)}`, edit: setValue(String(i)), by: '' })));
    expect(accepted.map(({ seq }) => seq)).toEqual(numbers);
    expect(told).toEqual(numbers);
    await library.close();
    expect(calls.slice(from).filter((call) => call === 'rename report.json.2.tmp report.json')).toHaveLength(1);
    expect(calls.slice(from).filter((call) => call === 'datasync')).toHaveLength(1);
    library = await openLibrary(folder);
    expect(await valueOf()).toEqual(exact('20'));
  });

  it('writes the history before the document, both before the acknowledgement', async () => {
    const { fs, calls } = watchFs();
    await reopen(fs);
    const session = await library.open('small');
    const from = calls.length;
    await session.edit({ editId: 'e', edit: setValue('5'), by: '' }).then(() => (calls as string[]).push('ACK'));
    const steps = calls.slice(from).filter((call) => /^(datasync|rename report|ACK)/.test(call));
    expect(steps.slice(0, 3)).toEqual(['datasync', 'rename report.json.2.tmp report.json', 'ACK']);
  });

  it('a listener that throws does not keep the next edit from being saved', async () => {
    const session = await library.open('small');
    const warned = new Promise((resolve) => process.once('warning', resolve));
    session.onAccepted(() => { throw new Error('listener'); });
    await save('1', '2');
    await warned;
    expect(await valueOf()).toEqual(exact('2'));
  });
});

describe('faults of the disk', () => {
  const faults: readonly (readonly [string, Fault])[] = [['EIO', { code: 'EIO' }], ['ENOSPC', { code: 'ENOSPC' }], ['EACCES', { code: 'EACCES' }], ['a short write', { short: true }]];
  it.each(faults)('%s at every call from the start on: reported, nothing acknowledged is lost, no temp file stays', async (_name, fault) => {
    let reported = 0;
    for (let nth = 1; ; nth += 1) {
      await library.close();
      const watched = watchFs(nth, fault);
      library = await openLibrary(folder, { fs: watched.fs });
      const session = await library.open('small');
      let last = await valueOf();
      for (const value of [`${String(nth)}1`, `${String(nth)}2`, `${String(nth)}3`]) {
        const result = await failureOf(session.edit({ editId: `e${value}`, edit: setValue(value), by: '' }));
        if (result === 'done') last = exact(value);
        else {
          reported += 1;
          expect(result).toHaveProperty('code', expect.stringMatching(/^write\./));
        }
        expect(await valueOf()).toEqual(last);
      }
      await reopen();
      expect(await valueOf(), `call ${String(nth)}`).toEqual(last);
      const { report } = (await library.open('small')).snapshot();
      expect((await library.open('small')).historyOf(null)[0]?.seq).toBe(report.seq);
      expect(readdirSync(home()).filter((file) => file.endsWith('.tmp'))).toEqual([]);
      if (!watched.fired() && watched.writes() < nth) break;
    }
    // the index is written beside the edits, so which call is the nth is not quite the same each time
    expect(reported).toBeGreaterThanOrEqual('short' in fault ? 1 : 10);
  });

  it('an import that cannot be written leaves nothing behind', async () => {
    const counting = watchFs();
    await reopen(counting.fs);
    const before = counting.writes();
    await library.add({ ...smallReport(), id: 'probe' }, [{ sha256: 'a'.repeat(64), text: '字' }]);
    const steps = counting.writes() - before;
    for (let nth = before + 1; nth <= before + steps; nth += 1) {
      const { fs } = watchFs(nth, { code: 'ENOSPC' });
      await reopen(fs);
      const id = `copy${String(nth)}`;
      const result = await failureOf(library.add({ ...smallReport(), id }, [{ sha256: 'a'.repeat(64), text: '字' }]));
      await reopen();
      expect(library.list().some((entry) => entry.id === id), `call ${String(nth)}`).toBe(result === 'done');
      if (result !== 'done') expect(readdirSync(join(folder, 'reports'))).not.toContain(id);
    }
  });
});

describe('damage', () => {
  beforeEach(async () => {
    await save('1', '2');
    await library.close();
  });
  const removeIndex = (): void => {
    for (const file of readdirSync(folder).filter((name) => name.startsWith('library.json'))) rmSync(join(folder, file));
  };

  it.each([
    ['one flipped bit', (): void => { const bytes = readFileSync(home('report.json')); bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1; writeFileSync(home('report.json'), bytes); }],
    ['a cut file', (): void => truncateSync(home('report.json'), 300)],
    ['a missing file', (): void => rmSync(home('report.json'))],
  ])('%s: the newest good backup opens, history brings the rest, the user is told', async (_name, damage) => {
    damage();
    library = await openLibrary(folder);
    expect(await valueOf()).toEqual(exact('2'));
    expect(library.recoveries().map(({ code }) => code)).toEqual(expect.arrayContaining(['restoredBackup', 'replayedHistory']));
    await save('3');
    await reopen();
    expect(await valueOf()).toEqual(exact('3'));
    expect((await library.open('small')).historyOf(null).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('a report of a newer version is refused and left alone', async () => {
    const newer = encode('huibao-report', 2, 9, {});
    writeFileSync(home('report.json'), newer);
    library = await openLibrary(folder);
    expect(await failureOf(library.open('small'))).toMatchObject({ code: 'store.newer' });
    expect(readFileSync(home('report.json')).equals(newer)).toBe(true);
  });

  it('an index of a newer version makes the library read-only', async () => {
    const newer = encode('huibao-library', 2, 9, {});
    writeFileSync(join(folder, 'library.json'), newer);
    library = await openLibrary(folder);
    expect(library.readOnly).toBe(true);
    expect(library.list().map(({ id }) => id)).toEqual(['small']);
    expect(library.recoveries()).toContainEqual({ reportId: null, code: 'newerVersion', file: 'library.json', savedAt: null });
    expect(readFileSync(join(folder, 'library.json')).equals(newer)).toBe(true);
  });

  it('a torn history line is ignored and cut', async () => {
    const whole = readFileSync(home('history.jsonl'));
    writeFileSync(home('history.jsonl'), Buffer.concat([whole, whole.subarray(0, 90)]));
    library = await openLibrary(folder);
    expect((await library.open('small')).historyOf(null)).toHaveLength(2);
    expect(library.recoveries()).toEqual([]);
    await save('3');
    await reopen();
    expect((await library.open('small')).historyOf(null)).toHaveLength(3);
  });

  it('a damaged history line costs that line only; the original is kept and it is told', async () => {
    await (library = await openLibrary(folder)).open('small');
    await save('3');
    await library.close();
    const whole = readFileSync(home('history.jsonl'));
    const damaged = Buffer.from(whole);
    damaged[40] = (damaged[40] ?? 0) ^ 1;
    writeFileSync(home('history.jsonl'), damaged);
    library = await openLibrary(folder);
    const session = await library.open('small');
    expect(session.historyOf(null).map(({ seq }) => seq)).toEqual([3, 2]);
    expect(library.recoveries()).toContainEqual({ reportId: 'small', code: 'quarantined', file: 'history.jsonl', savedAt: null });
    const [kept] = readdirSync(home('quarantine'));
    expect(readFileSync(home(join('quarantine', kept ?? ''))).equals(damaged)).toBe(true);
    await session.undo('', 'u1');
    await session.undo('', 'u2');
    expect(await failureOf(session.undo('', 'u3'))).toMatchObject({ code: 'undo.nothing' });
    await reopen();
    expect(library.recoveries()).toEqual([]);
    expect(await valueOf()).toEqual(exact('1'));
  });

  it('without its history a report still opens, and takes edits', async () => {
    rmSync(home('history.jsonl'));
    library = await openLibrary(folder);
    expect(await valueOf()).toEqual(exact('2'));
    await save('3');
    await reopen();
    expect((await library.open('small')).historyOf(null).map(({ seq }) => seq)).toEqual([3]);
    await (await library.open('small')).undo('', 'u');
    expect(await valueOf()).toEqual(exact('2'));
  });

  it('a lost or damaged index is rebuilt from the folders; half an import is no report', async () => {
    mkdirSync(join(folder, 'reports', 'half', 'sources'), { recursive: true });
    removeIndex();
    library = await openLibrary(folder);
    expect(library.list().map(({ id }) => id)).toEqual(['small']);
    expect(library.recoveries().map(({ code }) => code)).toEqual(['indexRebuilt']);
    await library.close();
    removeIndex();
    writeFileSync(join(folder, 'library.json'), '{"entries":[');
    library = await openLibrary(folder);
    expect(library.list().map(({ id }) => id)).toEqual(['small']);
    expect(library.recoveries().map(({ code }) => code)).toEqual(['quarantined', 'indexRebuilt']);
    await reopen();
    expect(library.recoveries()).toEqual([]);
  });

  it('damaged settings are set aside, a report that cannot be saved is told by its folder', async () => {
    writeFileSync(join(folder, 'settings.json'), 'x');
    removeIndex();
    for (const file of readdirSync(home()).filter((name) => name.startsWith('report.json'))) writeFileSync(home(file), 'x');
    library = await openLibrary(folder);
    expect(library.settings().language).toBe('zh');
    expect(library.list()).toEqual([]);
    expect(library.recoveries()).toEqual([
      { reportId: null, code: 'quarantined', file: 'settings.json', savedAt: null },
      { reportId: 'small', code: 'quarantined', file: 'reports/small', savedAt: null },
    ]);
    expect(readdirSync(home())).toContain('report.json');
  });
});

describe('the library', () => {
  it('lies there for its owner only', () => {
    if (process.platform === 'win32') return;
    expect(statSync(join(folder, 'reports')).mode & 0o777).toBe(0o700);
    expect(statSync(home()).mode & 0o777).toBe(0o700);
    for (const file of ['report.json']) expect(statSync(home(file)).mode & 0o777).toBe(0o600);
  });

  it('a second opener may only read', async () => {
    await save('1');
    const second = await openLibrary(folder);
    expect(second.readOnly).toBe(true);
    const session = await second.open('small');
    expect(session.snapshot()).toMatchObject({ readOnly: true, report: { seq: 1 } });
    expect(await failureOf(session.edit({ editId: 'e', edit: setValue('5'), by: '' }))).toMatchObject({ code: 'store.readOnly' });
    expect(await failureOf(second.remove('small'))).toMatchObject({ code: 'store.readOnly' });
    await second.close();
    await save('2');
    expect(await valueOf()).toEqual(exact('2'));
  });

  it('deletes with a way back, duplicates without comments, keeps sources by their hash', async () => {
    await library.remove('small');
    await reopen();
    expect(library.list()[0]?.deletedAt).not.toBeNull();
    await library.restore('small');
    expect(library.list()[0]?.deletedAt).toBeNull();
    const text = '原文。\r\n第二行。';
    const sha256 = createHash('sha256').update(text).digest('hex');
    const source = { id: 'source1', name: '文章.txt', format: 'txt' as const, sha256, length: text.length, importedAt: '2025-11-01T00:00:00.000Z' };
    await library.add({ ...smallReport(), id: 'with', sources: [source], annotations: [{ id: 'a', target: { type: 'figure', id: 'f1' }, thread: [{ id: 'm', by: '', at: '2025-11-01T00:00:00.000Z', text: '字' }], resolved: null }] }, [{ sha256, text }]);
    const copy = await library.duplicate('with');
    expect((await library.open(copy.id)).snapshot().report).toMatchObject({ title: '小报告（副本）', annotations: [], seq: 0 });
    expect(await library.sourceText(copy.id, 'source1')).toBe(text);
    writeFileSync(join(folder, 'reports', copy.id, 'sources', `${sha256}.txt`), '改过');
    expect(await failureOf(library.sourceText(copy.id, 'source1'))).toMatchObject({ code: 'store.damaged' });
    expect(await failureOf(library.open('../small'))).toMatchObject({ code: 'store.missing' });
  });

  it('its row follows the edits, and settings stay', async () => {
    await (await library.open('small')).edit({ editId: 'e', edit: { type: 'report.set', patch: { title: '新标题' } }, by: '' });
    await library.saveSettings({ language: 'en' });
    await reopen();
    expect(library.list()[0]?.title).toBe('新标题');
    expect(library.settings().language).toBe('en');
  });

  it('settings that cannot be written stay as they were', async () => {
    const counting = watchFs();
    await reopen(counting.fs);
    const { fs } = watchFs(counting.writes() + 1, { code: 'ENOSPC' });
    await reopen(fs);
    expect(await failureOf(library.saveSettings({ language: 'en' }))).toMatchObject({ code: 'write.full' });
    expect(library.settings().language).toBe('zh');
  });
});
