import { layoutText } from '@shared/extract/layout/layoutText';
import { Curation } from '@shared/intake/curation';
import { intake } from '@shared/intake/intake';
import type { Report } from '@shared/report/schema';
import curationText from '../../../resources/samples/shizhong-2025.curation.json?raw';
import article from '../../../resources/samples/shizhong-2025.md?raw';
import gold from '../../fixtures/sample/figures.tsv?raw';
import { goldExtraction } from './goldExtraction';

const source = (name: string, text: string) => ({ id: 'source1', name, format: 'md' as const, sha256: '0'.repeat(64), length: text.length, importedAt: '2026-01-05T01:00:00.000Z' });

/** The shipped sample, built on its gold figures. */
export const sampleReport = (): Report => {
  const document = layoutText(article, 'md');
  const extraction = goldExtraction(document, gold);
  const curation = Curation.parse(JSON.parse(curationText));
  return intake(document, extraction, { reportId: 'sample', source: source('shizhong-2025.md', article), name: 'shizhong-2025.md', curation });
};

/** A pasted or dropped article: its text without figures, as the twin has no extractor of its own. */
export const plainReport = (text: string, name: string): Report =>
  intake(layoutText(text, 'md'), { title: '', district: '', year: null, candidates: [] }, { reportId: 'pasted', source: source(name, text), name });
