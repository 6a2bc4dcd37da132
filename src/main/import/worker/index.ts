import { join } from 'node:path';
import { readForeign } from './answer';
import { ImportProblem } from './problem';
import type { ReadAnswer, ReadRequest } from './protocol';

// The reader process: an Electron utility process in the app, a plain child of Node on the command line.
interface Port {
  receive(listener: (request: ReadRequest) => void): void;
  send(answer: ReadAnswer): void;
}
/** Node gives the message itself, Electron's parent port an event that carries it. */
const openPort = (): Port => {
  const parent = 'parentPort' in process ? process.parentPort as Electron.ParentPort | undefined : undefined;
  if (parent !== undefined) return { receive: (listener) => void parent.on('message', ({ data }: { data: ReadRequest }) => listener(data)), send: (answer) => parent.postMessage(answer) };
  return { receive: (listener) => void process.on('message', listener), send: (answer) => void process.send?.(answer) };
};

// put beside this script by the build
const CMAPS = join(import.meta.dirname, 'cmaps/');
const port = openPort();
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);
port.receive(({ id, format, bytes }) => {
  readForeign(format, bytes, CMAPS).then(
    (document) => port.send({ id, ok: true, document }),
    (error: unknown) => port.send(error instanceof ImportProblem
      ? { id, ok: false, code: error.code, params: { ...error.params } }
      : { id, ok: false, code: 'file.readerFailed', params: { reason: reasonOf(error) } }),
  );
});
