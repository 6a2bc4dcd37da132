import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

/** The few disk operations the store makes, so that tests can make any one of them fail. */
export interface FileSystem {
  /** null when there is no such file */
  read(path: string): Promise<Buffer | null>;
  /** writes a new file (refuses an existing one), checks its size, flushes it to the disk */
  writeNew(path: string, bytes: Buffer): Promise<void>;
  /** appends and flushes; `cutTo` first drops what lies beyond that length */
  append(path: string, bytes: Buffer, cutTo: number): Promise<void>;
  link(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
  makeFolder(folder: string): Promise<void>;
  /** makes names in the folder durable; does nothing where folders cannot be flushed */
  syncFolder(folder: string): Promise<void>;
}

const isCode = (error: unknown, ...codes: string[]): boolean => error instanceof Error && 'code' in error && codes.includes(String(error.code));
const missing = (error: unknown): null => {
  if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
  throw error;
};

/** Antivirus and sync clients hold files for moments on Windows: renaming is tried again, up to ten seconds. */
const RETRY_MS = [20, 50, 100, 200, 400, 800, 1_600, 3_200, 3_600];
const renameWithRetry = async (from: string, to: string): Promise<void> => {
  for (const wait of process.platform === 'win32' ? RETRY_MS : []) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return rename(from, to);
};

export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path).catch(missing),
  writeNew: async (path, bytes) => {
    const handle = await open(path, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      const { size } = await handle.stat();
      if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  append: async (path, bytes, cutTo) => {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      await handle.truncate(cutTo);
      let done = 0;
      while (done < bytes.length) done += (await handle.write(bytes, done, bytes.length - done, cutTo + done)).bytesWritten;
      await handle.datasync();
    } finally {
      await handle.close();
    }
  },
  // no hard links on FAT or some shares: a copy serves as backup as well
  link: (from, to) => link(from, to).catch((error: unknown) => (isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EXDEV') ? copyFile(from, to, constants.COPYFILE_EXCL) : Promise.reject(error instanceof Error ? error : new Error(String(error))))),
  rename: renameWithRetry,
  remove: (path) => rm(path, { force: true, recursive: true }),
  list: async (folder) => (await readdir(folder).catch(missing)) ?? [],
  makeFolder: async (folder) => {
    const there = await stat(folder).catch(missing);
    if (there === null) await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  syncFolder: async (folder) => {
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
