import type { YearChoice, YearMatch } from '@shared/review/years';

/** One of this year's indicators and what may be the same in last year's report. */
export interface YearItem {
  readonly type: 'item';
  readonly key: string;
  readonly match: YearMatch;
}
export type YearRow = { readonly type: 'head'; readonly key: string; readonly section: 'sure' | 'likely'; readonly count: number } | YearItem;
/** Indicator → last year's name; null: skipped. */
export type YearChosen = ReadonlyMap<string, string | null>;

const isSure = ({ candidates }: YearMatch): boolean => candidates[0]?.likeness === 1;

/** What needs a look first; indicators without a likeness are left out, they are only counted. */
export const yearRows = (matches: readonly YearMatch[]): readonly YearRow[] => {
  const found = matches.filter(({ candidates }) => candidates.length > 0);
  return (['likely', 'sure'] as const).flatMap((section): YearRow[] => {
    const own = found.filter((match) => isSure(match) === (section === 'sure'));
    return own.length === 0 ? [] : [{ type: 'head', key: `head-${section}`, section, count: own.length }, ...own.map((match): YearItem => ({ type: 'item', key: match.indicatorId, match }))];
  });
};

/** Namesakes are taken; what is only like is left to the person. Of several indicators that would take one name, the first does. */
export const firstChoice = (matches: readonly YearMatch[]): YearChosen => {
  const taken = new Set<string>();
  return new Map(matches.map((match) => {
    const name = isSure(match) ? (match.candidates[0]?.name ?? null) : null;
    if (name === null || taken.has(name)) return [match.indicatorId, null];
    taken.add(name);
    return [match.indicatorId, name];
  }));
};

export const yearChoices = (chosen: YearChosen): YearChoice[] => [...chosen].flatMap(([indicatorId, name]) => (name === null ? [] : [{ indicatorId, name }]));

/** The options of a row in their order: the candidates, then skipping. */
const optionsOf = ({ candidates }: YearMatch): readonly (string | null)[] => [...candidates.map(({ name }) => name), null];
export const shiftChoice = (match: YearMatch, now: string | null, step: 1 | -1): string | null => {
  const options = optionsOf(match);
  return options[Math.min(options.length - 1, Math.max(0, options.indexOf(now) + step))] ?? null;
};
export const turnChoice = (match: YearMatch, now: string | null): string | null => (now === null ? (match.candidates[0]?.name ?? null) : null);
