import { createHash } from 'node:crypto';
import { AcceptedEdit } from '@shared/report/edit';
import { writeFailure } from './failure';
import type { FileSystem } from './fileSystem';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const toLine = (accepted: AcceptedEdit): string => {
  const text = JSON.stringify(accepted);
  return `${sum(text)} ${text}\n`;
};

export interface HistoryFile {
  /** every whole line, oldest first */
  readonly entries: () => readonly AcceptedEdit[];
  append(accepted: readonly AcceptedEdit[]): Promise<void>;
  /** takes the last `count` lines back: the document that should contain them could not be written */
  drop(count: number): Promise<void>;
}

/** One checksummed line per accepted Edit, only ever appended to. A torn last line was never acknowledged: it is cut at the next append. */
export const openHistory = async (path: string, files: FileSystem): Promise<HistoryFile> => {
  const bytes = (await files.read(path)) ?? Buffer.alloc(0);
  const entries: AcceptedEdit[] = [];
  const ends: number[] = [];
  let length = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, length)) {
    const line = bytes.subarray(length, end).toString('utf8');
    const text = line.slice(17);
    if (line.slice(0, 16) !== sum(text)) break;
    const parsed = AcceptedEdit.safeParse(JSON.parse(text));
    if (!parsed.success || parsed.data.seq <= (entries.at(-1)?.seq ?? 0)) break;
    entries.push(parsed.data);
    length = end + 1;
    ends.push(length);
  }
  // a damaged line with whole ones behind it is no torn tail: keep the file as it was before anything is cut
  const kept = `${path}.damaged-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  if (bytes.indexOf(0x0a, length) >= 0 && (await files.read(kept)) === null) await files.writeNew(kept, bytes);
  return {
    entries: () => entries,
    append: async (accepted) => {
      const added = Buffer.from(accepted.map(toLine).join(''), 'utf8');
      try {
        await files.append(path, added, length);
      } catch (error) {
        throw writeFailure(error, path);
      }
      for (const one of accepted) {
        length += Buffer.byteLength(toLine(one));
        ends.push(length);
        entries.push(one);
      }
    },
    drop: async (count) => {
      entries.splice(entries.length - count, count);
      ends.splice(ends.length - count, count);
      length = ends.at(-1) ?? 0;
      await files.append(path, Buffer.alloc(0), length);
    },
  };
};
