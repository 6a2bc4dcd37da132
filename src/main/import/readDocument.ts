import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '@shared/contract/result';
import { layoutParts } from '@shared/extract/layout/layoutParts';
import { layoutText } from '@shared/extract/layout/layoutText';
import type { ImportNote, PartedDocument } from '@shared/extract/parts';
import type { PlainDocument } from '@shared/extract/schema';
import { formatOf, isForeign, isOldOffice, type ForeignFormat, type SourceFormat } from './formats';
import { readText, tooLarge, withFile, type TextFile } from './readText';

/** A document as read: its text and blocks, the file it came from, and what of that file was not taken over. */
export interface ReadDocument {
  readonly name: string;
  readonly format: SourceFormat;
  readonly plain: PlainDocument;
  /** null for text that came without a file */
  readonly original: Uint8Array | null;
  readonly notes: readonly ImportNote[];
}
/** Reads a foreign format in a process of its own. */
export interface PartReader {
  read(file: { readonly name: string; readonly format: ForeignFormat; readonly bytes: Uint8Array }, signal?: AbortSignal): Promise<Result<PartedDocument>>;
}
export interface DocumentReader {
  /** from the disk; the size is checked before anything is read */
  file(path: string, signal?: AbortSignal): Promise<Result<ReadDocument>>;
  bytes(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<Result<ReadDocument>>;
  /** what was pasted: laid out by its markup when it has some that holds as much text, else line by line */
  pasted(name: string, text: string, html: string | null, signal?: AbortSignal): Promise<Result<ReadDocument>>;
}

export const fromText = ({ name, format, text }: TextFile, original: Uint8Array | null): ReadDocument => ({ name, format, plain: layoutText(text, format), original, notes: [] });
const ink = (text: string): number => text.replace(/\s/gu, '').length;
/** Markup that lost more than this share of the plain text is not what the person saw. */
const LEAST_SHARE = 0.9;

export const createReader = (parts: PartReader): DocumentReader => {
  const foreign = async (name: string, format: ForeignFormat, bytes: Uint8Array, signal?: AbortSignal): Promise<Result<ReadDocument>> => {
    const read = await parts.read({ name, format, bytes }, signal);
    if (!read.ok) return withFile(name, read);
    const plain = layoutParts(read.value.parts);
    return plain.blocks.length === 0 ? fail('file.empty', { file: name }) : ok({ name, format, plain, original: bytes, notes: read.value.notes });
  };
  const bytes: DocumentReader['bytes'] = async (given, content, signal) => {
    const name = basename(given);
    const format = formatOf(name);
    const large = tooLarge(name, content.length);
    if (large !== null) return large;
    if (format === null) return fail(isOldOffice(name) ? 'file.oldOffice' : 'file.unsupported', { file: name });
    if (content.length === 0) return fail('file.empty', { file: name });
    if (isForeign(format)) return foreign(name, format, content, signal);
    const text = readText(name, content);
    return text.ok ? ok(fromText(text.value, content)) : text;
  };
  return {
    bytes,
    file: async (path, signal) => {
      const file = basename(path);
      try {
        const info = await stat(path);
        if (info.isDirectory()) return fail('file.folder', { file });
        return tooLarge(file, info.size) ?? await bytes(path, await readFile(path), signal);
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
        return reason === 'ENOENT' || reason === 'ENOTDIR' ? fail('file.missing', { file }) : fail('file.unreadable', { file, reason });
      }
    },
    pasted: async (name, text, html, signal) => {
      if (html !== null && html.trim() !== '') {
        const marked = await foreign(name, 'html', Buffer.from(html, 'utf8'), signal);
        if (marked.ok && ink(marked.value.plain.text) >= ink(text) * LEAST_SHARE) return marked;
        if (!marked.ok && marked.error.code === 'import.cancelled') return marked;
      }
      const read = readText(/\.(?:txt|md)$/iu.test(name) ? name : `${name}.txt`, Buffer.from(text, 'utf8'));
      return read.ok ? ok(fromText(read.value, null)) : read;
    },
  };
};
