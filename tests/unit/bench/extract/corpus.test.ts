import { describe, expect, it } from 'vitest';
import { corpusDocuments } from '../../../bench/extract/documents';
import { ours } from '../../../bench/extract/extractors';
import { placeAnchors } from '../../../bench/extract/score/gold';
import { ratesOf, score, sumTallies } from '../../../bench/extract/score/score';

const ANCHOR_MAX = 12;
const parts = { seen: corpusDocuments('seen'), unseen: corpusDocuments('unseen'), fresh: corpusDocuments('fresh') };

describe.each(Object.entries(parts).filter(([, documents]) => documents.length > 0))('the %s part of the corpus', (_part, documents) => {
  it.each(documents.map((d) => [d.name, d] as const))('%s: every anchor stands in the text, in order', (_name, { gold, text }) => {
    expect(gold.length).toBeGreaterThan(0);
    const places = placeAnchors(gold, text);
    expect(gold.filter((_, i) => places[i] === null).map((g) => `#${String(g.n)} ${g.anchor}`)).toEqual([]);
    expect(gold.filter((g) => [...g.anchor].length > ANCHOR_MAX).map((g) => g.anchor)).toEqual([]);
  });
});

describe('what the extractor reaches on the seen part', () => {
  const verdicts = parts.seen.map((document) => score(document.gold, ours(document), document.text));
  const { f1, card, fields } = ratesOf(sumTallies(verdicts.map((v) => v.tally)));
  it('does not fall back', () => {
    expect(parts.seen.length).toBeGreaterThanOrEqual(28);
    expect(f1).toBeGreaterThanOrEqual(98.5);
    expect(card).toBeGreaterThanOrEqual(93);
    expect(Math.min(...Object.values(fields))).toBeGreaterThanOrEqual(95);
  });
  it('is right about what it has no doubt of', () => {
    const sure = verdicts.flatMap((v) => [
      ...v.pairs.filter((p) => p.found.sure && !p.gold.optional).map((p) => p.wrong.length === 0),
      ...v.alarms.filter((a) => a.sure).map(() => false),
    ]);
    expect(sure.filter((right) => right).length / sure.length).toBeGreaterThanOrEqual(0.97);
  });
});
