import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import { Curation } from '@shared/intake/curation';
import { intake } from '@shared/intake/intake';
import type { Report } from '@shared/report/schema';
import curationText from '../../../resources/samples/shizhong-2025.curation.json?raw';
import article from '../../../resources/samples/shizhong-2025.md?raw';

/** Stands in for the hash: one a text. */
const nameOf = (text: string): string => [...text].reduce((sum, character) => (sum * 31n + BigInt(character.codePointAt(0) ?? 0)) % 16n ** 64n, 7n).toString(16).padStart(64, '0');
const source = (name: string, text: string) => ({ id: 'source1', name, format: 'md' as const, sha256: nameOf(text), length: text.length, importedAt: '2026-01-05T01:00:00.000Z' });

const imported = (text: string, name: string, reportId: string, accept: boolean, curation?: Curation): Report => {
  const document = layoutText(text, 'md');
  return intake(document, extract(document), { reportId, source: source(name, text), name, accept, ...(curation === undefined ? {} : { curation }) });
};

/** The shipped sample, through the same pure steps as in the app. */
export const sampleReport = (): Report => imported(article, 'shizhong-2025.md', 'sample', true, Curation.parse(JSON.parse(curationText)));

export const sampleText = article;
/** The sample as it comes in on the desk: every figure proposed. */
export const proposedSample = (): Report => imported(article, 'shizhong-2025.md', 'proposed', false);

/** A pasted or dropped article. */
export const plainReport = (text: string, name: string, accept: boolean): Report => imported(text, name, 'pasted', accept);
