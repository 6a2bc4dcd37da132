import type { Figure, FigureFacts } from '../figures/schema';
import { comparable } from '../figures/units';
import { bareText, likenessOf, pairsOf } from './likeness';

/** `[id, id in the other document]` of figures that are one and the same. */
export type Pairs = ReadonlyMap<string, string>;

const LEAST_LIKE = 0.6;
/** Comparing every sentence with every other one is quadratic: beyond this many pairs it is left to the person. */
const MOST_COMPARED = 60_000;

/** What the import read there, whatever a person made of it since. */
export const readFacts = (figure: Figure): FigureFacts => figure.source?.facts ?? figure;
const sentence = (figure: Figure): string => bareText(figure.source?.sentence.text ?? '');
const value = ({ value: v, unit }: FigureFacts): string => `${JSON.stringify(v)} ${unit}`;
const factsKey = (figure: Figure): string => {
  const { name, kind, period } = readFacts(figure);
  return `${bareText(name)}|${kind}|${period.basis}|${period.to === null ? period.label : `${String(period.from)}~${period.to}`}`;
};
/** The sentence without its numbers: a newer version often changes only those. */
const frameKey = (figure: Figure): string => `${readFacts(figure).kind}|${sentence(figure).replace(/[\d.,，]+/gu, '#')}`;

/** From the surest sign to the weakest; figures that share one are paired in text order. */
const KEYS: readonly ((figure: Figure) => string)[] = [
  // the very place, where the document is the one that the report has already
  ({ id, source }) => (source === null ? `none ${id}` : `${source.sourceId} ${String(source.start)} ${String(source.end)}`),
  (figure) => `${factsKey(figure)}|${value(readFacts(figure))}|${sentence(figure)}`,
  (figure) => `${factsKey(figure)}|${frameKey(figure)}`,
  (figure) => `${factsKey(figure)}|${value(readFacts(figure))}`,
  factsKey,
  (figure) => (sentence(figure) === '' ? `none ${figure.id}` : frameKey(figure)),
];

const pairBy = (key: (figure: Figure) => string, mine: readonly Figure[], theirs: readonly Figure[], pairs: Map<string, string>): void => {
  const waiting = new Map<string, Figure[]>();
  for (const figure of theirs) {
    const list = waiting.get(key(figure));
    if (list === undefined) waiting.set(key(figure), [figure]);
    else list.push(figure);
  }
  for (const figure of mine) {
    const next = waiting.get(key(figure))?.shift();
    if (next !== undefined) pairs.set(figure.id, next.id);
  }
};
const pairByLikeness = (mine: readonly Figure[], theirs: readonly Figure[], pairs: Map<string, string>): void => {
  if (mine.length * theirs.length > MOST_COMPARED) return;
  const grams = new Map([...mine, ...theirs].map((figure) => [figure, pairsOf(`${readFacts(figure).name}${sentence(figure)}`)]));
  const like = (a: Figure, b: Figure): number => likenessOf(grams.get(a) ?? new Set(), grams.get(b) ?? new Set());
  const scored = mine.flatMap((a) => theirs.filter((b) => readFacts(a).kind === readFacts(b).kind && comparable(readFacts(a).unit, readFacts(b).unit)).map((b) => ({ a, b, score: like(a, b) })));
  const taken = new Set<string>();
  for (const { a, b } of scored.filter((one) => one.score >= LEAST_LIKE).toSorted((one, other) => other.score - one.score)) {
    if (pairs.has(a.id) || taken.has(b.id)) continue;
    pairs.set(a.id, b.id);
    taken.add(b.id);
  }
};

/** Pairs the figures of two versions of a document: by name, kind and period, then by their sentences. A figure is in one pair at most. */
export const pairFigures = (mine: readonly Figure[], theirs: readonly Figure[]): Pairs => {
  const pairs = new Map<string, string>();
  const left = (): readonly [Figure[], Figure[]] => {
    const taken = new Set(pairs.values());
    return [mine.filter(({ id }) => !pairs.has(id)), theirs.filter(({ id }) => !taken.has(id))];
  };
  for (const key of KEYS) pairBy(key, ...left(), pairs);
  pairByLikeness(...left(), pairs);
  return pairs;
};
