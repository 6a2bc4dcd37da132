import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '@main/library/lock';

let folder = '';
const path = (): string => join(folder, 'lock.json');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huibao-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The lock of this very process, with something changed, as another would have left it. */
const left = async (patch: object): Promise<void> => {
  const lock = await takeLock(folder);
  const holder: unknown = JSON.parse(readFileSync(path(), 'utf8'));
  await lock.release();
  writeFileSync(path(), JSON.stringify({ ...(holder as object), nonce: 'left', ...patch }));
};
const taken = async (): Promise<boolean> => {
  const lock = await takeLock(folder);
  await lock.release();
  return !lock.readOnly;
};

describe('the lock of a data folder', () => {
  it('is taken once and given back', async () => {
    const first = await takeLock(folder);
    expect([first.readOnly, (await takeLock(folder)).readOnly]).toEqual([false, true]);
    await first.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(await taken()).toBe(true);
  });
  it('only one of many openers at the same moment gets it', async () => {
    await left({});
    const locks = await Promise.all(Array.from({ length: 12 }, () => takeLock(folder)));
    expect(locks.filter(({ readOnly }) => !readOnly)).toHaveLength(1);
    for (const lock of locks) await lock.release();
  });
  it.each([
    ['of a process that is gone', { pid: 2 ** 22 - 3 }, true],
    ['of an earlier process with our number', {}, true],
    ['from before the last start of the machine', { boot: 'another', pid: 1 }, true],
    ['of a running process', { pid: process.ppid, started: null }, false],
    ['of another machine', { host: `${hostname()}-other` }, false],
  ])('one %s', async (_name, patch, free) => {
    await left(patch);
    expect(await taken()).toBe(free);
  });
  it('one that cannot be read is damage, not a holder', async () => {
    writeFileSync(path(), '');
    expect(await taken()).toBe(true);
  });
});
