import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const block = 512;

/**
 * Reads a tar header block.
 * @param {Buffer} header 512 bytes
 * @returns {{ name: string, size: number } | undefined} undefined for the zero block at the end
 */
export function tarEntry(header) {
  if (header.every((byte) => byte === 0)) return undefined;
  const text = (/** @type {number} */ from, /** @type {number} */ length) =>
    header.toString('utf8', from, from + length).replace(/\0[\s\S]*$/, '');
  return { name: text(0, 100), size: Number.parseInt(text(124, 12).trim(), 8) };
}

/** @param {AsyncIterable<Buffer>} chunks */
function byteReader(chunks) {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  /**
   * Hands on exactly `length` bytes in parts; the archive being cut short is an error.
   * @param {number} length
   */
  async function* bytes(length) {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const next = await iterator.next();
        if (next.done) throw new Error('the archive is cut short');
        rest = Buffer.from(next.value);
      }
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }
  return { bytes, stop: () => iterator.return?.() };
}

/**
 * Copies one file out of a .tgz without unpacking the rest.
 * @param {string} tgz
 * @param {(name: string) => boolean} wanted
 * @param {string} target
 * @throws when no entry is wanted or the archive is damaged
 */
export async function extractOne(tgz, wanted, target) {
  const reader = byteReader(createReadStream(tgz).pipe(createGunzip()));
  for (;;) {
    /** @type {Buffer[]} */
    const header = [];
    for await (const part of reader.bytes(block)) header.push(part);
    const entry = tarEntry(Buffer.concat(header));
    if (!entry) throw new Error('the archive does not hold the wanted file');
    const content = reader.bytes(entry.size);
    if (wanted(entry.name)) {
      await pipeline(content, createWriteStream(target));
      await reader.stop();
      return;
    }
    for await (const part of content) void part;
    for await (const part of reader.bytes((block - (entry.size % block)) % block)) void part;
  }
}
