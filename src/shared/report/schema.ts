import { z } from 'zod';
import { Figure, WrittenForm } from '../figures/schema';

export const Id = z.string().min(1).max(40);

/** A run of prose: words, or a live reference that shows a figure. */
export const Run = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().max(20_000), mark: z.enum(['strong', 'emphasis']).optional() }),
  z.strictObject({ type: z.literal('figure'), figureId: Id, form: WrittenForm }),
]);
export type Run = z.infer<typeof Run>;
export const Runs = z.array(Run).max(2_000);
export type Runs = z.infer<typeof Runs>;

/** bar: horizontal, sorted · column · line: series over time · donut, stacked: parts of a whole (≤ 5) · bullet: so far against expected or target · share: one share of 100 · index: growth on a base of 100 · rank: positions · dots: small counts */
export const ChartKind = z.enum(['bar', 'column', 'line', 'donut', 'stacked', 'bullet', 'share', 'index', 'rank', 'dots']);
export type ChartKind = z.infer<typeof ChartKind>;

/** A chart holds references only: every number and name in it is looked up. `label` may shorten a name, never restate a number. */
export const ChartSpec = z.strictObject({
  kind: ChartKind,
  title: Runs,
  items: z.array(z.strictObject({ figureId: Id, label: z.string().max(40).optional() })).min(1).max(60),
  highlight: Id.optional(),
  note: z.string().max(200).optional(),
});
export type ChartSpec = z.infer<typeof ChartSpec>;

export const Block = z.discriminatedUnion('type', [
  z.strictObject({ id: Id, type: z.literal('paragraph'), runs: Runs, role: z.enum(['lead', 'caption', 'byline']).optional() }),
  z.strictObject({ id: Id, type: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), runs: Runs }),
  z.strictObject({ id: Id, type: z.literal('list'), items: z.array(Runs).max(200) }),
  z.strictObject({ id: Id, type: z.literal('quote'), runs: Runs, by: z.string().max(80).optional() }),
  z.strictObject({ id: Id, type: z.literal('keyFigures'), figureIds: z.array(Id).max(12), title: Runs }),
  z.strictObject({ id: Id, type: z.literal('chart'), chart: ChartSpec }),
  z.strictObject({ id: Id, type: z.literal('figureTable'), figureIds: z.array(Id).max(200), title: Runs }),
  z.strictObject({ id: Id, type: z.literal('timeline'), title: Runs, items: z.array(z.strictObject({ when: z.string().max(40), runs: Runs })).max(60) }),
]);
export type Block = z.infer<typeof Block>;

export const Chapter = z.strictObject({
  id: Id,
  role: z.enum(['overview', 'chapter', 'outlook']),
  title: Runs,
  blocks: z.array(Block).max(2_000),
});
export type Chapter = z.infer<typeof Chapter>;

export const Indicator = z.strictObject({ id: Id, name: z.string().min(1).max(80) });
export type Indicator = z.infer<typeof Indicator>;

export const ThemeName = z.enum(['official', 'spring', 'projector']);
export type ThemeName = z.infer<typeof ThemeName>;
export const Ratio = z.enum(['16:9', '4:3']);
export type Ratio = z.infer<typeof Ratio>;

const slideBase = { id: Id, title: Runs, hidden: z.boolean(), notes: Runs, chapterId: Id.nullable() };
/** A slide refers to figures and blocks; it holds no number of its own. */
export const Slide = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover'), ...slideBase, subtitle: Runs }),
  z.strictObject({ kind: z.literal('agenda'), ...slideBase }),
  z.strictObject({ kind: z.literal('divider'), ...slideBase, lead: Runs }),
  z.strictObject({ kind: z.literal('keyFigures'), ...slideBase, figureIds: z.array(Id).min(1).max(8) }),
  z.strictObject({ kind: z.literal('chart'), ...slideBase, blockId: Id, takeaway: Runs }),
  z.strictObject({ kind: z.literal('table'), ...slideBase, figureIds: z.array(Id).min(1).max(12) }),
  z.strictObject({ kind: z.literal('timeline'), ...slideBase, blockId: Id }),
  z.strictObject({ kind: z.literal('text'), ...slideBase, points: z.array(Runs).max(8) }),
  z.strictObject({ kind: z.literal('summary'), ...slideBase, figureIds: z.array(Id).max(8), points: z.array(Runs).max(6) }),
  z.strictObject({ kind: z.literal('closing'), ...slideBase, subtitle: Runs }),
]);
export type Slide = z.infer<typeof Slide>;
export type SlideKind = Slide['kind'];

export const Deck = z.strictObject({ theme: ThemeName, ratio: Ratio, slides: z.array(Slide).max(500) });
export type Deck = z.infer<typeof Deck>;

export const AnnotationTarget = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('figure'), id: Id }),
  z.strictObject({ type: z.literal('block'), id: Id }),
  z.strictObject({ type: z.literal('slide'), id: Id }),
]);
export const Comment = z.strictObject({ id: Id, by: z.string().max(40), at: z.iso.datetime(), text: z.string().min(1).max(4_000) });
export type Comment = z.infer<typeof Comment>;
/** A comment thread pinned to a figure, block or slide. */
export const Annotation = z.strictObject({
  id: Id,
  target: AnnotationTarget,
  thread: z.array(Comment).min(1).max(200),
  resolved: z.strictObject({ by: z.string().max(40), at: z.iso.datetime() }).nullable(),
});
export type Annotation = z.infer<typeof Annotation>;

/** An imported document kept with the report: its text lies beside the report as `sources/<sha256>.txt`, the file itself as `sources/<original.sha256>.<format>`. */
export const Source = z.strictObject({
  id: Id,
  name: z.string().max(200),
  format: z.enum(['txt', 'md', 'docx', 'pdf', 'xlsx', 'csv', 'html']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  length: z.int().nonnegative(),
  /** absent for pasted text, and for a file that is byte for byte its text */
  original: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().nonnegative() }).optional(),
  importedAt: z.iso.datetime(),
});
export type Source = z.infer<typeof Source>;

/** Raised by a migration whenever the stored shape changes. */
export const REPORT_SCHEMA = 1;

/** One annual report: current state only. `seq` is the number of the last Edit in it. */
export const Report = z.strictObject({
  id: Id,
  seq: z.int().nonnegative(),
  title: z.string().min(1).max(120),
  district: z.string().max(40),
  year: z.int().min(1949).max(2200).nullable(),
  occasion: z.string().max(80),
  chapters: z.array(Chapter).max(200),
  indicators: z.array(Indicator).max(20_000),
  figures: z.array(Figure).max(20_000),
  deck: Deck,
  annotations: z.array(Annotation).max(5_000),
  sources: z.array(Source).max(200),
});
export type Report = z.infer<typeof Report>;
