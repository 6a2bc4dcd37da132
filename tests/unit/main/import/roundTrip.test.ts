import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '@shared/extract/extract';
import { layoutParts } from '@shared/extract/layout/layoutParts';
import { layoutText } from '@shared/extract/layout/layoutText';
import type { PlainDocument } from '@shared/extract/schema';
import { readForeign } from '@main/import/worker/answer';
import { asDocx, asPdf } from '../../../helpers/files/article';

const CMAPS = `${resolve('node_modules/pdfjs-dist/cmaps')}/`;
const sample = readFileSync('resources/samples/shizhong-2025.md', 'utf8');
const keysOf = (document: PlainDocument): string[] => extract(document).candidates.map(({ facts }) => JSON.stringify(facts));
/** Share of the figures of the text that are the same, fact by fact, in the other format. */
const kept = (from: readonly string[], to: readonly string[]): number => {
  const left = [...to];
  return from.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length / Math.max(from.length, to.length);
};

describe('one article in every format gives the same figures', () => {
  const figures = keysOf(layoutText(sample, 'md'));
  it('has figures to compare', () => expect(figures.length).toBeGreaterThan(30));
  it('docx', async () => {
    const { parts } = await readForeign('docx', asDocx(sample, 'md'), CMAPS);
    expect(kept(figures, keysOf(layoutParts(parts)))).toBeGreaterThanOrEqual(0.98);
  });
  it('pdf', async () => {
    const { parts } = await readForeign('pdf', asPdf(sample, 'md'), CMAPS);
    expect(kept(figures, keysOf(layoutParts(parts)))).toBeGreaterThanOrEqual(0.98);
  });
});
