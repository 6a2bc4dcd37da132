import { z } from 'zod';
import { ImportNote } from '../extract/parts';
import { Id } from '../report/schema';

/** The largest document that is imported, in MiB; checked before it is read. */
export const LARGEST_IMPORT_MB = 50;

/** One row of the library's index. */
export const LibraryEntry = z.strictObject({
  id: Id,
  title: z.string(),
  district: z.string(),
  year: z.int().nullable(),
  figures: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** set while a deletion can still be taken back */
  deletedAt: z.iso.datetime().nullable(),
});
export type LibraryEntry = z.infer<typeof LibraryEntry>;

/** What an import did: the new report, how many figures, what is doubtful, what of the file was not taken over, and the report in the library that seems to be another version of the same document. */
export const ImportSummary = z.strictObject({
  reportId: Id, title: z.string(), figures: z.int(), doubtful: z.int(), notes: z.array(ImportNote),
  sameAs: z.strictObject({ reportId: Id, title: z.string() }).nullable(),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

/** What was found damaged at start and what was done about it. */
export const Recovery = z.strictObject({
  reportId: Id.nullable(),
  code: z.enum(['restoredBackup', 'quarantined', 'replayedHistory', 'indexRebuilt', 'newerVersion']),
  file: z.string(),
  savedAt: z.iso.datetime().nullable(),
});
export type Recovery = z.infer<typeof Recovery>;

/** false: figures are proposed and wait for their review (the desk). true: accepted unreviewed, with charts and deck at once. */
const accept = z.boolean();

export const libraryCalls = {
  'library:list': { input: z.undefined(), output: z.array(LibraryEntry) },
  'library:recoveries': { input: z.undefined(), output: z.array(Recovery) },
  'library:openSample': { input: z.undefined(), output: ImportSummary },
  /** `html` is the same selection with its markup, as Word, WPS or a browser puts it on the clipboard */
  'library:importText': { input: z.strictObject({ text: z.string().max(20_000_000), html: z.string().max(20_000_000).optional(), name: z.string().max(200), accept }), output: ImportSummary },
  'library:importBytes': { input: z.strictObject({ name: z.string().max(200), bytes: z.instanceof(Uint8Array), accept }), output: ImportSummary },
  /** opens the system's file dialog; null when the user cancelled */
  'library:importDialog': { input: z.strictObject({ accept }), output: ImportSummary.nullable() },
  /** stops the file that is being read, if any */
  'library:cancelImport': { input: z.undefined(), output: z.null() },
  'library:duplicate': { input: z.strictObject({ reportId: Id }), output: LibraryEntry },
  'library:remove': { input: z.strictObject({ reportId: Id }), output: z.null() },
  'library:restore': { input: z.strictObject({ reportId: Id }), output: LibraryEntry },
} as const;

export const libraryEvents = {
  'library:changed': z.array(LibraryEntry),
  /** the file that is being read now; null when none is */
  'library:reading': z.strictObject({ name: z.string() }).nullable(),
} as const;
