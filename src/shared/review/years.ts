import { z } from 'zod';
import { makePeriod } from '../figures/periods';
import type { Figure, Period } from '../figures/schema';
import { comparable } from '../figures/units';
import type { Edit } from '../report/edit';
import { Id, type Report } from '../report/schema';
import { adoptSources } from './adopt';
import { batch } from './batch';
import { pairsOf } from './likeness';
import { freshIds, spelled } from './records';

/** An indicator of this report and those of last year's that may be the same, likeliest first. 1: the same name. */
export const YearMatch = z.strictObject({
  indicatorId: Id,
  name: z.string(),
  candidates: z.array(z.strictObject({ name: z.string(), likeness: z.number(), figureIds: z.array(Id) })),
});
export type YearMatch = z.infer<typeof YearMatch>;
/** Last year's indicator `name` belongs to this report's `indicatorId`. */
export const YearChoice = z.strictObject({ indicatorId: Id, name: z.string().max(80) });
export type YearChoice = z.infer<typeof YearChoice>;

const LEAST_LIKE = 0.5;
const MOST_CANDIDATES = 3;

const byIndicator = (report: Report): ReadonlyMap<string, readonly Figure[]> => {
  const groups = new Map<string, Figure[]>();
  for (const figure of report.figures) {
    const group = groups.get(figure.indicatorId);
    if (group === undefined) groups.set(figure.indicatorId, [figure]);
    else group.push(figure);
  }
  return groups;
};
/** A series needs at least one figure of the same kind in a comparable unit. */
const compares = (mine: readonly Figure[], theirs: readonly Figure[]): boolean => mine.some((a) => theirs.some((b) => a.kind === b.kind && comparable(a.unit, b.unit)));

/** Suggestions which of last year's indicators are the same as this year's, by name; only those whose figures can be compared. Linear in the names' length, for thousands of indicators. */
export const matchIndicators = (report: Report, lastYear: Report): readonly YearMatch[] => {
  const [mine, theirs] = [byIndicator(report), byIndicator(lastYear)];
  const others = lastYear.indicators.filter(({ id }) => theirs.has(id)).map((indicator) => ({ ...indicator, grams: pairsOf(indicator.name) }));
  const holders = new Map<string, number[]>();
  others.forEach(({ grams }, at) => {
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list === undefined) holders.set(gram, [at]);
      else list.push(at);
    }
  });
  return report.indicators.filter(({ id }) => mine.has(id)).map(({ id, name }): YearMatch => {
    const grams = pairsOf(name);
    const shared = new Map<number, number>();
    for (const gram of grams) for (const at of holders.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const candidates = [...shared].flatMap(([at, count]) => {
      const other = others[at];
      const figures = theirs.get(other?.id ?? '') ?? [];
      if (other === undefined || !compares(mine.get(id) ?? [], figures)) return [];
      const likeness = spelled(other.name) === spelled(name) ? 1 : Math.min(0.99, (2 * count) / (grams.size + other.grams.size));
      return likeness < LEAST_LIKE ? [] : [{ name: other.name, likeness, figureIds: figures.map((figure) => figure.id) }];
    });
    return { indicatorId: id, name, candidates: candidates.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST_CANDIDATES) };
  });
};

/** What a person would choose at first sight: every indicator with its namesake. */
export const sureMatches = (matches: readonly YearMatch[]): readonly YearChoice[] =>
  matches.flatMap(({ indicatorId, candidates }) => candidates.filter(({ likeness }) => likeness === 1).map(({ name }) => ({ indicatorId, name })));

/** The period with its year, where the document left it to its title. */
const dated = (period: Period, year: number | null): Period => (year === null || period.to !== null || /\d{4}|十[一二三四五六]五/u.test(period.label) ? period : makePeriod(`${String(year)}年${period.label}`.slice(0, 60)));
const quantity = ({ indicatorId, kind, value, unit, period }: Figure): string => JSON.stringify([indicatorId, kind, value, unit, period.from, period.to, period.label]);

/**
 * Last year's figures as further figures of this year's indicators: their period says the year, their source stays, and so does their state of review.
 * What is here already is not added again; null when nothing is left to add.
 */
export const attachYearEdit = (report: Report, lastYear: Report, choices: readonly YearChoice[]): Edit | null => {
  const { report: adopted, edits: sources } = adoptSources(report, lastYear);
  const figuresOf = byIndicator(adopted);
  const idsByName = new Map(adopted.indicators.map(({ id, name }) => [spelled(name), id]));
  const known = new Set(report.indicators.map(({ id }) => id));
  const there = new Set(report.figures.map(quantity));
  const newId = freshIds(report, 'f');
  const figures = choices.filter(({ indicatorId }) => known.has(indicatorId)).flatMap(({ indicatorId, name }) =>
    (figuresOf.get(idsByName.get(spelled(name)) ?? '') ?? []).flatMap((figure): Figure[] => {
      const attached: Figure = { ...figure, id: newId(), indicatorId, period: dated(figure.period, adopted.year) };
      if (there.has(quantity(attached))) return [];
      there.add(quantity(attached));
      return [attached];
    }));
  const used = new Set(figures.map(({ source }) => source?.sourceId));
  const kept = sources.filter((edit) => edit.type === 'source.add' && used.has(edit.source.id)).map((edit, i): Edit => (edit.type === 'source.add' ? { ...edit, index: report.sources.length + i } : edit));
  return figures.length === 0 ? null : batch('year.attach', [...kept, ...figures.map((figure, i): Edit => ({ type: 'figure.add', figure, index: report.figures.length + i }))]);
};
