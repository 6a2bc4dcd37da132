import type { EventPayload } from '@shared/contract/channels';
import type { ImportSummary, LibraryEntry } from '@shared/contract/library';
import type { Snapshot, UndoState } from '@shared/contract/report';
import { fail, ok, type Result } from '@shared/contract/result';
import { apply } from '@shared/report/apply';
import type { AcceptedEdit } from '@shared/report/edit';
import { threadsOf, touches } from '@shared/report/history';
import type { Report } from '@shared/report/schema';
import { blockReading, documentReading, isProse } from '@shared/review/pairProse';
import { sameDocument } from '@shared/review/sameDocument';
import { editLabel, emptyStacks, labelText, nextRedo, nextUndo, pushAccepted, type UndoStacks } from '@shared/report/undo';

interface Kept {
  report: Report;
  stacks: UndoStacks;
  history: AcceptedEdit[];
  savedAt: string;
  deletedAt: string | null;
  /** the words of the documents it was made from */
  told: string;
  readonly createdAt: string;
}
type Draft = Pick<AcceptedEdit, 'edit' | 'reason' | 'undoes' | 'redoes'>;
interface Deps {
  readonly now: () => Date;
  readonly by: () => string;
  readonly tell: (news: EventPayload<'report:edited'>) => void;
  readonly changed: (entries: LibraryEntry[]) => void;
}

/** The library of the in-memory twin: numbers Edits as main does, keeps nothing. */
export class MemoryReports {
  readonly #kept = new Map<string, Kept>();
  constructor(readonly deps: Deps) {}

  entries(): LibraryEntry[] {
    return [...this.#kept.values()].map(({ report, createdAt, savedAt, deletedAt }) => ({
      id: report.id, title: report.title, district: report.district, year: report.year, figures: report.figures.length, createdAt, updatedAt: savedAt, deletedAt,
    }));
  }

  add(report: Report): ImportSummary {
    const at = this.deps.now().toISOString();
    const same = [...this.#kept.values()].toReversed().find((kept) => kept.deletedAt === null && sameDocument(report, kept.report));
    this.#kept.set(report.id, { report, stacks: emptyStacks, history: [], savedAt: at, createdAt: at, deletedAt: null, told: wordsOf(report) });
    this.deps.changed(this.entries());
    return { reportId: report.id, title: report.title, figures: report.figures.length, doubtful: report.figures.filter(({ doubts }) => doubts.length > 0).length, sameAs: same === undefined ? null : { reportId: same.report.id, title: same.report.title } };
  }

  duplicate(reportId: string): Result<LibraryEntry> {
    const kept = this.#kept.get(reportId);
    if (kept === undefined) return fail('store.missing');
    const id = crypto.randomUUID();
    this.add({ ...kept.report, id, seq: 0 });
    return this.#entry(id);
  }

  mark(reportId: string, deletedAt: string | null): Result<LibraryEntry> {
    const kept = this.#kept.get(reportId);
    if (kept === undefined) return fail('store.missing');
    kept.deletedAt = deletedAt;
    this.deps.changed(this.entries());
    return this.#entry(reportId);
  }

  /** What main reads from the disk: the text of the report's documents so far. */
  told(reportId: string): string {
    return this.#kept.get(reportId)?.told ?? '';
  }
  tellFurther(reportId: string, other: Report): void {
    const kept = this.#kept.get(reportId);
    if (kept !== undefined) kept.told = `${kept.told}\n${wordsOf(other)}`;
  }

  snapshot(reportId: string): Result<Snapshot> {
    const kept = this.#kept.get(reportId);
    return kept === undefined ? fail('store.missing') : ok(structuredClone({ report: kept.report, undo: undoState(kept), savedAt: kept.savedAt, readOnly: false }));
  }

  edit(reportId: string, editId: string, draft: Draft): Result<AcceptedEdit> {
    const kept = this.#kept.get(reportId);
    if (kept === undefined) return fail('store.missing');
    const result = apply(kept.report, structuredClone(draft.edit));
    if (!result.ok) return fail('edit.refused', { reason: result.code, ...result.params });
    const seq = kept.report.seq + 1;
    const accepted: AcceptedEdit = { seq, editId, at: this.deps.now().toISOString(), by: this.deps.by(), inverse: result.inverse, ...draft };
    Object.assign(kept, { report: { ...result.report, seq }, stacks: pushAccepted(kept.stacks, accepted), history: [...kept.history, accepted], savedAt: accepted.at });
    this.deps.tell({ reportId, accepted, undo: undoState(kept), savedAt: kept.savedAt });
    this.deps.changed(this.entries());
    return ok(accepted);
  }

  undo(reportId: string): Result<AcceptedEdit> {
    const next = nextUndo(this.#kept.get(reportId)?.stacks ?? emptyStacks);
    return next === null ? fail('undo.nothing') : this.edit(reportId, crypto.randomUUID(), next);
  }

  redo(reportId: string): Result<AcceptedEdit> {
    const next = nextRedo(this.#kept.get(reportId)?.stacks ?? emptyStacks);
    return next === null ? fail('redo.nothing') : this.edit(reportId, crypto.randomUUID(), next);
  }

  historyOf(reportId: string, figureId: string | null): Result<AcceptedEdit[]> {
    const kept = this.#kept.get(reportId);
    if (kept === undefined) return fail('store.missing');
    const { history, report } = kept;
    const wanted = figureId === null ? history : history.filter(({ edit }) => touches(edit, figureId, threadsOf(history, report, figureId)));
    return ok(structuredClone(wanted.toReversed()));
  }

  #entry(id: string): Result<LibraryEntry> {
    const entry = this.entries().find((one) => one.id === id);
    return entry === undefined ? fail('store.missing') : ok(entry);
  }
}

const wordsOf = (report: Report): string => {
  const reading = documentReading(report);
  return report.chapters.flatMap((chapter) => [reading(chapter.title), ...chapter.blocks.filter(isProse).map((block) => blockReading(block, reading))]).join('\n');
};
const undoState = ({ stacks, report }: Kept): UndoState => {
  const [undo, redo] = [nextUndo(stacks), nextRedo(stacks)];
  const name = (accepted: AcceptedEdit | undefined): string | null => (accepted === undefined ? null : labelText(editLabel(accepted.edit, report)));
  return { undo: undo === null ? null : name(stacks.undo.at(-1)), redo: redo === null ? null : name(stacks.redo.at(-1)) };
};
