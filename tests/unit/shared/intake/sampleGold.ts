import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');
export const SAMPLE_NAME = 'shizhong-2025.md';
export const sampleText = (): string => readFileSync(resolve(root, 'resources/samples', SAMPLE_NAME), 'utf8');
export const sampleCurationText = (): string => readFileSync(resolve(root, 'resources/samples/shizhong-2025.curation.json'), 'utf8');

/** One figure of the sample by careful reading; fields with more than one right reading hold all of them. */
export interface Gold {
  readonly n: number;
  readonly names: readonly string[];
  readonly value: string;
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly qualifiers: readonly string[];
  readonly kind: string;
  readonly anchor: string;
}

/** The gold list of the sample, in text order. */
export function sampleGold(): Gold[] {
  const [, ...lines] = readFileSync(resolve(root, 'tests/fixtures/sample/figures.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [, n = '', name = '', value = '', unit = '', period = '', qualifier = '', kind = '', anchor = ''] = line.split('\t');
    return { n: Number(n), names: name.split('|'), value, units: unit.split('|'), periods: period.split('|'), qualifiers: qualifier.split(';').filter(Boolean).sort(), kind, anchor };
  });
}

const bigrams = (text: string): string[] => [...text.replace(/[\p{P}\p{S}\s]/gu, '')].map((c, i, all) => c + (all[i + 1] ?? '')).slice(0, -1);
/** How alike two names are, 0..1, by the pairs of characters that they share. */
export function likeness(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  const left = [...y];
  const shared = x.filter((pair) => { const at = left.indexOf(pair); if (at >= 0) left.splice(at, 1); return at >= 0; }).length;
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length);
}

/** 全年, 年末 and 截至 of one year say the same of a year's result. */
export const yearlike = (label: string): string => label.replace(/^截至|全年|年末|年底|年/gu, '').replace(/–|-/gu, '—');
