import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { LARGEST_IMPORT_MB } from '@shared/contract/library';
import { fail, ok, type Result } from '@shared/contract/result';

/** A text document as read: decoded, its BOM removed, line ends untouched. */
export interface ReadDocument {
  readonly name: string;
  readonly format: 'txt' | 'md';
  readonly text: string;
}
const LARGEST = LARGEST_IMPORT_MB * 1024 * 1024;
const FORMATS: Readonly<Record<string, 'txt' | 'md'>> = { '.txt': 'txt', '.text': 'txt', '.md': 'md', '.markdown': 'md' };

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** UTF-8, UTF-16 by its mark, else GB18030; null when it is none of them. TextDecoder drops the mark itself. */
const decodeText = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs('utf-16be', bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
};
const hasByteMark = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
/** Control characters other than tab, line ends and form feed do not occur in text. */
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/u;

/** Bytes of a file, as text; hostile until proven otherwise. */
export const readBytes = (name: string, bytes: Uint8Array): Result<ReadDocument> => {
  const file = basename(name);
  const format = FORMATS[extname(file).toLowerCase()];
  if (bytes.length > LARGEST) return fail('file.tooLarge', { file, size: Math.ceil(bytes.length / 1024 / 1024) });
  if (format === undefined) return fail('file.unsupported', { file });
  if (bytes.length === 0) return fail('file.empty', { file });
  if (!hasByteMark(bytes) && bytes.includes(0)) return fail('file.binary', { file });
  const text = decodeText(bytes);
  if (text === null) return fail('file.encoding', { file });
  if (CONTROLS.test(text)) return fail('file.binary', { file });
  if (text.trim() === '') return fail('file.empty', { file });
  return ok({ name: file, format, text });
};

/** Reads a document from the disk; the size is checked before anything is read. */
export const readDocument = async (path: string): Promise<Result<ReadDocument>> => {
  const file = basename(path);
  try {
    const info = await stat(path);
    if (info.isDirectory()) return fail('file.folder', { file });
    if (info.size > LARGEST) return fail('file.tooLarge', { file, size: Math.ceil(info.size / 1024 / 1024) });
    return readBytes(path, await readFile(path));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? fail('file.missing', { file }) : fail('file.unreadable', { file, reason });
  }
};
