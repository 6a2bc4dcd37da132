import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '@shared/contract/result';
import { LARGEST_MB } from '@main/import/limits';
import { createReader, type DocumentReader, type PartReader } from '@main/import/readDocument';

const TEXT = '市中区2025年\r\n同比增长5.6%\n';
const reader = (read: PartReader['read'] = () => Promise.resolve(fail('file.readerFailed'))): DocumentReader => createReader({ read });
const codeOf = async (reading: ReturnType<DocumentReader['bytes']>): Promise<string> => {
  const read = await reading;
  return read.ok ? 'ok' : read.error.code;
};

describe('bytes', () => {
  it('a text is read here, with its own bytes as original', async () => {
    const bytes = Buffer.from(TEXT);
    expect(await reader().bytes('x/报告.md', bytes)).toMatchObject({ ok: true, value: { name: '报告.md', format: 'md', original: bytes, notes: [], plain: { text: TEXT } } });
  });
  it('another format goes to its reader; what that says names the file', async () => {
    const asked: unknown[] = [];
    const parted = reader((file) => {
      asked.push([file.name, file.format]);
      return Promise.resolve(ok({ parts: [{ type: 'lines', text: '正文。' }], notes: [{ code: 'pictures', count: 2, where: '' }] }));
    });
    expect(await parted.bytes('a/报告.DOCX', Buffer.from('PK'))).toMatchObject({ ok: true, value: { name: '报告.DOCX', format: 'docx', notes: [{ code: 'pictures' }], plain: { text: '正文。\n' } } });
    expect(asked).toEqual([['报告.DOCX', 'docx']]);
    expect(await reader(() => Promise.resolve(fail('file.damaged', { part: 'x' }))).bytes('b.pdf', Buffer.from('x'))).toEqual({ ok: false, error: { code: 'file.damaged', params: { part: 'x', file: 'b.pdf' } } });
  });
  it('nothing in it is told as empty; formats that are not read are refused by name', async () => {
    expect(await codeOf(reader(() => Promise.resolve(ok({ parts: [], notes: [] }))).bytes('a.docx', Buffer.from('x')))).toBe('file.empty');
    expect(await codeOf(reader().bytes('a.xlsx', new Uint8Array()))).toBe('file.empty');
    expect(await codeOf(reader().bytes('a.wps', Buffer.from('x')))).toBe('file.oldOffice');
    expect(await codeOf(reader().bytes('a.exe', Buffer.from('x')))).toBe('file.unsupported');
    expect(await codeOf(reader().bytes('constructor', Buffer.from('x')))).toBe('file.unsupported');
  });
});

describe('pasted', () => {
  const marked = (text: string): DocumentReader => reader(() => Promise.resolve(ok({ parts: [{ type: 'heading', level: 1, text }], notes: [] })));
  it('goes by its markup when that holds the text, else by the lines', async () => {
    expect(await marked('一、总体情况').pasted('粘贴', '一、总体情况', '<h1>')).toMatchObject({ ok: true, value: { format: 'html' } });
    expect(await marked('一').pasted('粘贴', '一、总体情况', '<h1>')).toMatchObject({ ok: true, value: { format: 'txt', original: null } });
    expect(await marked('一').pasted('粘贴', '一、总体情况', null)).toMatchObject({ ok: true, value: { format: 'txt', name: '粘贴.txt' } });
    expect(await reader().pasted('粘贴', '一、总体情况', '<h1>')).toMatchObject({ ok: true, value: { format: 'txt' } });
    expect(await codeOf(reader(() => Promise.resolve(fail('import.cancelled'))).pasted('粘贴', '一', '<h1>'))).toBe('import.cancelled');
  });
});

describe('file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huibao-read-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const codeAt = (name: string): Promise<string> => codeOf(reader().file(join(folder, name)));

  it('reads from the disk', async () => {
    await writeFile(join(folder, '报告.md'), TEXT);
    expect(await reader().file(join(folder, '报告.md'))).toMatchObject({ ok: true, value: { name: '报告.md', plain: { text: TEXT } } });
  });
  it('names a missing file, a path through a file, a folder and a file beyond the limit', async () => {
    await mkdir(join(folder, 'sub.txt'));
    await writeFile(join(folder, 'big.docx'), '');
    await truncate(join(folder, 'big.docx'), LARGEST_MB * 1024 * 1024 + 1);
    await writeFile(join(folder, 'file.md'), TEXT);
    expect(await codeAt('none.txt')).toBe('file.missing');
    expect(await codeAt('file.md/none.txt')).toBe('file.missing');
    expect(await codeAt('sub.txt')).toBe('file.folder');
    expect(await codeAt('big.docx')).toBe('file.tooLarge');
  });
});
