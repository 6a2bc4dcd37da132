import Decimal from 'decimal.js';
import type { EChartsOption } from 'echarts';
import { formatFigure, leadingDecimal } from '../figures/format';
import type { Figure } from '../figures/schema';
import { convert } from '../figures/units';
import type { ChartSpec } from '../report/schema';
import type { ThemeTokens } from './theme';

/** One figure as a mark: what it is called, how long it is, what is written beside it. */
export interface Mark {
  readonly id: string;
  readonly name: string;
  /** in the first figure's unit */
  readonly size: number;
  /** as written everywhere: 超900亿元 */
  readonly label: string;
  readonly period: string;
  readonly figure: Figure;
  readonly highlighted: boolean;
}
/** All that a kind's builder gets. `font` is the label size in px of the place where the chart stands. */
export interface Drawing {
  readonly spec: ChartSpec;
  readonly marks: readonly Mark[];
  readonly theme: ThemeTokens;
  readonly font: number;
}
export type BuildKind = (drawing: Drawing) => EChartsOption;

/** Marks are drawn from binary numbers; what is read beside them is always the figure's own decimal text. */
const sizeIn = (figure: Figure, unit: string): number => new Decimal(convert(leadingDecimal(figure.value), figure.unit, unit) ?? leadingDecimal(figure.value)).toNumber();

export const marksOf = (spec: ChartSpec, figures: readonly Figure[]): readonly Mark[] =>
  figures.map((figure, i) => ({
    id: figure.id,
    name: spec.items[i]?.label ?? figure.name,
    size: sizeIn(figure, figures[0]?.unit ?? figure.unit),
    label: formatFigure(figure),
    period: figure.period.label,
    figure,
    highlighted: spec.highlight === figure.id,
  }));

/** With a highlight the others step back; without one all are in the accent. */
export const markColor = ({ spec, theme }: Drawing, mark: Mark): string => (spec.highlight === undefined || mark.highlighted ? theme.accent : theme.muted);
export const seriesColor = ({ theme }: Drawing, index: number): string => theme.series[index % theme.series.length] ?? theme.accent;

/** Dashes and dots tell parts apart where colour cannot: grey print, weak projector. */
interface Decal { symbol: string; symbolSize?: number; dashArrayX: number[] | number[][]; dashArrayY: number[]; rotation?: number; color: string }
export const decals: readonly (Decal | undefined)[] = [
  undefined,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: Math.PI / 4, color: 'rgba(255,255,255,0.35)' },
  { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[6, 6]], dashArrayY: [6, 6], color: 'rgba(255,255,255,0.4)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], color: 'rgba(255,255,255,0.35)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,0.35)' },
];

export const text = (drawing: Drawing, weight: 400 | 700 = 400): { color: string; fontSize: number; fontWeight: 400 | 700; fontFamily: string } => ({
  color: drawing.theme.ink, fontSize: drawing.font, fontWeight: weight, fontFamily: 'Noto Sans SC',
});

/** Breaks a long name into lines of at most `most` characters; names wrap, they never rotate. */
export const wrap = (name: string, most: number): string => {
  const characters = [...name];
  const lines = Math.ceil(characters.length / most);
  const even = Math.ceil(characters.length / Math.max(1, lines));
  return Array.from({ length: lines }, (_, i) => characters.slice(i * even, (i + 1) * even).join('')).join('\n');
};
