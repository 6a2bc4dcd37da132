import { inflateSync } from 'node:zlib';
import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';
import { checkReferences } from './references';

const STREAM = /stream\r?\n/gu;
const LOOK_BACK = 1_200;

/** The dictionary right before a stream, as far back as its object's head. */
function dictionaryBefore(latin: string, at: number): string {
  const before = latin.slice(Math.max(0, at - LOOK_BACK), at);
  const head = Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('endobj'));
  return head < 0 ? before : before.slice(head);
}
const isFlate = (dictionary: string): boolean => /\/Filter\s*(?:\[\s*)?\/FlateDecode/u.test(dictionary);

/**
 * PDF has no checksum of its own, but its packed streams do, and the library does not look at them: text, fonts, their mapping
 * to characters and most of the structure lie there. Throws when one is damaged, or when the file's end is missing.
 */
export function checkStreams(bytes: Uint8Array): void {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!latin.slice(0, 1_024).includes('%PDF-')) throw new ImportProblem('file.wrongKind');
  if (!latin.slice(-2_048).includes('startxref')) throw new ImportProblem('file.damaged', { part: 'startxref' });
  checkReferences(latin);
  if (/\/Encrypt\s+\d/u.test(latin)) return;
  let total = 0;
  for (const match of latin.matchAll(STREAM)) {
    if (latin.slice(match.index - 3, match.index) === 'end') continue;
    const dictionary = dictionaryBefore(latin, match.index);
    if (!isFlate(dictionary) || /\/Subtype\s*\/Image/u.test(dictionary)) continue;
    const start = match.index + match[0].length;
    const end = latin.indexOf('endstream', start);
    if (end < 0) throw new ImportProblem('file.damaged', { part: 'endstream' });
    total += inflatedLength(bytes.subarray(start, end));
    if (total > LIMITS.inflatedBytes) throw new ImportProblem('file.tooComplex');
  }
}

function inflatedLength(packed: Uint8Array): number {
  try {
    return inflateSync(packed, { maxOutputLength: LIMITS.entryBytes }).length;
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLong ? new ImportProblem('file.tooComplex') : new ImportProblem('file.damaged', { part: 'stream' });
  }
}
