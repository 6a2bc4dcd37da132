import { z } from 'zod';

/** A decimal number as text: never a binary float. A fall is negative. */
export const DecimalString = z
  .string()
  .max(40)
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'not a plain decimal number');
export type DecimalString = z.infer<typeof DecimalString>;

/** What sort of quantity a figure is; `target` is a kind, never a qualifier. */
export const FigureKind = z.enum(['value', 'count', 'growth', 'change', 'share', 'rank', 'target']);
export type FigureKind = z.infer<typeof FigureKind>;

/** In the figure's own unit: 3000余万元 is exact 3000 with unit 万元; 5%—5.5% is one range; 三四十 is approximate 30..40. */
export const FigureValue = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('exact'), value: DecimalString }),
  z.strictObject({ type: z.literal('range'), low: DecimalString, high: DecimalString }),
  z.strictObject({ type: z.literal('approximate'), low: DecimalString, high: DecimalString }),
]);
export type FigureValue = z.infer<typeof FigureValue>;

/** expected 预计 · under 不足 · nearly 近 · about 约 · reached 达 · over 超 · top 前 */
export const QualifierClass = z.enum(['expected', 'under', 'nearly', 'about', 'reached', 'over', 'top']);
export type QualifierClass = z.infer<typeof QualifierClass>;

/** One word of a figure's qualifier set, as written. */
export const Qualifier = z.strictObject({ class: QualifierClass, word: z.string().min(1).max(12) });
export type Qualifier = z.infer<typeof Qualifier>;

/** flow: over a span (全年); asOf: a stock at its end (年末, 截至); plan: 十四五时期; event: 国庆假期; versus: 较2020年; unknown: label only */
export const PeriodBasis = z.enum(['flow', 'asOf', 'plan', 'event', 'versus', 'unknown']);

/** `label` is what a reader would print (2025年前三季度); from/to are ISO dates, inclusive, null where not known. */
export const Period = z.strictObject({
  label: z.string().max(60),
  basis: PeriodBasis,
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});
export type Period = z.infer<typeof Period>;

/** One part of how a number stands in prose; see `writtenForm.ts`. */
export const WrittenPart = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), numerals: z.enum(['arabic', 'grouped', 'fullwidth', 'chinese']) }),
  z.strictObject({ type: z.literal('unit'), text: z.string().max(24) }),
  z.strictObject({ type: z.literal('qualifier'), word: z.string().max(12) }),
  z.strictObject({ type: z.literal('direction'), word: z.string().max(12) }),
  z.strictObject({ type: z.literal('text'), text: z.string().max(60) }),
  /** words that stand for one value only (首位, 过半, 百亿元); another value is written in the plain form. `stands` is what they stood for when read */
  z.strictObject({ type: z.literal('idiom'), text: z.string().max(24), stands: z.string().max(160).optional() }),
]);
export type WrittenPart = z.infer<typeof WrittenPart>;

/** How a figure was written in a sentence, so that a change of value, sign, unit or qualifier rewrites those words too. */
export const WrittenForm = z.strictObject({
  parts: z.array(WrittenPart).max(12),
  /** qualifier words of the figure that stand elsewhere in the sentence (预计 … 216.8亿元) */
  elsewhere: z.array(z.string().max(12)).max(6),
});
export type WrittenForm = z.infer<typeof WrittenForm>;

/** The fields of a figure that an import proposes and a person may change. */
export const FigureFacts = z.strictObject({
  name: z.string().min(1).max(80),
  kind: FigureKind,
  value: FigureValue,
  /** as written: 亿元, %, 个百分点, 家, 万人次, 位; may be empty */
  unit: z.string().max(24),
  period: Period,
  qualifiers: z.array(Qualifier).max(6),
});
export type FigureFacts = z.infer<typeof FigureFacts>;

/** The exact place a figure came from. Offsets are UTF-16 into the source's text. */
export const FigureSource = z.strictObject({
  sourceId: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /** the sentence as it stood in the document, column breaks joined; it stays for ever, also after edits */
  sentence: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() }),
  /** what the import read there; "revert to source" restores it */
  facts: FigureFacts,
});
export type FigureSource = z.infer<typeof FigureSource>;

export const ReviewState = z.enum(['proposed', 'accepted', 'pending', 'verified']);
export type ReviewState = z.infer<typeof ReviewState>;
export const Certainty = z.enum(['final', 'provisional', 'expected']);
export type Certainty = z.infer<typeof Certainty>;

/** One number with all that a card shows: the only place where a number lives. */
export const Figure = z.strictObject({
  id: z.string().min(1).max(40),
  indicatorId: z.string().min(1).max(40),
  ...FigureFacts.shape,
  review: ReviewState,
  certainty: Certainty,
  /** why the import was unsure; empty when it was not */
  doubts: z.array(z.string().max(40)).max(8),
  source: FigureSource.nullable(),
});
export type Figure = z.infer<typeof Figure>;
