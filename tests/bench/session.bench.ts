import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { bench, describe } from 'vitest';
import { openLibrary } from '@main/library/library';
import { smallReport } from '../fixtures/reports/small';

describe('an edit, from the call to the acknowledgement', async () => {
  // in the cache, and emptied at the start: nothing runs at the end of a bench
  const folder = resolve('.cache', 'bench-library');
  rmSync(folder, { recursive: true, force: true });
  const library = await openLibrary(folder);
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
