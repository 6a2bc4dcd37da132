import { align } from './align';
import { placeAnchors } from './gold';
import type { Gold } from './gold';
import { samePeriod } from './period';
import { sameQuantity } from './quantity';
import { nameLikeness, sameQualifier } from './words';

/** One number as an extractor gives it; offsets are UTF-16 into the text. */
export interface Prediction {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  /** words joined by ; */
  readonly qualifier: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export const FIELDS = ['period', 'qualifier', 'kind', 'name'] as const;
export type Field = (typeof FIELDS)[number];

/** Counts of one document or of many. */
export interface Tally {
  /** gold figures that count */
  readonly gold: number;
  readonly hits: number;
  readonly alarms: number;
  readonly right: Readonly<Record<Field, number>>;
  /** hits with every field right */
  readonly cards: number;
}

export interface Verdict<P extends Prediction> {
  readonly tally: Tally;
  readonly missed: readonly Gold[];
  readonly alarms: readonly P[];
  /** a hit, also of an optional figure; `wrong` is empty when it can be shown unedited */
  readonly pairs: readonly { readonly gold: Gold; readonly found: P; readonly wrong: readonly Field[] }[];
}

/** A name is right from this likeness on. */
const NAME_RIGHT = 0.5;

const isRight: Readonly<Record<Field, (gold: Gold, found: Prediction) => boolean>> = {
  period: (gold, found) => samePeriod(gold.periods, found.period),
  qualifier: (gold, found) => sameQualifier(gold.qualifiers, found.qualifier, found.value),
  kind: (gold, found) => gold.kinds.includes(found.kind),
  name: (gold, found) => nameLikeness(gold.names, found.name) >= NAME_RIGHT,
};

/** Scores by place: a prediction may only take the gold figure whose anchor it touches. */
export function score<P extends Prediction>(gold: readonly Gold[], predictions: readonly P[], text: string): Verdict<P> {
  const found = [...predictions].sort((a, b) => a.start - b.start);
  const places = placeAnchors(gold, text);
  // among several numbers that say the same, the better told one is taken
  const weight = (g: Gold, p: P, at: number): number => {
    const place = places[at];
    if (place !== null && place !== undefined && (p.start >= place.end || p.end <= place.start)) return 0;
    if (!sameQuantity(g, p)) return 0;
    const told = 0.02 * nameLikeness(g.names, p.name) + (isRight.kind(g, p) ? 0.005 : 0) + (isRight.period(g, p) ? 0.005 : 0);
    return (g.optional ? 0.6 : 1) + told - (g.units[0] === '' && p.unit !== '' ? 0.03 : 0);
  };
  const matched = align(gold.length, found.length, (row, column) => {
    const [g, p] = [gold[row], found[column]];
    return g === undefined || p === undefined ? 0 : weight(g, p, row);
  });
  const pairs = matched.flatMap(([row, column]) => {
    const [g, p] = [gold[row], found[column]];
    return g === undefined || p === undefined ? [] : [{ gold: g, found: p, wrong: FIELDS.filter((field) => !isRight[field](g, p)) }];
  });
  const [takenGold, takenFound] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map((pair) => pair.found))];
  const counted = pairs.filter((pair) => !pair.gold.optional);
  const alarms = found.filter((p) => !takenFound.has(p));
  const right = (field: Field): number => counted.filter((pair) => !pair.wrong.includes(field)).length;
  return {
    pairs, alarms, missed: gold.filter((g) => !g.optional && !takenGold.has(g)),
    tally: {
      gold: gold.filter((g) => !g.optional).length, hits: counted.length, alarms: alarms.length,
      right: { period: right('period'), qualifier: right('qualifier'), kind: right('kind'), name: right('name') },
      cards: counted.filter((pair) => pair.wrong.length === 0).length,
    },
  };
}

const NOTHING: Tally = { gold: 0, hits: 0, alarms: 0, right: { period: 0, qualifier: 0, kind: 0, name: 0 }, cards: 0 };

/** The counts of several documents together. */
export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({
    gold: a.gold + b.gold, hits: a.hits + b.hits, alarms: a.alarms + b.alarms, cards: a.cards + b.cards,
    right: { period: a.right.period + b.right.period, qualifier: a.right.qualifier + b.right.qualifier, kind: a.right.kind + b.right.kind, name: a.right.name + b.right.name },
  }), NOTHING);

/** Shares in percent. */
export interface Rates {
  readonly f1: number;
  readonly fields: Readonly<Record<Field, number>>;
  /** gold figures that are found and right in every field */
  readonly card: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export function ratesOf(tally: Tally): Rates {
  const of = (field: Field): number => percent(tally.right[field], tally.hits);
  return {
    f1: percent(2 * tally.hits, tally.gold + tally.hits + tally.alarms),
    fields: { period: of('period'), qualifier: of('qualifier'), kind: of('kind'), name: of('name') },
    card: percent(tally.cards, tally.gold),
  };
}
