import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { LIMITS } from '../limits';
import type { ReaderChild } from './importHost';

/** Resident memory of a process from Linux's /proc; null where there is none. Elsewhere the heap limit and the sizes checked beforehand hold. */
const residentOf = (pid: number | undefined): number | null => {
  if (pid === undefined || process.platform !== 'linux') return null;
  try {
    const pages = Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]);
    return pages * 4096;
  } catch {
    return null;
  }
};
/** V8 ends a process whose heap is full by SIGABRT. */
const OUT_OF_HEAP = new Set(['SIGABRT', 'SIGTRAP']);

/** The reader as a child of plain Node, with a bounded heap and no environment of ours. */
export const startNodeChild = (script: string): ReaderChild => {
  const child = fork(script, [], { execArgv: [`--max-old-space-size=${String(LIMITS.heapMegabytes)}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} });
  return {
    send: (request) => void child.send(request, () => undefined),
    onAnswer: (listener) => {
      child.removeAllListeners('message');
      child.on('message', listener);
    },
    onGone: (listener) => {
      child.removeAllListeners('exit').removeAllListeners('error');
      child.once('exit', (code, signal) => listener(code === 134 || OUT_OF_HEAP.has(signal ?? '')));
      child.once('error', () => listener(false));
    },
    memory: () => residentOf(child.pid),
    kill: () => {
      child.removeAllListeners();
      child.on('error', () => undefined);
      child.kill('SIGKILL');
    },
  };
};
