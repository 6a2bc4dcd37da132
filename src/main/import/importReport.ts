import { createHash } from 'node:crypto';
import { extract } from '@shared/extract/extract';
import type { ImportNote } from '@shared/extract/parts';
import type { Extraction } from '@shared/extract/schema';
import type { Curation } from '@shared/intake/curation';
import { intake } from '@shared/intake/intake';
import type { Report, Source } from '@shared/report/schema';
import type { SourceFiles } from '../library/library';
import type { ReadDocument } from './readDocument';

export interface Imported {
  readonly report: Report;
  readonly extraction: Extraction;
  readonly sources: readonly SourceFiles[];
  readonly notes: readonly ImportNote[];
}
export interface ImportOptions {
  readonly reportId: string;
  readonly now: Date;
  /** false: figures are proposed, for the review on the desk; else accepted unreviewed */
  readonly accept?: boolean;
  readonly curation?: Curation;
}
const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A document as a report: its figures found and accepted as unreviewed or only proposed, its text and the file itself kept as source. */
export const importReport = (document: ReadDocument, { reportId, now, accept = true, curation }: ImportOptions): Imported => {
  const { name, format, plain, notes } = document;
  const extraction = extract(plain);
  const { text } = plain;
  const sha256 = hashOf(text);
  const fileHash = document.original === null ? sha256 : hashOf(document.original);
  // a file that is byte for byte its text is kept once
  const original = document.original === null || fileHash === sha256 ? null : { sha256: fileHash, format, bytes: document.original };
  const source: Source = {
    id: 'source1', name, format, sha256, length: text.length, importedAt: now.toISOString(),
    ...(original === null ? {} : { original: { sha256: original.sha256, bytes: original.bytes.length } }),
  };
  const report = intake(plain, extraction, { reportId, source, name, accept, ...(curation === undefined ? {} : { curation }) });
  return { report, extraction, sources: [{ sha256, text, original }], notes };
};
