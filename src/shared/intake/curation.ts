import { z } from 'zod';
import { ChartKind, Ratio, ThemeName } from '../report/schema';

/** A figure by its place in the article's text order: #1 is the first one. It holds nothing of the figure itself. */
export const Locator = z.string().regex(/^#[1-9]\d{0,4}$/, 'a figure is named as #number, in text order');

const DIGITS_OUTSIDE = /[0-9０-９]/;
/** Words with figures put in by locator: {#4} the figure, {增长#2} with its direction word, {#4.name} its name, {#4.period} its period. No digit stands outside. */
export const Words = z
  .string()
  .max(400)
  .refine((text) => !DIGITS_OUTSIDE.test(text.replace(/\{[^{}]*#[1-9]\d{0,4}(\.(name|period))?\}/gu, '')), 'numbers come from figures: write {#n}');

const Key = z.string().regex(/^[a-z][a-z-]{0,29}$/, 'a key is small letters and hyphens');
const chapter = z.int().positive();

const CuratedChart = z.strictObject({
  key: Key,
  kind: ChartKind,
  title: Words,
  /** the figures shown; a label may only shorten the name that the report has */
  figures: z.array(Locator).min(1).max(60),
  highlight: Locator.optional(),
  note: Words.optional(),
});

/** Each entry is dated by the period of its figure. */
const CuratedTimeline = z.strictObject({ key: Key, title: Words, items: z.array(z.strictObject({ at: Locator, words: Words })).min(1).max(60) });

const CuratedChapter = z.strictObject({
  title: Words.optional(),
  role: z.enum(['overview', 'chapter', 'outlook']).optional(),
  keyFigures: z.array(Locator).max(12).optional(),
  charts: z.array(CuratedChart).optional(),
  timelines: z.array(CuratedTimeline).optional(),
});

const base = { title: Words, notes: Words.optional(), chapter: chapter.optional() };
export const CuratedSlide = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover'), ...base, subtitle: Words }),
  z.strictObject({ kind: z.literal('agenda'), ...base }),
  z.strictObject({ kind: z.literal('divider'), ...base, lead: Words }),
  z.strictObject({ kind: z.literal('keyFigures'), ...base, figures: z.array(Locator).min(1).max(8) }),
  z.strictObject({ kind: z.literal('chart'), ...base, chart: Key, takeaway: Words }),
  z.strictObject({ kind: z.literal('table'), ...base, figures: z.array(Locator).min(1).max(12) }),
  z.strictObject({ kind: z.literal('timeline'), ...base, timeline: Key }),
  z.strictObject({ kind: z.literal('text'), ...base, points: z.array(Words).max(8) }),
  z.strictObject({ kind: z.literal('summary'), ...base, figures: z.array(Locator).max(8), points: z.array(Words).max(6) }),
  z.strictObject({ kind: z.literal('closing'), ...base, subtitle: Words }),
]);
export type CuratedSlide = z.infer<typeof CuratedSlide>;

/** What an importer cannot know: wording of titles, choice of charts, order of the deck. It may not hold a value, unit, period, qualifier, kind or indicator name. */
export const Curation = z.strictObject({
  report: z.strictObject({ title: z.string().min(1).max(120), district: z.string().max(40), year: z.int().min(1949).max(2200), occasion: z.string().max(80) }).partial().optional(),
  theme: ThemeName.optional(),
  ratio: Ratio.optional(),
  /** by the chapter's place in the report */
  chapters: z.array(CuratedChapter).max(200).optional(),
  slides: z.array(CuratedSlide).max(500).optional(),
});
export type Curation = z.infer<typeof Curation>;
export type CuratedChart = z.infer<typeof CuratedChart>;
export type CuratedTimeline = z.infer<typeof CuratedTimeline>;
