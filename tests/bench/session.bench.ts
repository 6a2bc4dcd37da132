import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { openLibrary } from '@main/library/library';
import { smallReport } from '../fixtures/reports/small';

describe('an edit, from the call to the acknowledgement', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huibao-bench-'));
  const library = await openLibrary(folder);
  // hooks do not run in a bench
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const figures of [300, 3_000, 10_000]) {
    const id = `bench${String(figures)}`;
    await library.add({ ...smallReport(figures), id }, []);
    const session = await library.open(id);
    bench(`in a report of ${String(figures)} figures`, async () => {
      const value = String(session.snapshot().report.seq + 1);
      await session.edit({ editId: `e${value}`, edit: { type: 'figure.set', figureId: 'f1', patch: { value: { type: 'exact', value } } }, by: '' });
    }, { time: 400 });
  }
});
