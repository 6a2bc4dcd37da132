import { randomUUID } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const Holder = z.object({ host: z.string(), pid: z.int(), nonce: z.string() });
export interface Lock { readonly readOnly: boolean; release(): Promise<void> }

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Takes the data folder for this process. Whoever comes second may only read. No clock decides: a lock is stale when its process is gone. */
export const takeLock = async (folder: string): Promise<Lock> => {
  const path = join(folder, 'lock.json');
  const nonce = randomUUID();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = await open(path, 'wx', 0o600);
      await handle.writeFile(JSON.stringify({ host: hostname(), pid: process.pid, nonce }));
      await handle.close();
      return {
        readOnly: false,
        release: async () => {
          const mine = await readFile(path, 'utf8').catch(() => '');
          if (mine.includes(nonce)) await rm(path, { force: true });
        },
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) break;
    }
    const text = await readFile(path, 'utf8').catch(() => '');
    const holder = Holder.safeParse(text === '' ? null : ((): unknown => { try { return JSON.parse(text); } catch { return null; } })());
    if (holder.success && (holder.data.host !== hostname() || (alive(holder.data.pid) && holder.data.pid !== process.pid))) break;
    await rm(path, { force: true });
  }
  return { readOnly: true, release: () => Promise.resolve() };
};
