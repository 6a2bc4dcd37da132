import { REPORT_SCHEMA } from '@shared/report/schema';

/** Brings a report of schema `from` to schema `from + 1`. Pure; never changed once released. */
export interface Migration {
  readonly from: number;
  readonly migrate: (report: unknown) => unknown;
}

/** Every migration since the first stored schema, in order and without a gap; `migrations.test.ts` holds this. */
export const MIGRATIONS: readonly Migration[] = [];

/** A report of an older schema as one of the present schema, not yet validated. */
export const migrateReport = (report: unknown, schema: number, migrations: readonly Migration[] = MIGRATIONS, target = REPORT_SCHEMA): unknown => {
  let current = report;
  for (let from = schema; from < target; from += 1) {
    const step = migrations.find((migration) => migration.from === from);
    if (step === undefined) throw new Error(`no migration from schema ${String(from)}`);
    current = step.migrate(current);
  }
  return current;
};
