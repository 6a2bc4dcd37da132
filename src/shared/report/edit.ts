import { z } from 'zod';
import { Certainty, Figure, FigureFacts, FigureSource, ReviewState } from '../figures/schema';
import { Annotation, Block, Chapter, Comment, Id, Indicator, Ratio, Runs, Slide, Source, ThemeName } from './schema';

const FigurePatch = z.strictObject({ ...FigureFacts.shape, review: ReviewState, certainty: Certainty }).partial();
export type FigurePatch = z.infer<typeof FigurePatch>;
const MetaPatch = z
  .strictObject({ title: z.string().min(1).max(120), district: z.string().max(40), year: z.int().min(1949).max(2200).nullable(), occasion: z.string().max(80) })
  .partial();

const index = z.int().nonnegative();

/** Every change there is. Each kind can be inverted; `batch` is one step for undo. */
export type Edit =
  | { type: 'figure.set'; figureId: string; patch: FigurePatch }
  | { type: 'figure.add'; figure: Figure; index: number }
  | { type: 'figure.remove'; figureId: string }
  | { type: 'figure.relate'; figureId: string; indicatorId: string }
  | { type: 'figure.source'; figureId: string; source: FigureSource | null; doubts: string[] }
  | { type: 'indicator.add'; indicator: Indicator; index: number }
  | { type: 'indicator.set'; indicator: Indicator }
  | { type: 'indicator.remove'; indicatorId: string }
  | { type: 'source.add'; source: Source; index: number }
  | { type: 'source.remove'; sourceId: string }
  | { type: 'paragraph.set'; blockId: string; runs: Runs }
  | { type: 'block.add'; chapterId: string; index: number; block: Block }
  | { type: 'block.set'; block: Block }
  | { type: 'block.remove'; blockId: string }
  | { type: 'block.move'; blockId: string; chapterId: string; index: number }
  | { type: 'chapter.title'; chapterId: string; title: Runs }
  | { type: 'chapter.add'; chapter: Chapter; index: number }
  | { type: 'chapter.remove'; chapterId: string }
  | { type: 'comment.add'; annotation: Annotation; index?: number | undefined }
  | { type: 'comment.remove'; annotationId: string }
  | { type: 'comment.reply'; annotationId: string; comment: Comment }
  | { type: 'comment.unreply'; annotationId: string; commentId: string }
  | { type: 'comment.resolve'; annotationId: string; resolved: Annotation['resolved'] }
  | { type: 'slide.move'; slideId: string; index: number }
  | { type: 'slide.set'; slide: Slide }
  | { type: 'slide.add'; slide: Slide; index: number }
  | { type: 'slide.remove'; slideId: string }
  | { type: 'deck.set'; patch: { theme?: ThemeName | undefined; ratio?: Ratio | undefined } }
  | { type: 'report.set'; patch: z.infer<typeof MetaPatch> }
  | { type: 'batch'; label: string; edits: Edit[] };

const Single = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('figure.set'), figureId: Id, patch: FigurePatch }),
  z.strictObject({ type: z.literal('figure.add'), figure: Figure, index }),
  z.strictObject({ type: z.literal('figure.remove'), figureId: Id }),
  z.strictObject({ type: z.literal('figure.relate'), figureId: Id, indicatorId: Id }),
  /** where the figure came from and how sure its import was; for a figure found again in a newer document */
  z.strictObject({ type: z.literal('figure.source'), figureId: Id, source: FigureSource.nullable(), doubts: Figure.shape.doubts }),
  z.strictObject({ type: z.literal('indicator.add'), indicator: Indicator, index }),
  z.strictObject({ type: z.literal('indicator.set'), indicator: Indicator }),
  z.strictObject({ type: z.literal('indicator.remove'), indicatorId: Id }),
  z.strictObject({ type: z.literal('source.add'), source: Source, index }),
  z.strictObject({ type: z.literal('source.remove'), sourceId: Id }),
  z.strictObject({ type: z.literal('paragraph.set'), blockId: Id, runs: Runs }),
  z.strictObject({ type: z.literal('block.add'), chapterId: Id, index, block: Block }),
  /** another content for the block of the same id and type */
  z.strictObject({ type: z.literal('block.set'), block: Block }),
  z.strictObject({ type: z.literal('block.remove'), blockId: Id }),
  z.strictObject({ type: z.literal('block.move'), blockId: Id, chapterId: Id, index }),
  z.strictObject({ type: z.literal('chapter.title'), chapterId: Id, title: Runs }),
  z.strictObject({ type: z.literal('chapter.add'), chapter: Chapter, index }),
  z.strictObject({ type: z.literal('chapter.remove'), chapterId: Id }),
  /** `index` is given when a removed thread comes back to its place */
  z.strictObject({ type: z.literal('comment.add'), annotation: Annotation, index: index.optional() }),
  z.strictObject({ type: z.literal('comment.remove'), annotationId: Id }),
  z.strictObject({ type: z.literal('comment.reply'), annotationId: Id, comment: Comment }),
  z.strictObject({ type: z.literal('comment.unreply'), annotationId: Id, commentId: Id }),
  z.strictObject({ type: z.literal('comment.resolve'), annotationId: Id, resolved: Annotation.shape.resolved }),
  z.strictObject({ type: z.literal('slide.move'), slideId: Id, index }),
  z.strictObject({ type: z.literal('slide.set'), slide: Slide }),
  z.strictObject({ type: z.literal('slide.add'), slide: Slide, index }),
  z.strictObject({ type: z.literal('slide.remove'), slideId: Id }),
  z.strictObject({ type: z.literal('deck.set'), patch: z.strictObject({ theme: ThemeName, ratio: Ratio }).partial() }),
  z.strictObject({ type: z.literal('report.set'), patch: MetaPatch }),
]);
/** One level of batches only: a batch is a list of single Edits. */
export const Edit: z.ZodType<Edit> = z.union([
  Single,
  z.strictObject({ type: z.literal('batch'), label: z.string().max(80), edits: z.array(Single).min(1).max(20_000) }),
]);

/** An accepted Edit as numbered by the main process: what is broadcast, and one line of the history file. */
export const AcceptedEdit = z.strictObject({
  seq: z.int().positive(),
  /** the id the sender gave it, so that its pending copy can be dropped */
  editId: Id,
  at: z.iso.datetime(),
  by: z.string().max(40),
  edit: Edit,
  inverse: Edit,
  reason: z.string().max(400).optional(),
  /** the number of the Edit that this one takes back (undo) or brings back (redo) */
  undoes: z.int().positive().optional(),
  redoes: z.int().positive().optional(),
});
export type AcceptedEdit = z.infer<typeof AcceptedEdit>;
