import { makePeriod } from '@shared/figures/periods';
import type { Figure } from '@shared/figures/schema';
import type { ChartKind } from '@shared/report/schema';
import { figureOf } from '../figures/anyFigure';

/** Figures that may honestly stand in a chart of this kind. */
export const fitting = (kind: ChartKind): Figure[] => {
  switch (kind) {
    case 'bar': return [figureOf('a', '96.35'), figureOf('b', '1081.5'), figureOf('c', '3000', { unit: '万元' })];
    case 'column': return ['5.5', '-3.2', '0'].map((value, i) => figureOf(`g${String(i)}`, value, { kind: 'growth', unit: '%' }));
    case 'line': return ['2025年', '2023年', '2024年'].map((label, i) => figureOf(`y${String(i)}`, String(3 - i), { period: makePeriod(label) }));
    case 'donut': case 'stacked': return ['12.5', '30', '57.5'].map((value, i) => figureOf(`s${String(i)}`, value, { kind: 'share', unit: '%' }));
    case 'bullet': return [figureOf('now', '1081.5', { indicatorId: 'gdp' }), figureOf('goal', '1400', { indicatorId: 'gdp', qualifiers: [{ class: 'expected', word: '预计' }] })];
    case 'share': return [figureOf('s', '45.2', { kind: 'share', unit: '%' })];
    case 'index': return [figureOf('g', '5.5', { kind: 'growth', unit: '%' })];
    case 'rank': return ['3', '1'].map((value, i) => figureOf(`r${String(i)}`, value, { kind: 'rank', unit: '位' }));
    case 'dots': return ['3', '12'].map((value, i) => figureOf(`n${String(i)}`, value, { kind: 'count', unit: '家' }));
  }
};
