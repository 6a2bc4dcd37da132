import { app, utilityProcess } from 'electron';
import { LIMITS } from '../limits';
import type { ReaderChild } from './importHost';

/** The reader as a utility process of Electron: its own memory, no window, no environment of ours. */
export const startUtilityChild = (script: string): ReaderChild => {
  const child = utilityProcess.fork(script, [], { execArgv: [`--max-old-space-size=${String(LIMITS.heapMegabytes)}`], env: {}, stdio: 'ignore', serviceName: 'Huibao reader' });
  return {
    send: (request) => child.postMessage(request),
    onAnswer: (listener) => {
      child.removeAllListeners('message');
      child.on('message', listener);
    },
    onGone: (listener) => {
      child.removeAllListeners('exit');
      // V8 aborts on a full heap; Chromium reports that as a signal or as its own code for it
      child.once('exit', (code) => listener(code === 6 || code === 134 || code === -536870904));
    },
    memory: () => {
      const { pid } = child;
      const metric = app.getAppMetrics().find((process) => process.pid === pid);
      return metric === undefined ? null : metric.memory.workingSetSize * 1024;
    },
    kill: () => {
      child.removeAllListeners();
      child.kill();
    },
  };
};
