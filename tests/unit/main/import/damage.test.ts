import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDamaged } from '../../../helpers/files/damage';
import { flipBit, mutateInside } from '../../../helpers/files/mutate';
import { sampleCsv, sampleDocx, sampleHtml, samplePdf, sampleXlsx } from '../../../helpers/files/samples';
import { buildReader } from '../../../helpers/readerScript';

let reader: Awaited<ReturnType<typeof buildReader>>;
beforeAll(async () => {
  reader = await buildReader();
}, 120_000);
afterAll(() => reader.remove());
const SEED = 20_251_125;

describe('500 single flipped bits: told, or the text is that of the whole file', () => {
  it.each([['docx' as const, sampleDocx], ['xlsx' as const, sampleXlsx]])('%s', async (format, make) => {
    const result = await readDamaged(reader.script, format, await make(), { count: 500, seed: SEED, damage: flipBit });
    expect(result).toMatchObject({ other: 0, problems: [] });
    expect(result.refused + result.same).toBe(500);
    expect(result.refused).toBeGreaterThan(300);
  });
});

describe('100 damaged files: each ends in words or is read, none in a crash or a hang', () => {
  it.each([['docx' as const, sampleDocx], ['xlsx' as const, sampleXlsx]])('%s is never read to something else', async (format, make) => {
    expect(await readDamaged(reader.script, format, await make(), { count: 100, seed: SEED })).toMatchObject({ other: 0, problems: [] });
  });
  it.each([['docx' as const, sampleDocx], ['xlsx' as const, sampleXlsx]])('%s with a damaged part in a sound container', async (format, make) => {
    expect(await readDamaged(reader.script, format, await make(), { count: 100, seed: SEED, damage: mutateInside })).toMatchObject({ problems: [] });
  });
  // what a PDF says outside its packed streams has no checksum: of a hundred files a few may be read to other words
  it('pdf is hardly ever', async () => {
    const result = await readDamaged(reader.script, 'pdf', samplePdf(), { count: 100, seed: SEED });
    expect(result.problems).toEqual([]);
    expect(result.other).toBeLessThanOrEqual(2);
  });
  // a text has no checksum: what it says after the damage is what it says
  it.each([['csv' as const, sampleCsv], ['html' as const, sampleHtml]])('%s', async (format, make) => {
    expect(await readDamaged(reader.script, format, make(), { count: 100, seed: SEED })).toMatchObject({ problems: [] });
  });
});
