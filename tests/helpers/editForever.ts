import { writeSync } from 'node:fs';
import { openLibrary } from '../../src/main/library/library';

/** A process to be killed: edits the report of the given library without end and says on stdout what was acknowledged. */
const main = async (folder: string): Promise<void> => {
  const library = await openLibrary(folder);
  if (library.readOnly) throw new Error('the lock of the killed process still holds');
  const session = await library.open('small');
  let next = session.snapshot().report.seq + 1;
  const edit = async (seq: number): Promise<void> => {
    const accepted = await session.edit({ editId: `e${String(seq)}`, edit: { type: 'figure.set', figureId: 'f1', patch: { value: { type: 'exact', value: String(seq) } } }, by: '' });
    writeSync(1, `${String(accepted.seq)}\n`);
  };
  writeSync(1, 'ready\n');
  for (;;) {
    // single edits and bursts in turn
    const count = next % 3 === 0 ? 4 : 1;
    await Promise.all(Array.from({ length: count }, (_, i) => edit(next + i)));
    next += count;
  }
};
main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
  process.exitCode = 1;
});
