import Decimal from 'decimal.js';
import { leadingDecimal } from '../figures/format';
import { samePeriod } from '../figures/periods';
import type { Figure } from '../figures/schema';
import { comparable } from '../figures/units';
import type { Chapter, ChartKind, ChartSpec, Report } from '../report/schema';
import { figuresIn } from '../report/prose';
import { chartProblem, countable } from './check';
import { statedFigures } from '../report/stated';

const PER_CHAPTER = 2;
/** Bars of very different length say nothing: the largest over the smallest. */
const WIDEST_SPREAD = 60;
/** Fewer dots than a chart may hold: what is drawn unasked has to be plain at a glance. */
const EASILY_COUNTED = 24;

const proseFigures = (chapter: Chapter): readonly string[] =>
  chapter.blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph': case 'heading': case 'quote': return [...figuresIn(block.runs)];
      case 'list': return block.items.flatMap((item) => [...figuresIn(item)]);
      default: return [];
    }
  });

const amount = (figure: Figure): Decimal => new Decimal(leadingDecimal(figure.value)).abs();
const alike = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit && a.period.label !== '' && samePeriod(a.period, b.period) && comparable(a.unit, b.unit);

/** Figures that may be compared, in groups, in text order; one figure of an indicator a group. */
const groups = (figures: readonly Figure[]): Figure[][] => {
  const found: Figure[][] = [];
  for (const figure of figures) {
    const group = found.find(([first]) => first !== undefined && alike(first, figure));
    if (group === undefined) found.push([figure]);
    else if (!group.some((other) => other.indicatorId === figure.indicatorId)) group.push(figure);
  }
  return found.filter((group) => group.length >= 2);
};
const kindFor = (group: readonly Figure[]): ChartKind => {
  const [first] = group;
  if (first?.kind === 'growth') return 'column';
  if (first?.kind === 'count' && group.length <= 4 && group.every((figure) => countable(figure, EASILY_COUNTED))) return 'dots';
  return 'bar';
};
const evenEnough = (group: readonly Figure[]): boolean => {
  const amounts = group.map(amount);
  const least = Decimal.min(...amounts);
  return least.gt(0) && Decimal.max(...amounts).div(least).lte(WIDEST_SPREAD);
};
const spec = (kind: ChartKind, title: string, figures: readonly Figure[]): ChartSpec => ({ kind, title: [{ type: 'text', text: title }], items: figures.map(({ id }) => ({ figureId: id })) });

/** So far against expected or target: two periods of one indicator, the later one not yet final. */
const bulletOf = (figures: readonly Figure[]): ChartSpec | null => {
  for (const goal of figures) {
    if (goal.certainty !== 'expected' && goal.kind !== 'target') continue;
    const sofar = figures.find((figure) => figure !== goal && figure.indicatorId === goal.indicatorId && figure.kind === 'value' && figure.certainty === 'final');
    if (sofar !== undefined && chartProblem('bullet', [sofar, goal]) === null) return spec('bullet', `${sofar.name}：当前与预期`, [sofar, goal]);
  }
  return null;
};
const TITLES: Partial<Record<Figure['kind'], string>> = { growth: '增速对比', count: '数量对比', value: '规模对比', share: '比重对比', change: '变化对比', target: '目标对比' };
const groupSpec = (group: readonly Figure[]): ChartSpec => {
  const sorted = group.slice(0, 8);
  const [first] = sorted;
  return spec(kindFor(sorted), `${first?.period.label ?? ''}${TITLES[first?.kind ?? 'value'] ?? ''}`, sorted);
};

/** Charts that a chapter's figures honestly carry, at most two a chapter; a single figure is a number, not a chart. Proposed figures are in none. */
export const suggestCharts = (report: Report): ChartSpec[] => {
  const byId = statedFigures(report);
  return report.chapters.flatMap((chapter) => {
    const own = proseFigures(chapter).flatMap((id) => byId.get(id) ?? []);
    const bullet = bulletOf(own);
    const compared = groups(own).filter(evenEnough).map(groupSpec).filter((one) => chartProblem(one.kind, one.items.flatMap(({ figureId }) => byId.get(figureId) ?? [])) === null);
    const best = compared.toSorted((a, b) => b.items.length - a.items.length);
    return [...(bullet === null ? [] : [bullet]), ...best].slice(0, PER_CHAPTER);
  });
};
