import { constants } from 'node:fs';
import type { FileSystem } from './fileSystem';

/** Larger files are not ours: they are set aside unread. */
const MAX_BYTES = 256 * 1024 * 1024;

/** What the store does with files: each step durable, or an error. */
export interface Files {
  /** null when there is no such file; throws what `isUnreadable` explains for a folder or a giant */
  read(path: string): Promise<Buffer | null>;
  /** writes a new file (refuses an existing one), checks its size, flushes it */
  writeNew(path: string, bytes: Buffer): Promise<void>;
  /** drops what lies beyond `cutTo`, appends there, flushes */
  append(path: string, bytes: Buffer, cutTo: number): Promise<void>;
  /** a second name for the file, or a flushed copy where the disk knows no links; fine when it is there already */
  backUp(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** empty when there is no such folder */
  list(folder: string): Promise<string[]>;
  /** makes the folder (for its owner only) and its name durable */
  makeFolder(folder: string): Promise<void>;
  /** makes names in the folder durable; does nothing where folders cannot be flushed */
  syncFolder(folder: string): Promise<void>;
  /** null when unknown */
  modifiedAt(path: string): Promise<Date | null>;
}

export const isCode = (error: unknown, ...codes: string[]): boolean => error instanceof Error && 'code' in error && codes.includes(String(error.code));
const coded = (code: string): Error => Object.assign(new Error(code), { code });
const missing = (error: unknown): null => {
  if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
  throw error;
};

/** Antivirus and sync clients hold files for moments on Windows: renaming is tried again, ten seconds in all. */
const RETRY_MS = [20, 50, 100, 200, 400, 800, 1_600, 3_200, 3_600];
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL'];

export interface FilesOptions {
  readonly platform?: NodeJS.Platform;
  readonly wait?: (ms: number) => Promise<void>;
}

export const createFiles = (fs: FileSystem, { platform = process.platform, wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }: FilesOptions = {}): Files => {
  const windows = platform === 'win32';
  const using = async <T>(path: string, flags: string | number, work: (file: Awaited<ReturnType<FileSystem['open']>>) => Promise<T>): Promise<T> => {
    const file = await fs.open(path, flags, 0o600);
    let result: T;
    try {
      result = await work(file);
    } catch (error) {
      // the first error is the one to report; the descriptor is given back in any case
      await file.close().catch(() => undefined);
      throw error;
    }
    await file.close();
    return result;
  };
  const syncFile = (path: string): Promise<void> => using(path, 'r+', (file) => file.sync());
  const syncFolder = async (folder: string): Promise<void> => {
    if (!windows) await using(folder, 'r', (file) => file.sync());
  };
  const rename = async (from: string, to: string): Promise<void> => {
    for (const ms of windows ? RETRY_MS : []) {
      try {
        return await fs.rename(from, to);
      } catch (error) {
        if (!isCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
        await wait(ms);
      }
    }
    return fs.rename(from, to);
  };
  return {
    read: async (path) => {
      const info = await fs.stat(path).catch(missing);
      if (info === null) return null;
      if (!info.isFile()) throw coded('EISDIR');
      if (info.size > MAX_BYTES) throw coded('EFBIG');
      return fs.readFile(path).catch(missing);
    },
    writeNew: (path, bytes) => using(path, 'wx', async (file) => {
      await file.writeFile(bytes);
      if ((await file.stat()).size !== bytes.length) throw coded('ENOSPC');
      await file.sync();
    }),
    append: (path, bytes, cutTo) => using(path, constants.O_RDWR | constants.O_CREAT, async (file) => {
      await file.truncate(cutTo);
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, cutTo + done);
        if (bytesWritten === 0) throw coded('ENOSPC');
        done += bytesWritten;
      }
      await file.datasync();
    }),
    backUp: async (from, to) => {
      try {
        await fs.link(from, to);
      } catch (error) {
        if (isCode(error, 'EEXIST')) return;
        if (!isCode(error, ...NO_LINKS)) throw error;
        await fs.copyFile(from, to, constants.COPYFILE_EXCL);
        await syncFile(to);
      }
    },
    rename,
    remove: (path) => fs.rm(path),
    list: async (folder) => (await fs.readdir(folder).catch(missing)) ?? [],
    makeFolder: async (folder) => {
      if ((await fs.stat(folder).catch(missing)) !== null) return;
      await fs.mkdir(folder);
    },
    syncFolder,
    modifiedAt: async (path) => (await fs.stat(path).catch(() => null))?.mtime ?? null,
  };
};
