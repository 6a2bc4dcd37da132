import type { ImportSummary } from '@shared/contract/library';
import type { Report } from '@shared/report/schema';
import { sameDocument } from '@shared/review/sameDocument';
import type { Library } from '../library/library';

/** Reports that are opened and compared sentence by sentence; of the same place, newest change first. */
const MOST_COMPARED = 20;

/** The report in the library that looks like another version of this one, before it is added; the newest of several. */
export const findSame = async (library: Library, fresh: Report): Promise<ImportSummary['sameAs']> => {
  const there = library.list().filter(({ deletedAt }) => deletedAt === null);
  const titled = there.find(({ title }) => title === fresh.title);
  if (titled !== undefined) return { reportId: titled.id, title: titled.title };
  for (const { id, title } of there.filter(({ district }) => district === fresh.district).slice(0, MOST_COMPARED)) {
    // a report that cannot be opened is told about when somebody opens it, not during this import
    const session = await library.open(id).catch(() => null);
    if (session !== null && sameDocument(fresh, session.snapshot().report)) return { reportId: id, title };
  }
  return null;
};
