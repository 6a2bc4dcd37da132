import type { Block, Chapter, Report } from '../report/schema';
import { bareText } from './likeness';
import { alignChapters, alignTexts, blockReading, documentReading, isProse, type ProseBlock } from './pairProse';

/** What becomes of the prose of one chapter: its blocks in their new order. */
export type BlockStep =
  /** stays as it is: the documents agree, or it is no prose of the document */
  | { readonly type: 'keep'; readonly block: Block }
  /** takes the words of the newer document, its id and comments stay */
  | { readonly type: 'take'; readonly block: ProseBlock; readonly next: ProseBlock }
  | { readonly type: 'add'; readonly next: Block }
  /** the newer document no longer has it */
  | { readonly type: 'drop'; readonly block: ProseBlock }
  /** changed by a person and by the document; `next` null: gone from the document */
  | { readonly type: 'conflict'; readonly block: ProseBlock; readonly next: ProseBlock | null };
export type ChapterStep =
  | { readonly type: 'pair'; readonly chapter: Chapter; readonly next: Chapter; readonly title: 'keep' | 'take'; readonly blocks: readonly BlockStep[] }
  | { readonly type: 'add'; readonly next: Chapter; readonly blocks: readonly BlockStep[] }
  | { readonly type: 'drop'; readonly chapter: Chapter; readonly blocks: readonly BlockStep[] };

const fits = (a: ProseBlock | undefined, b: ProseBlock | undefined): boolean => a !== undefined && a.type === b?.type;

/** Plans the prose of a merge. `previous` is the text of the document that the report was made from: what stands in it word for word was not edited. */
export const planProse = (current: Report, fresh: Report, previous: string): readonly ChapterStep[] => {
  const old = bareText(previous);
  const [readMine, readTheirs] = [documentReading(current), documentReading(fresh)];
  const untouched = (reading: string): boolean => bareText(reading).split(/(?<=[。！？；])/u).every((sentence) => old.includes(sentence));

  const alone = (block: Block): BlockStep => {
    if (!isProse(block)) return { type: 'keep', block };
    return untouched(blockReading(block, readMine)) ? { type: 'drop', block } : { type: 'conflict', block, next: null };
  };
  const paired = (block: ProseBlock, next: ProseBlock): BlockStep => {
    const [mine, theirs] = [blockReading(block, readMine), blockReading(next, readTheirs)];
    if (bareText(mine) === bareText(theirs)) return { type: 'keep', block };
    return untouched(mine) ? { type: 'take', block, next } : { type: 'conflict', block, next };
  };
  const blockSteps = (chapter: Chapter, next: Chapter): readonly BlockStep[] => {
    const [mine, theirs] = [chapter.blocks.filter(isProse), next.blocks.filter(isProse)];
    const aligned = alignTexts(mine.map((block) => blockReading(block, readMine)), theirs.map((block) => blockReading(block, readTheirs)), (i, j) => fits(mine[i], theirs[j]));
    const partner = new Map(aligned.map(([i, j]) => [mine[i]?.id ?? '', j]));
    const steps: BlockStep[] = [];
    let given = 0;
    const addUntil = (end: number): BlockStep[] => {
      const added = theirs.slice(given, end).map((one): BlockStep => ({ type: 'add', next: one }));
      given = Math.max(given, end);
      return added;
    };
    for (const block of chapter.blocks) {
      const j = partner.get(block.id);
      const other = j === undefined ? undefined : theirs[j];
      if (j === undefined || other === undefined || !isProse(block)) {
        steps.push(alone(block));
        continue;
      }
      steps.push(...addUntil(j), paired(block, other));
      given = j + 1;
    }
    // behind the last prose: charts at a chapter's end stay at its end
    const last = steps.findLastIndex((step) => step.type !== 'keep' || isProse(step.block));
    steps.splice(last < 0 ? steps.findLastIndex((step) => step.type === 'keep' && step.block.type === 'keyFigures') + 1 : last + 1, 0, ...addUntil(theirs.length));
    return steps;
  };

  const aligned = alignChapters(current.chapters, fresh.chapters, readMine, readTheirs);
  const partner = new Map(aligned.map(([i, j]) => [i, j]));
  const steps: ChapterStep[] = [];
  let given = 0;
  const addUntil = (end: number): void => {
    for (const next of fresh.chapters.slice(given, end)) steps.push({ type: 'add', next, blocks: next.blocks.map((block): BlockStep => ({ type: 'add', next: block })) });
    given = Math.max(given, end);
  };
  current.chapters.forEach((chapter, i) => {
    const j = partner.get(i);
    const next = j === undefined ? undefined : fresh.chapters[j];
    if (j === undefined || next === undefined) {
      steps.push({ type: 'drop', chapter, blocks: chapter.blocks.map(alone) });
      return;
    }
    addUntil(j);
    given = j + 1;
    const [mine, theirs] = [readMine(chapter.title), readTheirs(next.title)];
    steps.push({ type: 'pair', chapter, next, title: mine !== theirs && untouched(mine) ? 'take' : 'keep', blocks: blockSteps(chapter, next) });
  });
  addUntil(fresh.chapters.length);
  return steps;
};
