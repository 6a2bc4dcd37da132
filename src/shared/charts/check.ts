import Decimal from 'decimal.js';
import { leadingDecimal } from '../figures/format';
import { samePeriod } from '../figures/periods';
import type { Figure } from '../figures/schema';
import { comparable, parseUnit } from '../figures/units';
import type { ChartKind, ChartSpec } from '../report/schema';

/** Why figures may not stand in one chart. */
export type ChartProblem = 'missingFigure' | 'tooFew' | 'tooMany' | 'mixedUnits' | 'mixedPeriods' | 'mixedKinds' | 'wrongKind' | 'notCounts' | 'negative';

interface Rule {
  readonly least: number;
  readonly most: number;
  readonly samePeriod: boolean;
  readonly kinds: readonly Figure['kind'][];
}
const AMOUNTS: readonly Figure['kind'][] = ['value', 'count', 'target'];
/** What each kind of chart may compare. */
export const chartRules: Readonly<Record<ChartKind, Rule>> = {
  bar: { least: 2, most: 12, samePeriod: true, kinds: [...AMOUNTS, 'growth', 'share', 'change'] },
  column: { least: 2, most: 12, samePeriod: true, kinds: [...AMOUNTS, 'growth', 'share', 'change'] },
  line: { least: 3, most: 60, samePeriod: false, kinds: [...AMOUNTS, 'growth', 'share'] },
  donut: { least: 2, most: 5, samePeriod: true, kinds: ['value', 'count', 'share'] },
  stacked: { least: 2, most: 5, samePeriod: true, kinds: ['value', 'count', 'share'] },
  bullet: { least: 2, most: 2, samePeriod: false, kinds: AMOUNTS },
  share: { least: 1, most: 1, samePeriod: true, kinds: ['share'] },
  index: { least: 1, most: 1, samePeriod: true, kinds: ['growth'] },
  rank: { least: 1, most: 6, samePeriod: false, kinds: ['rank'] },
  dots: { least: 2, most: 4, samePeriod: true, kinds: ['count'] },
};
/** A dot is one thing: more than this many cannot be counted by eye. */
export const MOST_DOTS = 40;

/** A length or part that starts at nothing: less than nothing cannot be drawn. */
const BASED_ON_ZERO: readonly ChartKind[] = ['donut', 'stacked', 'share', 'dots', 'bullet'];

const amount = (figure: Figure): Decimal => new Decimal(leadingDecimal(figure.value));

/** Whether a figure can stand as that many single things: 3家, never 3万家. */
export const countable = (figure: Figure, most: number): boolean => amount(figure).isInteger() && amount(figure).lte(most) && parseUnit(figure.unit).exponent === 0;

/** The figures of a chart in its own order, or null when one is gone. */
export const chartFigures = (spec: ChartSpec, figures: ReadonlyMap<string, Figure>): readonly Figure[] | null => {
  const found = spec.items.map((item) => figures.get(item.figureId));
  return found.every((figure) => figure !== undefined) ? found : null;
};

/** Null when the figures may honestly stand in one such chart. */
export const chartProblem = (kind: ChartKind, figures: readonly Figure[]): ChartProblem | null => {
  const rule = chartRules[kind];
  const [first] = figures;
  if (first === undefined || figures.length < rule.least) return 'tooFew';
  if (figures.length > rule.most) return 'tooMany';
  if (figures.some((figure) => !rule.kinds.includes(figure.kind))) return 'wrongKind';
  const amounts = (figure: Figure): boolean => figure.kind === 'value' || figure.kind === 'target' || figure.kind === 'count';
  if (figures.some((figure) => figure.kind !== first.kind && !(amounts(figure) && amounts(first)))) return 'mixedKinds';
  if (figures.some((figure) => !comparable(figure.unit, first.unit))) return 'mixedUnits';
  if (rule.samePeriod && figures.some((figure) => !samePeriod(figure.period, first.period))) return 'mixedPeriods';
  if (BASED_ON_ZERO.includes(kind) && figures.some((figure) => amount(figure).isNegative())) return 'negative';
  if (kind === 'dots' && !figures.every((figure) => countable(figure, MOST_DOTS))) return 'notCounts';
  if (kind === 'bullet' && figures.some((figure) => figure.indicatorId !== first.indicatorId)) return 'mixedKinds';
  return null;
};
