import { mkdtemp, open, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeWhole, type WriteDisk } from '@main/export/durableWrite';

const bytes = new TextEncoder().encode('a whole file');
const fault = (code: string): Error => Object.assign(new Error(code), { code });
const disk: WriteDisk = { open, rename, unlink };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huibao-write-'));
});

const failingAt = (step: 'write' | 'sync' | 'rename' | 'open', code: string): WriteDisk => ({
  open: async (path, flags) => {
    if (step === 'open') throw fault(code);
    const handle = await open(path, flags);
    return {
      writeFile: async (data) => {
        // a full disk takes some bytes before it refuses
        await handle.writeFile(data.subarray(0, 3));
        if (step === 'write') throw fault(code);
      },
      sync: async () => {
        if (step === 'sync') throw fault(code);
      },
      close: () => handle.close(),
    };
  },
  rename: async (from, to) => {
    if (step === 'rename') throw fault(code);
    await rename(from, to);
  },
  unlink,
});

describe('writeWhole', () => {
  it('writes the file and leaves nothing else', async () => {
    const target = join(folder, 'brief.pdf');
    expect(await writeWhole(target, bytes, disk)).toEqual({ ok: true, value: null });
    expect(await readFile(target, 'utf8')).toBe('a whole file');
    expect(await readdir(folder)).toEqual(['brief.pdf']);
  });

  it.each([
    ['write', 'ENOSPC', 'write.full'],
    ['sync', 'EDQUOT', 'write.full'],
    ['rename', 'EACCES', 'write.forbidden'],
    ['open', 'EROFS', 'write.forbidden'],
    ['open', 'ENOENT', 'write.folderMissing'],
    ['sync', 'EIO', 'write.failed'],
  ] as const)('keeps the old file whole when %s fails with %s', async (step, code, expected) => {
    const target = join(folder, 'brief.pdf');
    await writeFile(target, 'the old file');
    const result = await writeWhole(target, bytes, failingAt(step, code));
    expect(result).toMatchObject({ ok: false, error: { code: expected } });
    expect(await readFile(target, 'utf8')).toBe('the old file');
    expect(await readdir(folder)).toEqual(['brief.pdf']);
  });

  it('says that the folder is missing', async () => {
    const result = await writeWhole(join(folder, 'none', 'brief.pdf'), bytes);
    expect(result).toMatchObject({ ok: false, error: { code: 'write.folderMissing' } });
  });
});
