import { crc32, inflateRawSync } from 'node:zlib';
import { ImportProblem } from '../problem';
import { readDirectory, type ZipEntry } from './directory';

/** A zip file whose every entry was inflated once and found sound. */
export interface Container {
  readonly names: readonly string[];
  /** the bytes of an entry; null when there is none of that name */
  read(name: string): Uint8Array | null;
}

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
/** The container of the old binary formats, and of encrypted new ones. */
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

function inflate(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packed);
  if (entry.method === 'stored') return packed;
  try {
    // the stated size is a limit while inflating: a lie ends here, not in memory; Node's types leave out what `info` answers
    const { buffer, engine } = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size), info: true }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    // bytes behind the end of the stream are not seen by the sum below
    if (engine.bytesWritten !== entry.packed) throw new ImportProblem('file.damaged', { part: entry.name });
    return buffer;
  } catch {
    throw new ImportProblem('file.damaged', { part: entry.name });
  }
}

/** Bytes that are no zip file, by what they are instead. */
function refuse(bytes: Uint8Array): never {
  if (begins(bytes, OLE_MARK)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new ImportProblem(encrypted ? 'file.encrypted' : 'file.oldOffice');
  }
  throw new ImportProblem('file.wrongKind');
}

/** Opens a zip file: directory, every local header and every checksum agree, or an ImportProblem says that they do not. */
export function openContainer(bytes: Uint8Array): Container {
  if (!begins(bytes, ZIP_MARK)) refuse(bytes);
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
  const kept = new Map<string, Uint8Array>();
  for (const entry of entries.values()) {
    const content = inflate(bytes, entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ImportProblem('file.damaged', { part: entry.name });
    // pictures are checked and let go
    if (/\.(?:xml|rels)$/iu.test(entry.name)) kept.set(entry.name, content);
  }
  return { names: [...entries.keys()], read: (name) => kept.get(name) ?? null };
}
