import { basename } from 'node:path';
import { fail, ok, type Result } from '@shared/contract/result';
import { formatOf } from './formats';
import { LARGEST_MB, LIMITS } from './limits';

/** A text document as read: decoded, its BOM removed, line ends untouched. */
export interface TextFile {
  readonly name: string;
  readonly format: 'txt' | 'md';
  readonly text: string;
}

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
const hasByteMark = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
/** Control characters other than tab, line ends and form feed do not occur in text. */
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/u;

/** UTF-8, UTF-16 by its mark, else GB18030. TextDecoder drops the mark itself. */
export const decodeText = (bytes: Uint8Array): Result<string> => {
  if (bytes.length === 0) return fail('file.empty');
  if (!hasByteMark(bytes) && bytes.includes(0)) return fail('file.binary');
  const text = startsWith(bytes, 0xff, 0xfe) ? decodeAs('utf-16le', bytes)
    : startsWith(bytes, 0xfe, 0xff) ? decodeAs('utf-16be', bytes)
      : decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
  if (text === null) return fail('file.encoding');
  if (CONTROLS.test(text)) return fail('file.binary');
  return text.trim() === '' ? fail('file.empty') : ok(text);
};

/** The failure with the file's name, which every sentence about a file needs. */
export const withFile = (file: string, failed: ReturnType<typeof fail>): ReturnType<typeof fail> => fail(failed.error.code, { ...failed.error.params, file });
export const tooLarge = (file: string, size: number): ReturnType<typeof fail> | null =>
  size > LIMITS.fileBytes ? fail('file.tooLarge', { file, size: Math.max(LARGEST_MB + 1, Math.ceil(size / 1024 / 1024)) }) : null;

/** Bytes of a text file, as text; hostile until proven otherwise. */
export const readText = (name: string, bytes: Uint8Array): Result<TextFile> => {
  const file = basename(name);
  const format = formatOf(file);
  const large = tooLarge(file, bytes.length);
  if (large !== null) return large;
  if (format !== 'txt' && format !== 'md') return fail('file.unsupported', { file });
  const text = decodeText(bytes);
  return text.ok ? ok({ name: file, format, text: text.value }) : withFile(file, text);
};
