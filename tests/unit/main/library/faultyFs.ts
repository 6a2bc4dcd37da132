import { nodeFileSystem, type FileSystem, type OpenFile } from '@main/library/fileSystem';
import { basename } from 'node:path';

/** What happens instead of the nth call: an error of the disk, or half of the bytes written without a word. */
export type Fault = { readonly code: string } | { readonly short: true };
export interface WatchedFs {
  readonly fs: FileSystem;
  /** every call so far: `open report.json.1.….tmp`, `sync`, … with random parts cut out */
  readonly calls: readonly string[];
  /** writing calls so far; the fault counts these */
  readonly writes: () => number;
  readonly fired: () => boolean;
}

const READS = ['readFile', 'stat', 'readdir', 'close', 'fstat'];
const plain = (path: string): string => basename(path).replace(/\.[0-9a-f]{8}(?=\.tmp$|$)/, '');

/** The disk, with every call recorded and the nth writing call made to fail. Opening for reading counts as a write: it comes before a folder's flush. */
export const watchFs = (nth = 0, fault: Fault = { code: 'EIO' }, base: FileSystem = nodeFileSystem): WatchedFs => {
  const calls: string[] = [];
  let count = 0;
  let fired = false;
  const step = async <T>(what: string, work: () => Promise<T>, short?: () => Promise<T>): Promise<T> => {
    calls.push(what);
    if (READS.includes(what.split(' ')[0] ?? '')) return work();
    count += 1;
    if (count !== nth) return work();
    if ('short' in fault) {
      if (short === undefined) return work();
      fired = true;
      return short();
    }
    fired = true;
    throw Object.assign(new Error(fault.code), { code: fault.code });
  };
  const watch = (file: OpenFile): OpenFile => ({
    writeFile: (bytes) => step('writeFile', () => file.writeFile(bytes), () => file.writeFile(bytes.subarray(0, bytes.length >> 1))),
    write: (bytes, offset, length, position) => step('write', () => file.write(bytes, offset, length, position), () => file.write(bytes, offset, length >> 1, position)),
    stat: () => step('fstat', () => file.stat()),
    truncate: (length) => step('truncate', () => file.truncate(length)),
    sync: () => step('sync', () => file.sync()),
    datasync: () => step('datasync', () => file.datasync()),
    close: () => step('close', () => file.close()),
  });
  const fs: FileSystem = {
    open: async (path, flags, mode) => watch(await step(`open ${plain(path)}`, () => base.open(path, flags, mode))),
    readFile: (path) => step(`readFile ${plain(path)}`, () => base.readFile(path)),
    stat: (path) => step(`stat ${plain(path)}`, () => base.stat(path)),
    link: (from, to) => step(`link ${plain(from)} ${plain(to)}`, () => base.link(from, to)),
    copyFile: (from, to, mode) => step(`copyFile ${plain(from)}`, () => base.copyFile(from, to, mode)),
    rename: (from, to) => step(`rename ${plain(from)} ${plain(to)}`, () => base.rename(from, to)),
    rm: (path) => step(`rm ${plain(path)}`, () => base.rm(path)),
    readdir: (folder) => step(`readdir`, () => base.readdir(folder)),
    mkdir: (folder) => step(`mkdir ${plain(folder)}`, () => base.mkdir(folder)),
  };
  return { fs, calls, writes: () => count, fired: () => fired };
};
