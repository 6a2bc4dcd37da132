import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDurableAdapter, type DurableAdapter } from '@main/library/durableAdapter';
import { check, encode } from '@main/library/envelope';
import { createFiles, type FilesOptions } from '@main/library/files';
import { nodeFileSystem, type FileSystem } from '@main/library/fileSystem';
import { watchFs } from './faultyFs';

interface Note { readonly value: number; readonly text: string }
let folder = '';
const path = (): string => join(folder, 'note.json');
const parse = (data: unknown): Note => {
  if (typeof data !== 'object' || data === null || !('value' in data) || typeof data.value !== 'number') throw new Error('not a note');
  return data as Note;
};
const note = (value: number): Note => ({ value, text: '济南市市中区'.repeat(20) });
const open = (fs: FileSystem = nodeFileSystem, options: FilesOptions = {}, more: { schema?: number; readOnly?: boolean } = {}): DurableAdapter<Note> =>
  createDurableAdapter({ path: path(), format: 'note', schema: 1, read: parse, files: createFiles(fs, options), ...more });
const written = async (...values: number[]): Promise<void> => {
  const adapter = open();
  await adapter.read();
  for (const value of values) await adapter.write(note(value));
};
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: unknown) => (error instanceof Error ? error.message : error));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huibao-adapter-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a commit', () => {
  it('goes: new temp, bytes, flush, backup by link, rename, flush of the folder, and only then the acknowledgement', async () => {
    await written(1);
    const { fs, calls } = watchFs();
    const adapter = open(fs);
    await adapter.read();
    const before = calls.length;
    await adapter.write(note(2)).then(() => (calls as string[]).push('ACK'));
    const folderName = folder.split('/').at(-1) ?? '';
    const steps = calls.slice(before).filter((call) => !/^(stat|readFile|fstat)/.test(call));
    // pruning old backups follows the commit and may overlap the acknowledgement
    expect(steps.slice(0, 9)).toEqual(['open note.json.2.tmp', 'writeFile', 'sync', 'close', 'link note.json note.json.g1.bak', 'rename note.json.2.tmp note.json', `open ${folderName}`, 'sync', 'close']);
    expect(steps.indexOf('ACK')).toBeGreaterThan(8);
  });

  it('leaves files for their owner only, three backups, and valid JSON', async () => {
    await written(1, 2, 3, 4, 5, 6);
    expect(readdirSync(folder).sort()).toEqual(['note.json', 'note.json.g3.bak', 'note.json.g4.bak', 'note.json.g5.bak']);
    if (process.platform !== 'win32') expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ $meta: { format: 'note', schema: 1, gen: 6 }, data: { value: 6 } });
  });

  it('joins what comes in meanwhile, and a caller settles with the commit that holds its state', async () => {
    const { fs, calls } = watchFs();
    const adapter = open(fs);
    const order: string[] = [];
    await Promise.all([1, 2, 3, 4].map((value) => adapter.write(note(value)).then(() => order.push(String(value)))));
    expect(calls.filter((call) => call.startsWith('rename'))).toHaveLength(2);
    expect(order).toEqual(['1', '2', '3', '4']);
    expect((await open().read())?.value).toBe(4);
  });

  it('a failed commit rejects only its own callers', async () => {
    // the first commit makes 6 writing calls; the 7th opens the temp file of the second
    const { fs } = watchFs(7, { code: 'ENOSPC' });
    const adapter = open(fs);
    expect(await Promise.all([1, 2, 3].map((value) => failureOf(adapter.write(note(value)))))).toEqual(['done', 'write.full', 'write.full']);
    expect(await failureOf(adapter.write(note(9)))).toBe('done');
    expect((await open().read())?.value).toBe(9);
  });

  it('keeps ours beside and stops when someone else wrote since', async () => {
    await written(1);
    const [first, second] = [open(), open()];
    await first.read();
    await second.read();
    await first.write(note(10));
    expect(await failureOf(second.write(note(20)))).toBe('edit.stale');
    expect((await open().read())?.value).toBe(10);
    expect(readdirSync(folder).filter((file) => file.includes('conflict'))).toHaveLength(1);
  });

  it('works where the disk knows no links', async () => {
    const noLinks: FileSystem = { ...nodeFileSystem, link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })) };
    const adapter = open(noLinks);
    await adapter.write(note(1));
    await adapter.write(note(2));
    writeFileSync(path(), 'x');
    expect((await open().read())?.value).toBe(1);
  });

  it('on Windows tries a held file again, for ten seconds at most, and does not flush folders', async () => {
    const waits: number[] = [];
    let held = 3;
    const busy: FileSystem = { ...nodeFileSystem, rename: (from, to) => ((held -= 1) >= 0 ? Promise.reject(Object.assign(new Error('held'), { code: 'EPERM' })) : nodeFileSystem.rename(from, to)) };
    const wait = (ms: number): Promise<void> => { waits.push(ms); return Promise.resolve(); };
    const { fs, calls } = watchFs(0, { code: 'EIO' }, busy);
    const adapter = open(fs, { platform: 'win32', wait });
    await adapter.write(note(1));
    expect(waits).toEqual([20, 50, 100]);
    expect(calls.filter((call) => call.startsWith('open'))).toHaveLength(1);
    held = 1_000;
    expect(await failureOf(adapter.write(note(2)))).toBe('write.forbidden');
    expect(waits.slice(3).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(10_000);
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it.each(['EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'short'])('%s at every call: reported, the state before stays, no temp file stays, the next write works', async (code) => {
    const words: Record<string, string> = { EIO: 'write.failed', ENOSPC: 'write.full', EDQUOT: 'write.full', EACCES: 'write.forbidden', EROFS: 'write.forbidden', short: 'write.full' };
    let failures = 0;
    for (let nth = 1; ; nth += 1) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      await written(1, 2);
      const watched = watchFs(nth, code === 'short' ? { short: true } : { code });
      const adapter = open(watched.fs);
      await adapter.read();
      let last = 2;
      for (const value of [3, 4]) {
        const result = await failureOf(adapter.write(note(value)));
        if (result === 'done') last = value;
        else {
          failures += 1;
          expect(result).toBe(words[code]);
        }
        expect((await open(nodeFileSystem, {}, { readOnly: true }).read())?.value, `call ${String(nth)}, ${watched.calls.at(-1) ?? ''}`).toBe(last);
      }
      expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
      if (watched.fired()) expect(await failureOf(adapter.write(note(5)))).toBe('done');
      if (!watched.fired() && watched.writes() < nth) break;
    }
    expect(failures).toBeGreaterThanOrEqual(code === 'short' ? 1 : 6);
  });
});

describe('damage', () => {
  /** Every sound state is one that was saved; anything else is restored from a backup or reported, the original kept. */
  const outcome = async (): Promise<number | string> => {
    const adapter = open();
    try {
      return (await adapter.read())?.value ?? 'empty';
    } catch (error) {
      return error instanceof Error ? error.message : 'error';
    }
  };

  it('cut anywhere or with any bit flipped, it is never read as something else', () => {
    const whole = encode('note', 1, 7, note(2));
    let checked = 0;
    for (let at = 0; at < whole.length; at += 1) {
      expect(check(whole.subarray(0, at), 'note', 1).state).toBe('bad');
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        if (check(flipped, 'note', 1).state !== 'bad') throw new Error(`bit ${String(bit)} of byte ${String(at)} went unseen`);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(3_000);
    expect(check(Buffer.concat([whole, Buffer.from('\n')]), 'note', 1).state).toBe('bad');
    expect(check(whole, 'note', 1).state).toBe('whole');
    expect(check(whole, 'another', 1).state).toBe('bad');
  });

  const contents: readonly [string, () => void][] = [
    ['empty', () => writeFileSync(path(), '')],
    ['NUL-filled', () => writeFileSync(path(), Buffer.alloc(900))],
    ['null', () => writeFileSync(path(), 'null')],
    ['[]', () => writeFileSync(path(), '[]')],
    ['a string', () => writeFileSync(path(), '"x"')],
    ['with a byte order mark', () => writeFileSync(path(), `\uFEFF${readFileSync(path(), 'utf8')}`)],
    ['invalid UTF-8', () => writeFileSync(path(), Buffer.from([0xff, 0xfe, 0x0a, 0x80]))],
    ['sound, but of the wrong shape', () => writeFileSync(path(), encode('note', 1, 9, { other: true }))],
    ['of another format', () => writeFileSync(path(), encode('else', 1, 9, note(9)))],
    ['a folder', () => { rmSync(path()); mkdirSync(path()); }],
    ['cut in the middle', () => writeFileSync(path(), readFileSync(path()).subarray(0, 200))],
  ];
  it.each(contents)('%s: the newest backup opens, the original lies in quarantine, and it is told', async (_name, damage) => {
    await written(1, 2, 3);
    damage();
    const adapter = open();
    expect((await adapter.read())?.value).toBe(2);
    expect(adapter.notes.map(({ code }) => code)).toEqual(['quarantined', 'restoredBackup']);
    expect(adapter.notes[1]?.savedAt).not.toBeNull();
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
    expect((await open().read())?.value).toBe(2);
  });
  it.each(contents.filter(([name]) => name !== 'a folder'))('%s and no backup: refused, and left as it is', async (_name, damage) => {
    await written(1);
    damage();
    const before = readFileSync(path());
    expect(await outcome()).toBe('store.damaged');
    expect(await outcome()).toBe('store.damaged');
    expect(readFileSync(path()).equals(before)).toBe(true);
  });
  it('a giant is set aside unread', async () => {
    await written(1, 2);
    truncateSync(path(), 300 * 1024 * 1024);
    const { fs, calls } = watchFs();
    expect((await open(fs).read())?.value).toBe(1);
    expect(calls.slice(0, 3)).toEqual(['readdir', 'stat note.json', 'stat note.json.g1.bak']);
  });
  it('a file that the disk will not give is no damage: it is left where it is', async () => {
    await written(1, 2);
    const before = readdirSync(folder);
    const closed: FileSystem = { ...nodeFileSystem, readFile: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) };
    expect(await failureOf(open(closed).read())).toBe('file.unreadable');
    expect(readdirSync(folder)).toEqual(before);
  });
  it('missing with backups: restored; missing without anything: a first start', async () => {
    expect(await outcome()).toBe('empty');
    await written(1, 2, 3);
    rmSync(path());
    expect(await outcome()).toBe(2);
  });
  it('a dangling link in its place is no first start when there are backups', async () => {
    await written(1, 2);
    rmSync(path());
    symlinkSync(join(folder, 'nowhere'), path());
    expect(await outcome()).toBe(1);
  });
  it('a newer schema is refused and kept, byte for byte', async () => {
    await written(1, 2);
    const newer = encode('note', 2, 9, { another: 'shape' });
    writeFileSync(path(), newer);
    expect(await outcome()).toBe('store.newer');
    expect(readFileSync(path()).equals(newer)).toBe(true);
  });
  it('an older schema is kept as a snapshot before it is raised', async () => {
    await written(5);
    const raised = createDurableAdapter({ path: path(), format: 'note', schema: 2, read: (data, schema) => ({ ...parse(data), value: parse(data).value + (schema === 1 ? 100 : 0) }), files: createFiles(nodeFileSystem) });
    expect((await raised.read())?.value).toBe(105);
    expect(readFileSync(join(folder, 'note.json.schema1'), 'utf8')).toContain('"schema":1');
    expect(readFileSync(path(), 'utf8')).toContain('"schema":2');
  });
  it('two damaged generations: the third opens', async () => {
    await written(1, 2, 3, 4);
    writeFileSync(path(), 'x');
    writeFileSync(`${path()}.g3.bak`, 'x');
    expect(await outcome()).toBe(2);
  });
  it('damaged while the app runs: it does not push a good backup out', async () => {
    await written(1, 2);
    const adapter = open();
    await adapter.read();
    writeFileSync(path(), 'x');
    await adapter.write(note(3));
    expect(readdirSync(folder).sort()).toEqual(['note.json', 'note.json.g1.bak', 'quarantine']);
  });
  it('a whole temp file counts only when nothing else does', async () => {
    await written(1);
    writeFileSync(join(folder, 'note.json.9.0a0a0a0a.tmp'), encode('note', 1, 9, note(9)));
    expect(await outcome()).toBe(1);
    expect(readdirSync(folder)).toEqual(['note.json']);
  });
  it('a reader without the right to write changes nothing', async () => {
    await written(1, 2);
    writeFileSync(path(), 'x');
    writeFileSync(join(folder, 'note.json.9.0a0a0a0a.tmp'), 'half');
    const before = readdirSync(folder);
    const adapter = open(nodeFileSystem, {}, { readOnly: true });
    expect((await adapter.read())?.value).toBe(1);
    expect(await failureOf(adapter.write(note(3)))).toBe('store.readOnly');
    expect(readdirSync(folder)).toEqual(before);
  });
});
