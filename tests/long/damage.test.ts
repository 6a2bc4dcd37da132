import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDamaged } from '../helpers/files/damage';
import { mutateInside } from '../helpers/files/mutate';
import { sampleCsv, sampleDocx, sampleHtml, samplePdf, sampleXlsx } from '../helpers/files/samples';
import { buildReader } from '../helpers/readerScript';

let reader: Awaited<ReturnType<typeof buildReader>>;
beforeAll(async () => {
  reader = await buildReader();
});
afterAll(() => reader.remove());

/** A new seed each time; the failing one is in the message. */
const seed = Math.floor(Math.random() * 2 ** 31);

describe(`1,000 damaged files, seed ${String(seed)}`, () => {
  it.each([['docx' as const, sampleDocx], ['xlsx' as const, sampleXlsx]])('%s: each ends in words, or with the text of the whole file', async (format, make) => {
    expect(await readDamaged(reader.script, format, await make(), { count: 1_000, seed })).toMatchObject({ other: 0, problems: [] });
  });
  it.each([['docx' as const, sampleDocx], ['xlsx' as const, sampleXlsx]])('%s with a damaged part in a sound container', async (format, make) => {
    expect(await readDamaged(reader.script, format, await make(), { count: 1_000, seed, damage: mutateInside })).toMatchObject({ problems: [] });
  });
  it('pdf: each ends in words, or is read; no more than one in a hundred to other words', async () => {
    const result = await readDamaged(reader.script, 'pdf', samplePdf(), { count: 1_000, seed });
    expect(result.problems).toEqual([]);
    expect(result.other).toBeLessThanOrEqual(10);
  });
  it.each([['csv' as const, sampleCsv], ['html' as const, sampleHtml]])('%s: each ends in words, or is read as the text that it is', async (format, make) => {
    expect(await readDamaged(reader.script, format, make(), { count: 1_000, seed })).toMatchObject({ problems: [] });
  });
});
