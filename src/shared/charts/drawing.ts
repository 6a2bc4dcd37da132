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
/** The room that a chart has, in px. */
export interface Room { readonly width: number; readonly height: number }
/** All that a kind's builder gets. `font` is the label size in px that is wanted where the chart stands; crowded charts go below it, never below `least`. */
export interface Drawing {
  readonly spec: ChartSpec;
  readonly marks: readonly Mark[];
  readonly theme: ThemeTokens;
  readonly font: number;
  readonly least: number;
  readonly room: Room;
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

const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
/** Muted, two thirds of the way from the paper: a mark that steps back and still has 3:1. */
export const quietColor = ({ theme }: Pick<Drawing, 'theme'>): string => {
  const paper = channels(theme.paper);
  return `#${channels(theme.muted).map((part, i) => Math.round(part * 0.72 + (paper[i] ?? 0) * 0.28).toString(16).padStart(2, '0')).join('')}`;
};
/** With a highlight the others step back; without one all are in the accent. */
export const markColor = (drawing: Drawing, mark: Mark): string => (drawing.spec.highlight === undefined || mark.highlighted ? drawing.theme.accent : quietColor(drawing));
export const seriesColor = ({ theme }: Drawing, index: number): string => theme.series[index % theme.series.length] ?? theme.accent;

/** Parts of a whole: neighbours differ in lightness, also the last from the first. Never a decal: the print engine makes a picture of it, and charts stay lines on paper. */
export const partColor = ({ theme }: Drawing, index: number): string => theme.parts[index % theme.parts.length] ?? theme.accent;

export const text = (drawing: Pick<Drawing, 'theme' | 'font'>, weight: 400 | 700 = 400, size = drawing.font): { color: string; fontSize: number; fontWeight: 400 | 700; fontFamily: string } => ({
  color: drawing.theme.ink, fontSize: size, fontWeight: weight, fontFamily: 'Noto Sans SC',
});
