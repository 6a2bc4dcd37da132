import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { AcceptedEdit } from '@shared/report/edit';
import { readFailure, writeFailure } from './failure';
import type { Files } from './files';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const toLine = (accepted: AcceptedEdit): string => {
  const text = JSON.stringify(accepted);
  return `${sum(text)} ${text}\n`;
};
const readLine = (line: string): AcceptedEdit | null => {
  const text = line.slice(17);
  if (line.slice(0, 17) !== `${sum(text)} `) return null;
  const parsed = AcceptedEdit.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
};

export interface HistoryFile {
  /** every sound line, oldest first */
  readonly entries: () => readonly AcceptedEdit[];
  /** true when the file was damaged and its original lies in `quarantine/` */
  readonly damaged: boolean;
  /** one flush for all of them */
  append(accepted: readonly AcceptedEdit[]): Promise<void>;
  /** takes the last `count` lines back: the document that should contain them could not be written */
  drop(count: number): Promise<void>;
  /** leaves out the lines after number `seq`, which do not fit the document; the original goes to `quarantine/` */
  endAt(seq: number): Promise<void>;
}

/** The sound lines of the file, where they end, and whether anything but a torn tail is wrong with it. */
const readLines = (bytes: Buffer): { entries: AcceptedEdit[]; damaged: boolean } => {
  const entries: AcceptedEdit[] = [];
  let damaged = false;
  for (let start = 0, end = bytes.indexOf(0x0a); end >= 0; start = end + 1, end = bytes.indexOf(0x0a, start)) {
    const accepted = readLine(bytes.subarray(start, end).toString('utf8'));
    if (accepted === null || accepted.seq <= (entries.at(-1)?.seq ?? 0)) damaged = true;
    else entries.push(accepted);
  }
  return { entries, damaged };
};

/** One checksummed line per accepted Edit, only ever appended to. A torn tail was never acknowledged: it is cut at the next append. */
export const openHistory = async (path: string, files: Files, readOnly: boolean): Promise<HistoryFile> => {
  const bytes = (await files.read(path).catch((error: unknown) => Promise.reject(readFailure(error, path)))) ?? Buffer.alloc(0);
  const { entries, damaged } = readLines(bytes);
  const folder = dirname(path);
  const name = basename(path);
  const ends: number[] = [];
  let length = 0;
  const count = (added: readonly AcceptedEdit[]): void => {
    for (const one of added) {
      length += Buffer.byteLength(toLine(one));
      ends.push(length);
    }
  };
  count(entries);

  /** The original beside, then only the sound lines under the name. */
  const rewrite = async (): Promise<void> => {
    if (readOnly) return;
    const random = randomBytes(4).toString('hex');
    const away = join(folder, 'quarantine');
    const temp = join(folder, `${name}.1.${random}.tmp`);
    await files.makeFolder(away);
    await files.backUp(path, join(away, `${name}.${random}`));
    await files.writeNew(temp, Buffer.from(entries.map(toLine).join(''), 'utf8'));
    await files.rename(temp, path);
    await files.syncFolder(away);
    await files.syncFolder(folder);
  };
  if (damaged) await rewrite();
  const cut = (): Promise<void> => files.append(path, Buffer.alloc(0), length);

  return {
    entries: () => entries,
    damaged,
    append: async (accepted) => {
      try {
        await files.append(path, Buffer.from(accepted.map(toLine).join(''), 'utf8'), length);
      } catch (error) {
        // lines that are there though reported as not written would come back at the next start
        await cut().catch(() => undefined);
        throw writeFailure(error, path);
      }
      entries.push(...accepted);
      count(accepted);
    },
    drop: async (dropped) => {
      entries.splice(entries.length - dropped, dropped);
      ends.splice(ends.length - dropped, dropped);
      length = ends.at(-1) ?? 0;
      await cut();
    },
    endAt: async (seq) => {
      const kept = entries.filter((accepted) => accepted.seq <= seq);
      if (kept.length === entries.length) return;
      entries.splice(kept.length, entries.length - kept.length);
      ends.splice(kept.length, ends.length - kept.length);
      length = ends.at(-1) ?? 0;
      await rewrite();
    },
  };
};
