import type { Figure } from '../figures/schema';
import { apply } from '../report/apply';
import type { Edit } from '../report/edit';
import { runsText } from '../report/prose';
import { asWords, joinText, rewriteEdits } from '../report/rewrite';
import type { Block, Report, Runs, Slide } from '../report/schema';
import { adoptSources } from './adopt';
import { batch, removeFigures } from './batch';
import { findIndicators, freshIds } from './records';
import type { BlockStep, ChapterStep } from './planProse';
import { isProse, type ProseBlock } from './pairProse';
import type { VersionChoices } from './versionDiff';
import { planVersion, type VersionPlan } from './versions';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The records: which id each figure of the newer document has here (none: it stays words), and the Edits that bring them there. */
const figureEdits = (current: Report, fresh: Report, { diff, pairs }: VersionPlan, choices: VersionChoices): { readonly idOf: ReadonlyMap<string, string>; readonly edits: readonly Edit[] } => {
  const mine = new Map(current.figures.map((figure) => [figure.id, figure]));
  const theirs = new Map(fresh.figures.map((figure) => [figure.id, figure]));
  const names = new Map(fresh.indicators.map(({ id, name }) => [id, name]));
  const indicators = findIndicators(current);
  const newId = freshIds(current, 'f');
  const [keepOld, takeNew, leaveOut] = [choices.keepOld, choices.takeNew, choices.leaveOut].map((list) => new Set(list));
  const taken = [...diff.changed.filter(({ id }) => keepOld?.has(id) !== true), ...diff.conflicts.filter(({ id }) => takeNew?.has(id) === true)];
  const changes = taken.map(({ id, next }): Edit => {
    // a figure that was signed off is not, once its number changes
    const verified = mine.get(id)?.review === 'verified';
    return { type: 'figure.set', figureId: id, patch: { ...next, ...(verified ? { review: 'pending' as const } : {}) } };
  });
  const sources = [...pairs].flatMap(([id, freshId]): Edit[] => {
    const [figure, next] = [mine.get(id), theirs.get(freshId)];
    if (figure === undefined || next === undefined || same(figure.source, next.source)) return [];
    return [{ type: 'figure.source', figureId: id, source: next.source, doubts: next.doubts }];
  });
  const idOf = new Map([...pairs].map(([id, freshId]) => [freshId, id]));
  const added = new Set(diff.added.map(({ freshId }) => freshId).filter((id) => leaveOut?.has(id) !== true));
  const order = current.figures.map(({ id }) => id);
  const adds: Edit[] = [];
  let last = -1;
  for (const figure of fresh.figures) {
    const there = idOf.get(figure.id);
    if (there !== undefined) last = order.indexOf(there);
    if (!added.has(figure.id)) continue;
    const id = newId();
    last += 1;
    order.splice(last, 0, id);
    idOf.set(figure.id, id);
    adds.push({ type: 'figure.add', figure: { ...figure, id, indicatorId: indicators.idOf(names.get(figure.indicatorId) ?? figure.name) }, index: last });
  }
  return { idOf, edits: [...indicators.edits, ...changes, ...sources, ...adds] };
};

/** Runs of the newer document with the ids that its figures have here; a figure that is none here is its words. */
const translate = (fresh: Report, idOf: ReadonlyMap<string, string>): ((runs: Runs) => Runs) => {
  const figures = new Map(fresh.figures.map((figure): [string, Figure] => [figure.id, figure]));
  return (runs) => joinText(runs.map((run) => {
    if (run.type === 'text') return run;
    const figureId = idOf.get(run.figureId);
    return figureId === undefined ? { type: 'text', text: runsText([run], figures) } : { ...run, figureId };
  }));
};
const withRuns = <B extends Block>(block: B, runs: (runs: Runs) => Runs): B => {
  if (block.type === 'list') return { ...block, items: block.items.map(runs) };
  return 'runs' in block ? { ...block, runs: runs(block.runs) } : block;
};
const setBlock = (block: ProseBlock, next: ProseBlock): Edit =>
  next.type === 'list' ? { type: 'block.set', block: { ...next, id: block.id } } : { type: 'paragraph.set', blockId: block.id, runs: next.runs };

/** The blocks of one chapter: what goes first, so that places count in what stays. */
const blockEdits = (chapterId: string, steps: readonly BlockStep[], choices: VersionChoices, runs: (runs: Runs) => Runs, newId: () => string): Edit[] => {
  const takeProse = new Set(choices.takeProse);
  const decided = steps.map((step): BlockStep => {
    if (step.type !== 'conflict') return step;
    if (!takeProse.has(step.block.id)) return { type: 'keep', block: step.block };
    return step.next === null ? { type: 'drop', block: step.block } : { type: 'take', block: step.block, next: step.next };
  });
  const drops = decided.flatMap((step): Edit[] => (step.type === 'drop' ? [{ type: 'block.remove', blockId: step.block.id }] : []));
  const rest = decided.filter((step) => step.type !== 'drop').flatMap((step, index): Edit[] => {
    if (step.type === 'take') return [setBlock(step.block, withRuns(step.next, runs))];
    return step.type === 'add' ? [{ type: 'block.add', chapterId, index, block: { ...withRuns(step.next, runs), id: newId() } }] : [];
  });
  return [...drops, ...rest];
};

/** A chapter that the newer document no longer has goes with its rows, charts and slides, unless prose of a person is left in it. */
const dropChapter = (current: Report, step: Extract<ChapterStep, { type: 'drop' }>, edits: readonly Edit[]): Edit[] => {
  const dropped = new Set(edits.flatMap((edit) => (edit.type === 'block.remove' ? [edit.blockId] : [])));
  const left = step.chapter.blocks.filter(({ id }) => !dropped.has(id));
  if (left.some(isProse)) return [...edits];
  const ids = new Set(left.map(({ id }) => id));
  const gone = (slide: Slide): boolean => slide.chapterId === step.chapter.id || ('blockId' in slide && ids.has(slide.blockId));
  return [
    ...current.deck.slides.filter(gone).map(({ id }): Edit => ({ type: 'slide.remove', slideId: id })),
    ...edits,
    ...left.map(({ id }): Edit => ({ type: 'block.remove', blockId: id })),
    { type: 'chapter.remove', chapterId: step.chapter.id },
  ];
};

const chapterEdits = (current: Report, steps: readonly ChapterStep[], choices: VersionChoices, runs: (runs: Runs) => Runs): Edit[] => {
  const [newBlock, newChapter] = [freshIds(current, 'b'), freshIds(current, 'c')];
  let index = 0;
  return steps.flatMap((step): Edit[] => {
    switch (step.type) {
      case 'pair': {
        index += 1;
        const title: Edit[] = step.title === 'take' ? [{ type: 'chapter.title', chapterId: step.chapter.id, title: runs(step.next.title) }] : [];
        return [...title, ...blockEdits(step.chapter.id, step.blocks, choices, runs, newBlock)];
      }
      case 'add': {
        const id = newChapter();
        index += 1;
        return [{ type: 'chapter.add', chapter: { ...step.next, id, title: runs(step.next.title), blocks: [] }, index: index - 1 }, ...blockEdits(id, step.blocks, choices, runs, newBlock)];
      }
      case 'drop': {
        const edits = dropChapter(current, step, blockEdits(step.chapter.id, step.blocks, choices, runs, newBlock));
        if (!edits.some(({ type }) => type === 'chapter.remove')) index += 1;
        return edits;
      }
    }
  });
};

const applyAll = (report: Report, edits: readonly Edit[]): Report => {
  const result = edits.length === 0 ? null : apply(report, { type: 'batch', label: 'version.merge', edits: [...edits] });
  return result === null || !result.ok ? report : result.report;
};

/** Gone figures: what still refers to them becomes words, and the records go; a kept one stays, though no sentence may show it. */
const goneEdits = (report: Report, ids: readonly string[]): Edit[] => {
  const gone = new Set(ids);
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return [...rewriteEdits(report, asWords(figures, gone)), ...removeFigures(report, gone)];
};

/**
 * One step that makes the report tell the newer document: its source, figures and paragraphs, with ids, comments and a person's edits kept as the choices say.
 * New figures are proposed; null when there is nothing to do.
 */
export const mergeVersionEdit = (current: Report, imported: Report, previous: string, choices: VersionChoices): Edit | null => {
  const { report: fresh, edits: sources } = adoptSources(current, imported);
  const plan = planVersion(current, fresh, previous);
  const { idOf, edits: records } = figureEdits(current, fresh, plan, choices);
  const edits = [...sources, ...records, ...chapterEdits(current, plan.chapters, choices, translate(fresh, idOf))];
  const keepGone = new Set(choices.keepGone);
  const gone = plan.diff.gone.map(({ id }) => id).filter((id) => !keepGone.has(id));
  return batch('version.merge', [...edits, ...(gone.length === 0 ? [] : goneEdits(applyAll(current, edits), gone))]);
};
