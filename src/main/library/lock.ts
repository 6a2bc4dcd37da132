import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** `boot` and `started` tell a process from a later one with the same number; null where the system does not say. */
const Holder = z.object({ host: z.string(), boot: z.string().nullable(), pid: z.int(), started: z.string().nullable(), nonce: z.string() });
type Holder = z.infer<typeof Holder>;
export interface Lock {
  readonly readOnly: boolean;
  release(): Promise<void>;
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EINVAL'];
const FULL = ['ENOSPC', 'EDQUOT'];
const NO_LOCK: Lock = { readOnly: true, release: () => Promise.resolve() };
/** the locks this process holds: its number alone does not say whether a lock is ours or of a process before us */
const held = new Set<string>();

const bootId = (): Promise<string | null> => readFile('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim()).catch(() => null);
/** When the process started, in ticks since boot (field 22 of its stat line, counted after the name in brackets). */
const startOf = (pid: number): Promise<string | null> =>
  readFile(`/proc/${String(pid)}/stat`, 'utf8').then((text) => text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null).catch(() => null);
const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** No clock decides: a lock is stale when its process is gone. One of another machine is never stale. */
const isStale = async ({ host, boot, pid, started, nonce }: Holder): Promise<boolean> => {
  if (host !== hostname()) return false;
  if (boot !== (await bootId())) return true;
  if (pid === process.pid) return !held.has(nonce);
  return !runs(pid) || (started !== null && started !== (await startOf(pid)));
};

const readHolder = async (path: string): Promise<Holder | null> => {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // a lock is linked into place whole; one that cannot be read is damage, not a holder
    return null;
  }
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const writeHolder = async (path: string, holder: Holder): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(JSON.stringify(holder)).finally(() => file.close());
};

/** Puts a whole lock file under the name; `there` when one is there already. */
const place = async (path: string, holder: Holder): Promise<'placed' | 'there'> => {
  const temp = `${path}.${holder.nonce}`;
  try {
    await writeHolder(temp, holder);
    await link(temp, path).catch((error: unknown) => {
      // no links here (FAT, some shares): made under the name at once
      if (NO_LINKS.includes(codeOf(error))) return writeHolder(path, holder);
      throw error;
    });
    return 'placed';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'there';
    throw error;
  } finally {
    await rm(temp, { force: true });
  }
};

/** Takes the stale lock away; false when a live one had come in its place meanwhile, which is put back. */
const takeAway = async (path: string, stale: Holder | null): Promise<boolean> => {
  const away = `${path}.stale-${randomUUID()}`;
  try {
    await rename(path, away);
    const taken = await readHolder(away);
    if (taken !== null && taken.nonce !== stale?.nonce) {
      await link(away, path);
      return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    await rm(away, { force: true }).catch(() => undefined);
  }
};

/** Takes the data folder for this process. Whoever comes second, or may not write there, may only read. */
export const takeLock = async (folder: string): Promise<Lock> => {
  const path = join(folder, 'lock.json');
  const holder: Holder = { host: hostname(), boot: await bootId(), pid: process.pid, started: await startOf(process.pid), nonce: randomUUID() };
  // before the file is there: another opener in this process must not take it for a dead one's
  held.add(holder.nonce);
  const release = async (): Promise<void> => {
    held.delete(holder.nonce);
    if ((await readHolder(path))?.nonce === holder.nonce) await rm(path, { force: true });
  };
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const other = await readHolder(path);
      if (other !== null && !(await isStale(other))) break;
      if ((await place(path, holder)) === 'placed') return { readOnly: false, release };
      await takeAway(path, other);
    }
  } catch (error) {
    // a full disk is no reason to refuse what may fit again in a moment: each write says so itself
    if (FULL.includes(codeOf(error))) return { readOnly: false, release };
  }
  held.delete(holder.nonce);
  return NO_LOCK;
};
