import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type ErrorCode, type Result } from '@shared/contract/result';

/** The part of a file handle that a durable write uses; tests pass one that fails. */
export interface WriteHandle {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}
export interface WriteDisk {
  open(path: string, flags: string): Promise<WriteHandle>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}

const realDisk: WriteDisk = { open, rename, unlink };

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'write.full', EDQUOT: 'write.full',
  EACCES: 'write.forbidden', EPERM: 'write.forbidden', EROFS: 'write.forbidden', EBUSY: 'write.forbidden',
  ENOENT: 'write.folderMissing', ENOTDIR: 'write.folderMissing',
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Writes a whole file or nothing: a temporary file beside the target, flushed, then renamed over it. Fails with write.full, write.forbidden, write.folderMissing or write.failed. */
export async function writeWhole(target: string, bytes: Uint8Array, disk: WriteDisk = realDisk): Promise<Result<null>> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.part`);
  let created = false;
  try {
    const handle = await disk.open(temporary, 'wx');
    created = true;
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await disk.rename(temporary, target);
  } catch (error) {
    // the original file, if any, is untouched; only our own part file has to go
    if (created) await disk.unlink(temporary).catch(() => undefined);
    return fail(CODES[codeOf(error)] ?? 'write.failed', { file: basename(target), folder: dirname(target) });
  }
  await syncFolder(dirname(target), disk);
  return ok(null);
}

/** The rename itself is durable only when the folder is flushed; systems that cannot do this do not need it. */
async function syncFolder(folder: string, disk: WriteDisk): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows refuses to open a folder
  }
}
