import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_IMPORT_MB } from '@shared/contract/library';
import { LARGEST_MB } from '@main/import/limits';
import { readText } from '@main/import/readText';

const TEXT = '市中区2025年\r\n同比增长5.6%\n';
const utf16le = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const utf16be = (text: string): Uint8Array => Buffer.from(utf16le(text)).swap16();
const code = (name: string, bytes: Uint8Array): string => {
  const read = readText(name, bytes);
  return read.ok ? 'ok' : read.error.code;
};

describe('readText', () => {
  it('decodes UTF-8 and UTF-16, drops the mark and leaves line ends alone', () => {
    for (const bytes of [Buffer.from(TEXT), Buffer.from(`\uFEFF${TEXT}`), utf16le(TEXT), utf16be(TEXT)]) {
      expect(readText('a.txt', bytes)).toEqual({ ok: true, value: { name: 'a.txt', format: 'txt', text: TEXT } });
    }
  });
  it('decodes GB18030', () => {
    const bytes = Buffer.from([0xca, 0xd0, 0xd6, 0xd0, 0xc7, 0xf8, 0x32, 0x30, 0x32, 0x35]);
    expect(readText('旧文.TXT', bytes)).toMatchObject({ ok: true, value: { text: '市中区2025', name: '旧文.TXT' } });
  });
  it('knows formats by the ending and keeps only the name of a path', () => {
    expect(readText('x/y/a.Markdown', Buffer.from('甲'))).toMatchObject({ value: { format: 'md', name: 'a.Markdown' } });
    expect(code('a.docx', Buffer.from('甲'))).toBe('file.unsupported');
    expect(code('README', Buffer.from('甲'))).toBe('file.unsupported');
  });
  it('refuses empty, blank, binary and undecodable bytes by name', () => {
    expect(code('a.txt', new Uint8Array())).toBe('file.empty');
    expect(code('a.txt', Buffer.from(' \r\n\u3000'))).toBe('file.empty');
    expect(code('a.txt', Buffer.from('\uFEFF'))).toBe('file.empty');
    expect(code('a.txt', Buffer.from([0x31, 0x00, 0x32]))).toBe('file.binary');
    expect(code('a.txt', Buffer.from('甲\u0007乙'))).toBe('file.binary');
    expect(code('a.txt', Buffer.from([0xc3, 0x28, 0xff, 0xff]))).toBe('file.encoding');
    expect(code('a.txt', Buffer.concat([utf16le('甲'), Buffer.from([0x41])]))).toBe('file.encoding');
  });
  it('refuses more than the limit, which is the one that the windows know, before it looks at a byte', () => {
    expect(LARGEST_MB).toBe(LARGEST_IMPORT_MB);
    const bytes = new Uint8Array(LARGEST_MB * 1024 * 1024 + 1);
    expect(readText('a.txt', bytes)).toEqual({ ok: false, error: { code: 'file.tooLarge', params: { file: 'a.txt', size: LARGEST_MB + 1 } } });
  });
  it('never throws, and what it reads as UTF-8 is what was written', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => code('a.md', bytes) !== 'internal'));
    fc.assert(fc.property(fc.array(fc.constantFrom('区', '5.6%', '\r\n', '𠮷', ' ', '亿元')).map((words) => `甲${words.join('')}`), (text) => {
      expect(readText('a.md', Buffer.from(text))).toMatchObject({ ok: true, value: { text } });
    }));
  });
});
