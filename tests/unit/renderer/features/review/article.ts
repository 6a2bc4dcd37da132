import { extract } from '@shared/extract/extract';
import { layoutText } from '@shared/extract/layout/layoutText';
import { intake } from '@shared/intake/intake';
import type { Report } from '@shared/report/schema';

/** A text as it comes in on the desk: every figure proposed. */
export const imported = (text: string): { readonly report: Report; readonly text: string } => {
  const document = layoutText(text, 'txt');
  const source = { id: 'source1', name: 'a.txt', format: 'txt' as const, sha256: '0'.repeat(64), length: text.length, importedAt: '2026-01-05T01:00:00.000Z' };
  return { report: intake(document, extract(document), { reportId: 'r', source, name: 'a.txt', accept: false }), text };
};
