import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

/** An open file: the calls the store makes on it. */
export interface OpenFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesWritten: number }>;
  stat(): Promise<{ readonly size: number }>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  datasync(): Promise<void>;
  close(): Promise<void>;
}

/** Every call the store makes to the disk, one by one, so that a test can record them and make any one of them fail. */
export interface FileSystem {
  open(path: string, flags: string | number, mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Buffer>;
  stat(path: string): Promise<{ readonly size: number; readonly mtime: Date; isFile(): boolean }>;
  link(from: string, to: string): Promise<void>;
  copyFile(from: string, to: string, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string): Promise<void>;
  readdir(folder: string): Promise<string[]>;
  mkdir(folder: string): Promise<void>;
}

export const nodeFileSystem: FileSystem = {
  open,
  readFile: (path) => readFile(path),
  stat: (path) => stat(path),
  link,
  copyFile,
  rename,
  rm: (path) => rm(path, { force: true, recursive: true }),
  readdir: (folder) => readdir(folder),
  mkdir: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
};
