import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MIGRATIONS, migrateReport } from '@main/library/migrations/list';
import { REPORT_SCHEMA } from '@shared/report/schema';

it('migrations lead from the first stored schema to the present one, in order, without a gap', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: REPORT_SCHEMA - 1 }, (_, i) => i + 1));
});
it('every migration has its own file and a report of its schema to prove it on', () => {
  const files = readdirSync('src/main/library/migrations').filter((file) => /^\d+\.ts$/.test(file)).sort();
  expect(files).toEqual(MIGRATIONS.map(({ from }) => `${String(from).padStart(3, '0')}.ts`));
  const golden = readdirSync('tests/fixtures/reports').filter((file) => /^schema\d+\.json$/.test(file)).sort();
  expect(golden).toEqual(MIGRATIONS.map(({ from }) => `schema${String(from)}.json`));
});
it('takes the steps in order and says when one is missing', () => {
  const step = (from: number) => ({ from, migrate: (report: unknown) => `${String(report)}${String(from)}` });
  expect(migrateReport('r', 1, [step(2), step(1)], 3)).toBe('r12');
  expect(migrateReport('r', 3, [], 3)).toBe('r');
  expect(() => migrateReport('r', 1, [step(2)], 3)).toThrow('no migration from schema 1');
});
