import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipContent {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** lies told in both headers, for hostile files */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** A zip file written by hand: the reader under test meets headers that no library of its own wrote. */
export const zip = (contents: readonly ZipContent[]): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const content of contents) {
    const data = Buffer.from(content.data as Uint8Array);
    const packed = content.stored === true ? data : deflateRawSync(data);
    const name = Buffer.from(content.name, 'utf8');
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(content.flags ?? 0x800, 2);
    head.writeUInt16LE(content.stored === true ? 0 : 8, 4);
    head.writeUInt32LE(0x5a21_0000, 6);
    head.writeUInt32LE(content.crc ?? crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.size ?? data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(contents.length, 8);
  end.writeUInt16LE(contents.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
};
