import { z } from 'zod';
import { AcceptedEdit, Edit } from '../report/edit';
import { Id, Report } from '../report/schema';

/** What undo and redo would do now, by label key and subject; null when there is nothing. */
export const UndoState = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });
export type UndoState = z.infer<typeof UndoState>;
export const Snapshot = z.strictObject({ report: Report, undo: UndoState, savedAt: z.iso.datetime(), readOnly: z.boolean() });
export type Snapshot = z.infer<typeof Snapshot>;

export const reportCalls = {
  'report:open': { input: z.strictObject({ reportId: Id }), output: Snapshot },
  /** answers when the Edit is on disk */
  'report:edit': { input: z.strictObject({ reportId: Id, editId: Id, edit: Edit, reason: z.string().max(400).optional() }), output: AcceptedEdit },
  'report:undo': { input: z.strictObject({ reportId: Id }), output: AcceptedEdit },
  'report:redo': { input: z.strictObject({ reportId: Id }), output: AcceptedEdit },
  /** accepted Edits that touched a figure, newest first */
  'report:history': { input: z.strictObject({ reportId: Id, figureId: Id.nullable() }), output: z.array(AcceptedEdit) },
  'report:sourceText': { input: z.strictObject({ reportId: Id, sourceId: Id }), output: z.string() },
} as const;

export const reportEvents = {
  'report:edited': z.strictObject({ reportId: Id, accepted: AcceptedEdit, undo: UndoState, savedAt: z.iso.datetime() }),
} as const;
