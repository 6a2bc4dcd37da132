import { describe, expect, it } from 'vitest';
import { isSafeName } from '@main/import/worker/container/directory';
import { openContainer } from '@main/import/worker/container/open';
import { ImportProblem } from '@main/import/worker/problem';
import { zip } from '../../../../../helpers/files/zip';

const codeOf = (bytes: Uint8Array): string => {
  try {
    openContainer(bytes);
    return 'ok';
  } catch (error) {
    return error instanceof ImportProblem ? error.code : String(error);
  }
};
const file = (name: string, data: string | Uint8Array = 'x', more = {}) => ({ name, data, ...more });

describe('a sound zip', () => {
  it('gives its XML parts, packed or stored', () => {
    const container = openContainer(zip([file('a.xml', '<a/>'), file('b.rels', '<b/>', { stored: true }), file('c.png', 'p')]));
    expect(container.names).toEqual(['a.xml', 'b.rels', 'c.png']);
    expect(Buffer.from(container.read('a.xml') ?? []).toString()).toBe('<a/>');
    expect(Buffer.from(container.read('b.rels') ?? []).toString()).toBe('<b/>');
    expect(container.read('c.png')).toBeNull();
    expect(container.read('constructor')).toBeNull();
  });
});

describe('a hostile or damaged one is refused in words', () => {
  it.each([
    ['names twice', zip([file('a.xml'), file('A.xml')]), 'file.damaged'],
    ['a way up', zip([file('../a.xml')]), 'file.damaged'],
    ['a false checksum', zip([file('a.xml', 'x', { crc: 1 })]), 'file.damaged'],
    ['a size told too small', zip([file('a.xml', 'xxxx', { size: 2 })]), 'file.damaged'],
    ['a size told too large', zip([file('a.xml', 'xxxx', { size: 5 })]), 'file.damaged'],
    ['a size beyond the limit', zip([file('a.xml', 'xxxx', { size: 70 * 1024 * 1024 })]), 'file.tooComplex'],
    ['a password', zip([file('a.xml', 'x', { flags: 1 })]), 'file.encrypted'],
    ['a bomb', zip([file('a.xml', Buffer.alloc(60 * 1024 * 1024))]), 'file.tooComplex'],
    ['too many entries', zip(Array.from({ length: 2_001 }, (_, i) => file(`${String(i)}.xml`))), 'file.tooComplex'],
    ['an old Office file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'file.oldOffice'],
    ['a locked Office file', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), 'file.encrypted'],
    ['a text', Buffer.from('云岭县'), 'file.wrongKind'],
    ['nothing behind its mark', Buffer.from([0x50, 0x4b, 3, 4]), 'file.damaged'],
  ])('%s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
  it('entries that share bytes', () => {
    const bytes = zip([file('a.xml', 'same', { stored: true }), file('b.xml', 'same', { stored: true })]);
    // both names in the directory point to one local header of the same length of name
    const second = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(0, second + 42);
    expect(codeOf(bytes)).toBe('file.damaged');
  });
});

it.each(['../a', 'a/../b', '/a', 'a\\b', 'C:a', 'a\u0000', './a', 'a//b', ''])('%j is no safe name', (name) => {
  expect(isSafeName(name)).toBe(false);
});
it.each(['a.xml', 'word/document.xml', '[Content_Types].xml', 'word/', '名.xml', '..a/b..'])('%j is a safe name', (name) => {
  expect(isSafeName(name)).toBe(true);
});
