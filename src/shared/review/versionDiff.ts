import { z } from 'zod';
import { FigureFacts } from '../figures/schema';
import { Id } from '../report/schema';

const Change = z.strictObject({
  id: Id,
  /** the record in the newer document */
  freshId: Id,
  /** what the older document said */
  old: FigureFacts,
  /** what the report says now: differs from `old` where a person edited it */
  mine: FigureFacts,
  next: FigureFacts,
  edited: z.boolean(),
});
export type VersionChange = z.infer<typeof Change>;
const Found = z.strictObject({ freshId: Id, facts: FigureFacts, sentence: z.string() });
const Prose = z.strictObject({ blockId: Id, mine: z.string(), /** empty: the newer document no longer has it */ next: z.string() });

/** What a newer version of the document would change. Ids of `fresh…` are those of the newer import. */
export const VersionDiff = z.strictObject({
  /** both documents say the same of them; a person's edits of them stay */
  unchanged: z.array(z.strictObject({ id: Id, freshId: Id })),
  changed: z.array(Change),
  /** the document changed a figure that a person had edited: kept unless chosen otherwise */
  conflicts: z.array(Change),
  added: z.array(Found),
  /** found again in words that a person has rejected or merged before: left as words */
  dismissed: z.array(Found),
  gone: z.array(z.strictObject({ id: Id, facts: FigureFacts })),
  prose: z.strictObject({
    /** paragraphs whose words come from the newer document; new ones; ones that go */
    taken: z.int(), added: z.int(), gone: z.int(),
    /** the person and the document both changed them: kept unless chosen otherwise */
    conflicts: z.array(Prose),
  }),
});
export type VersionDiff = z.infer<typeof VersionDiff>;

/** All empty: take what changed and what is new, remove what is gone, keep the person's edits in conflicts. */
export const VersionChoices = z.strictObject({
  /** changed figures that stay as they are */
  keepOld: z.array(Id),
  /** conflicts in which the document wins */
  takeNew: z.array(Id),
  /** figures found anew that are no figures (their `freshId`) */
  leaveOut: z.array(Id),
  /** gone figures whose records stay */
  keepGone: z.array(Id),
  /** blocks in conflict whose words come from the document */
  takeProse: z.array(Id),
});
export type VersionChoices = z.infer<typeof VersionChoices>;
export const NO_CHOICES: VersionChoices = { keepOld: [], takeNew: [], leaveOut: [], keepGone: [], takeProse: [] };
