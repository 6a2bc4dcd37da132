import { takeAnnotations } from './applyComments';
import { done, insertAt, LIMITS, refuse, removeAt, replaceAt, type ApplyResult } from './applyResult';
import { figuresOfBlock } from './places';
import { figuresIn } from './prose';
import type { Block, Chapter, Report, Runs } from './schema';

interface Found { readonly chapterIndex: number; readonly chapter: Chapter; readonly index: number; readonly block: Block }

const find = (report: Report, blockId: string): Found | null => {
  for (const [chapterIndex, chapter] of report.chapters.entries()) {
    const index = chapter.blocks.findIndex((block) => block.id === blockId);
    const block = chapter.blocks[index];
    if (block !== undefined) return { chapterIndex, chapter, index, block };
  }
  return null;
};
const withBlocks = (report: Report, chapterIndex: number, chapter: Chapter, blocks: Block[]): Report => ({
  ...report,
  chapters: replaceAt(report.chapters, chapterIndex, { ...chapter, blocks }),
});
/** The first of these figures that the report does not have. */
export const missingFigure = (report: Report, ids: readonly string[]): string | null => {
  if (ids.length === 0) return null;
  const known = new Set(report.figures.map((figure) => figure.id));
  return ids.find((id) => !known.has(id)) ?? null;
};

export const setParagraph = (report: Report, blockId: string, runs: Runs): ApplyResult => {
  const found = find(report, blockId);
  if (found === null) return refuse('unknownId', { id: blockId });
  const { block } = found;
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'quote') return refuse('invalid', { field: block.type });
  const missing = missingFigure(report, figuresIn(runs));
  if (missing !== null) return refuse('unknownId', { id: missing });
  const blocks = replaceAt<Block>(found.chapter.blocks, found.index, { ...block, runs });
  return done(withBlocks(report, found.chapterIndex, found.chapter, blocks), { type: 'paragraph.set', blockId, runs: block.runs });
};

/** Another content for a block; its place and type stay. */
export const setBlock = (report: Report, block: Block): ApplyResult => {
  const found = find(report, block.id);
  if (found === null) return refuse('unknownId', { id: block.id });
  if (found.block.type !== block.type) return refuse('invalid', { field: 'type' });
  const missing = missingFigure(report, figuresOfBlock(block));
  if (missing !== null) return refuse('unknownId', { id: missing });
  return done(withBlocks(report, found.chapterIndex, found.chapter, replaceAt(found.chapter.blocks, found.index, block)), { type: 'block.set', block: found.block });
};

export const setChapterTitle = (report: Report, chapterId: string, title: Runs): ApplyResult => {
  const index = report.chapters.findIndex((chapter) => chapter.id === chapterId);
  const chapter = report.chapters[index];
  if (chapter === undefined) return refuse('unknownId', { id: chapterId });
  const missing = missingFigure(report, figuresIn(title));
  if (missing !== null) return refuse('unknownId', { id: missing });
  return done({ ...report, chapters: replaceAt(report.chapters, index, { ...chapter, title }) }, { type: 'chapter.title', chapterId, title: chapter.title });
};

export const addBlock = (report: Report, chapterId: string, index: number, block: Block): ApplyResult => {
  const chapterIndex = report.chapters.findIndex((chapter) => chapter.id === chapterId);
  const chapter = report.chapters[chapterIndex];
  if (chapter === undefined) return refuse('unknownId', { id: chapterId });
  if (index > chapter.blocks.length) return refuse('index', { index });
  if (chapter.blocks.length >= LIMITS.blocks) return refuse('tooMany', { limit: LIMITS.blocks });
  if (find(report, block.id) !== null) return refuse('duplicateId', { id: block.id });
  const missing = missingFigure(report, figuresOfBlock(block));
  if (missing !== null) return refuse('unknownId', { id: missing });
  return done(withBlocks(report, chapterIndex, chapter, insertAt(chapter.blocks, index, block)), { type: 'block.remove', blockId: block.id });
};

/** Refused while a slide shows the block. Comments on it go with it. */
export const removeBlock = (report: Report, blockId: string): ApplyResult => {
  const found = find(report, blockId);
  if (found === null) return refuse('unknownId', { id: blockId });
  const places = report.deck.slides.filter((slide) => 'blockId' in slide && slide.blockId === blockId).length;
  if (places > 0) return refuse('inUse', { id: blockId, places });
  const { chapter, chapterIndex, index, block } = found;
  const without = withBlocks(report, chapterIndex, chapter, removeAt(chapter.blocks, index));
  return takeAnnotations(without, 'block', blockId, { type: 'block.add', chapterId: chapter.id, index, block });
};

/** `index` counts in the target chapter after the block was taken out. */
export const moveBlock = (report: Report, blockId: string, chapterId: string, index: number): ApplyResult => {
  const found = find(report, blockId);
  if (found === null) return refuse('unknownId', { id: blockId });
  const taken = withBlocks(report, found.chapterIndex, found.chapter, removeAt(found.chapter.blocks, found.index));
  const added = addBlock(taken, chapterId, index, found.block);
  if (!added.ok) return added;
  return done(added.report, { type: 'block.move', blockId, chapterId: found.chapter.id, index: found.index });
};
