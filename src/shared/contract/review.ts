import { z } from 'zod';
import { AcceptedEdit } from '../report/edit';
import { Id } from '../report/schema';
import { VersionChoices, VersionDiff } from '../review/versionDiff';
import { YearChoice, YearMatch } from '../review/years';

/** Where another document comes from: the system's file dialog, a pasted text, a dropped file, or a report in the library. */
export const DocumentFrom = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dialog') }),
  z.strictObject({ type: z.literal('text'), text: z.string().max(20_000_000), name: z.string().max(200) }),
  z.strictObject({ type: z.literal('bytes'), name: z.string().max(200), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ type: z.literal('report'), reportId: Id }),
]);
export type DocumentFrom = z.infer<typeof DocumentFrom>;

/** What was read is held by the main process under the token until it is merged; the diff is worked out anew then. */
const offer = { token: Id, title: z.string(), sourceName: z.string() };
export const VersionOffer = z.strictObject({ ...offer, diff: VersionDiff });
export type VersionOffer = z.infer<typeof VersionOffer>;
export const YearOffer = z.strictObject({ ...offer, year: z.int().nullable(), matches: z.array(YearMatch) });
export type YearOffer = z.infer<typeof YearOffer>;

const from = z.strictObject({ reportId: Id, from: DocumentFrom });
const take = { reportId: Id, token: Id, editId: Id };

export const reviewCalls = {
  /** reads a newer version of the report's document and says what it would change; null when the dialog was cancelled. Nothing is changed */
  'report:importVersion': { input: from, output: VersionOffer.nullable() },
  /** one Edit; null when nothing was left to do. `review.expired` when the token is no longer held */
  'report:mergeVersion': { input: z.strictObject({ ...take, choices: VersionChoices }), output: AcceptedEdit.nullable() },
  /** reads last year's report and suggests which of its indicators are this one's */
  'report:importYear': { input: from, output: YearOffer.nullable() },
  'report:attachYear': { input: z.strictObject({ ...take, choices: z.array(YearChoice).max(20_000) }), output: AcceptedEdit.nullable() },
} as const;
