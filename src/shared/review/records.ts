import type { FigureFacts } from '../figures/schema';
import type { Edit } from '../report/edit';
import type { Indicator, Report } from '../report/schema';

/** Ids that this report never had: they carry its number of Edits, which only rises, so a record that was removed is never met again. */
export const freshIds = (report: Report, letter: 'f' | 'i' | 'b' | 'c' | 's'): (() => string) => {
  const lists = { f: report.figures, i: report.indicators, b: report.chapters.flatMap(({ blocks }) => blocks), c: report.chapters, s: report.sources };
  const taken = new Set(lists[letter].map(({ id }) => id));
  let count = 0;
  return () => {
    let id = '';
    do {
      count += 1;
      id = `${letter}${String(report.seq)}-${String(count)}`;
    } while (taken.has(id));
    return id;
  };
};

const SUFFIX: Partial<Record<FigureFacts['kind'], RegExp>> = { growth: /(?:同比)?(?:增速|增幅|增长率)$/u, rank: /(?:全国|全省|全市|全区)?(?:排名|位次)$/u };
/** What the facts measure, without 增速 and 排名: figures of one thing share an indicator. */
export const indicatorNameOf = ({ name, kind }: Pick<FigureFacts, 'name' | 'kind'>): string => name.replace(SUFFIX[kind] ?? /$^/u, '') || name;

export const spelled = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '');

/** Finds or makes indicators by name; `edits` are those that make the new ones, to be applied before the figures that belong to them. */
export interface IndicatorFinder {
  idOf(name: string): string;
  readonly edits: readonly Edit[];
}
export const findIndicators = (report: Report): IndicatorFinder => {
  const known = new Map(report.indicators.map((indicator) => [spelled(indicator.name), indicator.id]));
  const newId = freshIds(report, 'i');
  const edits: Edit[] = [];
  return {
    edits,
    idOf: (name) => {
      const there = known.get(spelled(name));
      if (there !== undefined) return there;
      const indicator: Indicator = { id: newId(), name: name.trim().slice(0, 80) };
      known.set(spelled(name), indicator.id);
      edits.push({ type: 'indicator.add', indicator, index: report.indicators.length + edits.length });
      return indicator.id;
    },
  };
};
