import { fail, type Failure } from '@shared/contract/result';

/** A reason to stop that already has its words. */
export class Stop extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** One export in progress: everything it waits for ends at once when it is stopped. */
export interface PrintSession {
  /** the page says that pass `pass` (from 1) is drawn, or why it is not */
  drawn(pass: number, problem: string | null): void;
  /** resolves when the pass is drawn; rejects with its problem or when the page says nothing for too long */
  passDrawn(pass: number): Promise<void>;
  /** the promise, or the reason why the export was stopped meanwhile */
  guard<T>(work: Promise<T>): Promise<T>;
  /** throws when the export was stopped */
  check(): void;
  stop(failure: Failure): void;
}

/** Longer than the page's own limit, which names what is pending; this one only catches a page that hangs. */
const SILENCE_LIMIT_MS = 90_000;

export function createPrintSession(limitMs: number = SILENCE_LIMIT_MS): PrintSession {
  let stopped: Failure | null = null;
  let fire: (reason: Stop) => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    fire = reject;
  });
  // somebody always races against it, but not at every moment
  ended.catch(() => undefined);
  const reports = new Map<number, string | null>();
  let listener: () => void = () => undefined;

  const guard = <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined);
    return Promise.race([ended, work]);
  };
  const arrival = (pass: number): Promise<string | null> =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Stop(fail('export.failed', { reason: `pass ${String(pass)} was never drawn` }).error)), limitMs);
      listener = () => {
        const problem = reports.get(pass);
        if (problem === undefined) return;
        clearTimeout(limit);
        resolve(problem);
      };
      ended.catch(() => clearTimeout(limit));
      listener();
    });

  return {
    drawn: (pass, problem) => {
      reports.set(pass, problem);
      listener();
    },
    passDrawn: async (pass) => {
      const problem = await guard(arrival(pass));
      if (problem !== null) throw new Stop(fail('export.failed', { reason: problem }).error);
    },
    guard,
    check: () => {
      if (stopped !== null) throw new Stop(stopped);
    },
    stop: (failure) => {
      stopped ??= failure;
      fire(new Stop(stopped));
    },
  };
}
