import { z } from 'zod';

/** Why a cell does not say plainly what its file holds: the shown number is rounded, a date was written as a number, … */
export const CellDoubt = z.enum(['rounded', 'noResult', 'numberAsText']);
export type CellDoubt = z.infer<typeof CellDoubt>;

/** One cell as a reader sees it: one line of text. A merged cell spans further columns and rows to its right and below. */
export const PartCell = z.strictObject({
  text: z.string(),
  colSpan: z.int().min(1).max(16_384).optional(),
  rowSpan: z.int().min(1).max(1_048_576).optional(),
  doubt: CellDoubt.optional(),
});
export type PartCell = z.infer<typeof PartCell>;

/**
 * What a reader of a file format gives: plain data, in reading order. `lines` is text whose lines are still to be laid out
 * (a paragraph of unknown role; it may hold line breaks). A heading of level 0 looks like one, but its depth is unknown.
 */
export const Part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('title'), text: z.string() }),
  z.strictObject({ type: z.literal('heading'), level: z.int().min(0).max(3), text: z.string() }),
  z.strictObject({ type: z.literal('lines'), text: z.string() }),
  z.strictObject({ type: z.literal('item'), text: z.string() }),
  z.strictObject({ type: z.literal('note'), text: z.string() }),
  z.strictObject({ type: z.literal('table'), rows: z.array(z.array(PartCell)) }),
]);
export type Part = z.infer<typeof Part>;

/** What a file holds that was not taken over; told to the user, never dropped in silence. */
export const ImportNote = z.strictObject({
  code: z.enum(['pictures', 'charts', 'scannedPages', 'blankPages', 'unknownLetters', 'hiddenText', 'deletedText', 'comments', 'embedded', 'hiddenSheets', 'noResults', 'rounded', 'headsAndFeet', 'oddRows']),
  count: z.int().positive(),
  /** page numbers, sheet names: what the sentence names */
  where: z.string().max(400),
});
export type ImportNote = z.infer<typeof ImportNote>;

export const PartedDocument = z.strictObject({ parts: z.array(Part), notes: z.array(ImportNote) });
export type PartedDocument = z.infer<typeof PartedDocument>;
