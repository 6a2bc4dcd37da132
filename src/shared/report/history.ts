import { formatFigure } from '../figures/format';
import type { Figure } from '../figures/schema';
import type { AcceptedEdit, Edit, FigurePatch } from './edit';
import { runsText } from './prose';
import type { Report, Runs } from './schema';

const NONE: ReadonlySet<string> = new Set();

/** Whether an Edit changed the figure itself or a comment on it; `threads` are the ids of the comment threads pinned to the figure. */
export const touches = (edit: Edit, figureId: string, threads: ReadonlySet<string> = NONE): boolean => {
  switch (edit.type) {
    case 'figure.set': case 'figure.remove': case 'figure.relate': case 'figure.source': return edit.figureId === figureId;
    case 'figure.add': return edit.figure.id === figureId;
    case 'comment.add': return edit.annotation.target.type === 'figure' && edit.annotation.target.id === figureId;
    case 'comment.remove': case 'comment.reply': case 'comment.unreply': case 'comment.resolve': return threads.has(edit.annotationId);
    case 'batch': return edit.edits.some((one) => touches(one, figureId, threads));
    default: return false;
  }
};

/** Ids of all comment threads that are or were pinned to the figure. */
export const threadsOf = (history: readonly AcceptedEdit[], report: Report, figureId: string): ReadonlySet<string> => {
  const pinned = (edit: Edit): string[] => {
    if (edit.type === 'batch') return edit.edits.flatMap(pinned);
    return edit.type === 'comment.add' && edit.annotation.target.type === 'figure' && edit.annotation.target.id === figureId ? [edit.annotation.id] : [];
  };
  const now = report.annotations.filter(({ target }) => target.type === 'figure' && target.id === figureId).map(({ id }) => id);
  return new Set([...now, ...history.flatMap(({ edit, inverse }) => [...pinned(edit), ...pinned(inverse)])]);
};

/** One changed field, as text for a reader. `figureId` is there where it is a figure's. Kinds and states are their codes, for the interface to translate. */
export interface Change {
  readonly figureId?: string;
  readonly field: string;
  /** null: it was not there before */
  readonly old: string | null;
  /** null: it is not there any more */
  readonly new: string | null;
}

type Quantity = Pick<Figure, 'value' | 'unit' | 'kind' | 'qualifiers'>;
const quantityText = (quantity: Quantity): string => formatFigure(quantity);
const VALUE_FIELDS: readonly string[] = ['value', 'unit', 'qualifiers', 'kind'];

const fieldText = (patch: FigurePatch, field: keyof FigurePatch, whole: Quantity): string => {
  switch (field) {
    case 'value': return quantityText({ ...whole, qualifiers: [] });
    case 'qualifiers': return (patch.qualifiers ?? []).map((qualifier) => qualifier.word).join('、');
    case 'period': return patch.period?.label ?? '';
    default: return patch[field] ?? '';
  }
};

const figureChanges = (figureId: string, patch: FigurePatch, before: FigurePatch, figure: Figure | undefined): Change[] => {
  const fields = Object.keys(patch) as (keyof FigurePatch)[];
  const base: Quantity = figure ?? { value: { type: 'exact', value: '0' }, unit: '', kind: 'value', qualifiers: [] };
  const defined = (part: FigurePatch): Partial<Quantity> => Object.fromEntries(Object.entries(part).filter(([field, value]) => VALUE_FIELDS.includes(field) && value !== undefined));
  const changes = fields.map((field) => ({ figureId, field, old: fieldText(before, field, { ...base, ...defined(before) }), new: fieldText(patch, field, { ...base, ...defined(patch) }) }));
  return changes.filter((change) => change.old !== change.new || fields.length === 1);
};

const asBatch = (edit: Edit): readonly Edit[] => (edit.type === 'batch' ? edit.edits : [edit]);

/** What an accepted Edit changed, field by field, for the card and the history. `report` names and formats what the Edit itself does not hold. */
export const describeChanges = ({ edit, inverse }: Pick<AcceptedEdit, 'edit' | 'inverse'>, report: Report): readonly Change[] => {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const text = (runs: Runs): string => runsText(runs, figures);
  const indicatorName = (id: string): string => report.indicators.find((indicator) => indicator.id === id)?.name ?? '';
  const backwards = asBatch(inverse);
  const patchesBack = new Map<string, FigurePatch[]>();
  for (const one of backwards) if (one.type === 'figure.set') patchesBack.set(one.figureId, [...(patchesBack.get(one.figureId) ?? []), one.patch]);
  const describe = (one: Edit): readonly Change[] => {
    switch (one.type) {
      case 'figure.set': {
        const back = patchesBack.get(one.figureId)?.find((patch) => Object.keys(one.patch).every((field) => field in patch));
        return figureChanges(one.figureId, one.patch, back ?? {}, figures.get(one.figureId));
      }
      case 'figure.add': return [{ figureId: one.figure.id, field: 'figure', old: null, new: `${one.figure.name} ${quantityText(one.figure)}` }];
      case 'figure.remove': {
        const back = backwards.find((other) => other.type === 'figure.add' && other.figure.id === one.figureId);
        return back?.type === 'figure.add' ? [{ figureId: one.figureId, field: 'figure', old: `${back.figure.name} ${quantityText(back.figure)}`, new: null }] : [];
      }
      case 'figure.relate': {
        const back = backwards.find((other) => other.type === 'figure.relate' && other.figureId === one.figureId);
        return [{ figureId: one.figureId, field: 'indicator', old: back?.type === 'figure.relate' ? indicatorName(back.indicatorId) : null, new: indicatorName(one.indicatorId) }];
      }
      case 'figure.source': {
        const back = backwards.find((other) => other.type === 'figure.source' && other.figureId === one.figureId);
        return [{ figureId: one.figureId, field: 'source', old: back?.type === 'figure.source' ? (back.source?.text ?? null) : null, new: one.source?.text ?? null }];
      }
      case 'indicator.set': {
        const back = backwards.find((other) => other.type === 'indicator.set' && other.indicator.id === one.indicator.id);
        return [{ field: 'indicator', old: back?.type === 'indicator.set' ? back.indicator.name : null, new: one.indicator.name }];
      }
      case 'source.add': return [{ field: 'source', old: null, new: one.source.name }];
      case 'paragraph.set': {
        const back = backwards.find((other) => other.type === 'paragraph.set' && other.blockId === one.blockId);
        return [{ field: 'text', old: back?.type === 'paragraph.set' ? text(back.runs) : null, new: text(one.runs) }];
      }
      case 'chapter.title': {
        const back = backwards.find((other) => other.type === 'chapter.title' && other.chapterId === one.chapterId);
        return [{ field: 'title', old: back?.type === 'chapter.title' ? text(back.title) : null, new: text(one.title) }];
      }
      case 'comment.add': return one.annotation.thread.map((comment) => ({ field: 'comment', old: null, new: comment.text }));
      case 'comment.reply': return [{ field: 'comment', old: null, new: one.comment.text }];
      case 'comment.remove': {
        const back = backwards.find((other) => other.type === 'comment.add' && other.annotation.id === one.annotationId);
        return back?.type === 'comment.add' ? back.annotation.thread.map((comment) => ({ field: 'comment', old: comment.text, new: null })) : [];
      }
      case 'comment.unreply': {
        const back = backwards.find((other) => other.type === 'comment.reply' && other.annotationId === one.annotationId);
        return back?.type === 'comment.reply' ? [{ field: 'comment', old: back.comment.text, new: null }] : [];
      }
      case 'comment.resolve': return [{ field: 'resolved', old: one.resolved === null ? 'resolved' : 'open', new: one.resolved === null ? 'open' : 'resolved' }];
      case 'deck.set': case 'report.set': {
        const back = backwards.find((other) => other.type === one.type);
        const before: Record<string, unknown> = back?.type === one.type ? back.patch : {};
        return Object.entries(one.patch).map(([field, value]) => ({ field, old: String(before[field] ?? ''), new: String(value ?? '') }));
      }
      default: return [];
    }
  };
  return asBatch(edit).flatMap(describe);
};
