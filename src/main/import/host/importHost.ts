import { fail, ok, type Result } from '@shared/contract/result';
import type { PartedDocument } from '@shared/extract/parts';
import { LIMITS } from '../limits';
import type { PartReader } from '../readDocument';
import { ReadAnswer, type ReadRequest } from '../worker/protocol';

/** A running reader process, whatever it runs in. */
export interface ReaderChild {
  send(request: ReadRequest): void;
  onAnswer(listener: (answer: unknown) => void): void;
  /** called once, when the process is gone for whatever reason; `outOfMemory` when that is known to be why */
  onGone(listener: (outOfMemory: boolean) => void): void;
  /** bytes of memory the process holds now; null when that cannot be told */
  memory(): number | null;
  kill(): void;
}
export interface HostOptions {
  readonly start: () => ReaderChild;
  /** keeps a process that answered for the next file: for tests of many files. The app takes a new one for each */
  readonly reuse?: boolean;
  readonly milliseconds?: number;
  readonly residentBytes?: number;
}
export interface ImportHost extends PartReader {
  close(): void;
}
const WATCH_MS = 50;

/** Reads one file at a time in a process that is killed when it takes too long, too much memory, or the person cancels. */
export const createImportHost = ({ start, reuse = false, milliseconds = LIMITS.milliseconds, residentBytes = LIMITS.residentBytes }: HostOptions): ImportHost => {
  let busy = false;
  let nextId = 0;
  let idle: ReaderChild | null = null;

  const ask = (child: ReaderChild, request: ReadRequest, signal: AbortSignal | undefined): Promise<Result<PartedDocument> | 'gone'> =>
    new Promise((done) => {
      const timers: NodeJS.Timeout[] = [];
      const finish = (result: Result<PartedDocument> | 'gone'): void => {
        for (const timer of timers) clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        done(result);
      };
      const cancel = (): void => finish(fail('import.cancelled'));
      timers.push(
        setTimeout(() => finish(fail('file.tooSlow', { seconds: Math.round(milliseconds / 1000) })), milliseconds),
        setInterval(() => {
          if ((child.memory() ?? 0) > residentBytes) finish(fail('file.tooMuchMemory'));
        }, WATCH_MS),
      );
      signal?.addEventListener('abort', cancel);
      child.onGone((outOfMemory) => finish(outOfMemory ? fail('file.tooMuchMemory') : 'gone'));
      child.onAnswer((answer) => {
        const parsed = ReadAnswer.safeParse(answer);
        if (!parsed.success) finish(fail('file.readerFailed', { reason: 'answer' }));
        else if (parsed.data.id === request.id) finish(parsed.data.ok ? ok(parsed.data.document) : fail(parsed.data.code, parsed.data.params));
      });
      child.send(request);
    });

  const read: ImportHost['read'] = async ({ format, bytes }, signal) => {
    if (busy) return fail('import.busy');
    if (signal?.aborted === true) return fail('import.cancelled');
    busy = true;
    const child = idle ?? start();
    idle = null;
    try {
      nextId += 1;
      const result = await ask(child, { id: nextId, format, bytes }, signal);
      const answered = result !== 'gone' && (result.ok || !['import.cancelled', 'file.tooSlow', 'file.tooMuchMemory', 'file.readerFailed'].includes(result.error.code));
      if (reuse && answered) idle = child;
      else child.kill();
      return result === 'gone' ? fail('file.readerFailed', { reason: 'gone' }) : result;
    } finally {
      busy = false;
    }
  };
  return {
    read,
    close: () => {
      idle?.kill();
      idle = null;
    },
  };
};
