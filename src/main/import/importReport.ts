import { createHash } from 'node:crypto';
import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import type { Extraction } from '@shared/extract/schema';
import type { Curation } from '@shared/intake/curation';
import { intake } from '@shared/intake/intake';
import type { Report } from '@shared/report/schema';
import type { SourceText } from '../library/library';
import type { ReadDocument } from './readDocument';

export interface Imported {
  readonly report: Report;
  readonly extraction: Extraction;
  readonly sources: readonly SourceText[];
}
export interface ImportOptions {
  readonly reportId: string;
  readonly now: Date;
  /** false: figures are proposed, for the review on the desk; else accepted unreviewed */
  readonly accept?: boolean;
  readonly curation?: Curation;
}

/** A document as a report: laid out, its figures found and accepted as unreviewed or only proposed, its text kept as source. */
export const importReport = (document: ReadDocument, { reportId, now, accept = true, curation }: ImportOptions): Imported => {
  const { name, format, text } = document;
  const plain = layoutText(text, format);
  const extraction = extract(plain);
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const source = { id: 'source1', name, format, sha256, length: text.length, importedAt: now.toISOString() };
  const report = intake(plain, extraction, { reportId, source, name, accept, ...(curation === undefined ? {} : { curation }) });
  return { report, extraction, sources: [{ sha256, text }] };
};
