import { LIMITS } from '../../limits';
import { ImportProblem } from '../problem';

/** One entry of a zip file as its directory states it; `dataStart` is taken from the local header. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly dataStart: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
const UTF8_NAME = 0x800;

const damaged = (part: string): ImportProblem => new ImportProblem('file.damaged', { part });

/** The end record: the last one whose comment reaches exactly to the end of the file. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged('zip');
}

/** A name that stays inside the container on every system: no drive, no root, no way up, nothing but plain characters. */
export function isSafeName(name: string): boolean {
  if (name === '' || name.length > 512 || /[\u0000-\u001f\\:]/u.test(name) || name.startsWith('/')) return false;
  return name.split('/').every((part, i, all) => part !== '..' && part !== '.' && (part !== '' || i === all.length - 1));
}

/** Where an entry's data begins, when its local header says the same as the directory; null when it does not. */
function localData(view: DataView, at: number, central: { flags: number; method: number; crc: number; packed: number; size: number; rawName: Uint8Array }): number | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
  const nameLength = view.getUint16(at + 26, true);
  const dataStart = at + 30 + nameLength + view.getUint16(at + 28, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 30, Math.min(nameLength, Math.max(0, view.byteLength - at - 30)));
  const sameName = name.length === central.rawName.length && name.every((byte, i) => byte === central.rawName[i]);
  const sameKind = view.getUint16(at + 6, true) === central.flags && view.getUint16(at + 8, true) === central.method;
  const later = (central.flags & SIZES_FOLLOW) !== 0;
  const [crc, packed, size] = [view.getUint32(at + 14, true), view.getUint32(at + 18, true), view.getUint32(at + 22, true)];
  const sameSizes = (crc === central.crc && packed === central.packed && size === central.size) || (later && crc === 0 && packed === 0 && size === 0);
  return sameName && sameKind && sameSizes && dataStart + central.packed <= view.byteLength ? dataStart : null;
}

/**
 * The entries of a zip file, read from its directory and held against every local header. Nothing is inflated yet.
 * Throws an ImportProblem for what is damaged, encrypted, doubled, too many or too large.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH) throw damaged('zip');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new ImportProblem('file.tooComplex');
  if (view.getUint16(end + 8, true) !== count || view.getUint32(end + 4, true) !== 0 || start + size !== end) throw damaged('zip');
  if (count > LIMITS.entries) throw new ImportProblem('file.tooComplex');
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('zip');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [crc, packed, inflated] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged('zip');
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = new TextDecoder((flags & UTF8_NAME) === 0 ? 'latin1' : 'utf-8').decode(rawName);
    if ((flags & ENCRYPTED) !== 0) throw new ImportProblem('file.encrypted');
    if (method !== 0 && method !== 8) throw damaged(name);
    if (!isSafeName(name)) throw damaged('zip');
    const key = name.toLowerCase();
    if (names.has(key)) throw damaged(name);
    names.add(key);
    total += inflated;
    if (inflated > LIMITS.entryBytes || total > LIMITS.inflatedBytes) throw new ImportProblem('file.tooComplex');
    const dataStart = localData(view, view.getUint32(at + 42, true), { flags, method, crc, packed, size: inflated, rawName });
    if (dataStart === null || (method === 0 && packed !== inflated)) throw damaged(name);
    entries.push({ name, method: method === 0 ? 'stored' : 'deflated', crc, packed, size: inflated, dataStart });
    at = next;
  }
  if (at !== end) throw damaged('zip');
  if (total > LIMITS.ratioFreeBytes && total > bytes.length * LIMITS.ratio) throw new ImportProblem('file.tooComplex');
  checkOverlap(entries, start);
  return entries;
}

/** Entries that share bytes are how a small file inflates to a huge one. */
function checkOverlap(entries: readonly ZipEntry[], directoryStart: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.dataStart - b.dataStart)) {
    if (entry.dataStart < free || entry.dataStart + entry.packed > directoryStart) throw damaged(entry.name);
    free = entry.dataStart + entry.packed;
  }
}
