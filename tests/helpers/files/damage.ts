import type { Result } from '@shared/contract/result';
import { layoutParts } from '@shared/extract/layout/layoutParts';
import type { PartedDocument } from '@shared/extract/parts';
import type { ForeignFormat } from '@main/import/formats';
import { createImportHost, type ImportHost } from '@main/import/host/importHost';
import { startNodeChild } from '@main/import/host/nodeChild';
import { mutate } from './mutate';
import { randomOf } from './random';

export interface DamageResult {
  /** files that ended in words, and files whose text is that of the whole one */
  readonly refused: number;
  readonly same: number;
  /** files that were read to something else */
  readonly other: number;
  readonly problems: readonly string[];
  readonly slowest: number;
}

const PLAIN_REASONS = new Set(['file.damaged', 'file.encrypted', 'file.oldOffice', 'file.wrongKind', 'file.tooComplex', 'file.scanned', 'file.empty', 'file.encoding', 'file.binary']);
/** The words as they would be imported; where a line breaks is not among them. */
const textOf = (document: PartedDocument): string => layoutParts(document.parts).text.replace(/\s/gu, '');

/** Reads damaged copies of a file in the reader process, as many as asked, and counts how each ended. */
export const readDamaged = async (script: string, format: ForeignFormat, whole: Buffer, { count, seed, damage = mutate }: { count: number; seed: number; damage?: typeof mutate }): Promise<DamageResult> => {
  const host: ImportHost = createImportHost({ start: () => startNodeChild(script), reuse: true });
  const read = (bytes: Uint8Array): Promise<Result<PartedDocument>> => host.read({ name: 'x', format, bytes });
  const random = randomOf(seed);
  let [refused, same, other, slowest] = [0, 0, 0, 0];
  const problems: string[] = [];
  try {
    const before = await read(whole);
    if (!before.ok) return { refused, same, other, slowest, problems: [`the whole file: ${before.error.code}`] };
    const expected = textOf(before.value);
    for (let i = 0; i < count; i += 1) {
      const bytes = damage(whole, random);
      const started = performance.now();
      const after = await read(bytes);
      slowest = Math.max(slowest, performance.now() - started);
      if (after.ok && textOf(after.value) === expected) same += 1;
      // a document without a word is told as empty
      else if (after.ok && textOf(after.value) === '') refused += 1;
      else if (after.ok) other += 1;
      else if (PLAIN_REASONS.has(after.error.code)) refused += 1;
      else problems.push(`file ${String(i)}: ${after.error.code} ${JSON.stringify(after.error.params)}`);
    }
    return { refused, same, other, problems, slowest: Math.round(slowest) };
  } finally {
    host.close();
  }
};
