import type { EChartsOption } from 'echarts';
import type { Figure } from '../figures/schema';
import type { ChartKind, ChartSpec } from '../report/schema';
import { chartFigures, chartProblem, type ChartProblem } from './check';
import { marksOf, type BuildKind, type Room } from './drawing';
import { buildBar } from './kinds/bar';
import { buildBullet } from './kinds/bullet';
import { buildColumn } from './kinds/column';
import { buildDonut } from './kinds/donut';
import { buildDots } from './kinds/dots';
import { buildIndexed } from './kinds/indexed';
import { buildLine } from './kinds/line';
import { buildRank } from './kinds/rank';
import { buildShare } from './kinds/share';
import { buildStacked } from './kinds/stacked';
import type { ThemeTokens } from './theme';

const kinds: Readonly<Record<ChartKind, BuildKind>> = {
  bar: buildBar, column: buildColumn, line: buildLine, donut: buildDonut, stacked: buildStacked, bullet: buildBullet, share: buildShare, index: buildIndexed, rank: buildRank, dots: buildDots,
};

export interface BuildOptions {
  /** label size in px */
  readonly font: number;
  /** below this no label goes, however crowded the chart; `font` where not given */
  readonly least?: number;
  readonly room: Room;
  /** paper and thumbnails: nothing moves, nothing waits */
  readonly still: boolean;
}
export type BuiltChart = { readonly ok: true; readonly option: EChartsOption } | { readonly ok: false; readonly problem: ChartProblem };

/** The ECharts option of a chart, or why its figures may not stand together. Every label is the figure as written everywhere. */
export const buildChart = (spec: ChartSpec, figures: ReadonlyMap<string, Figure>, theme: ThemeTokens, options: BuildOptions): BuiltChart => {
  const shown = chartFigures(spec, figures);
  if (shown === null) return { ok: false, problem: 'missingFigure' };
  const problem = chartProblem(spec.kind, shown);
  if (problem !== null) return { ok: false, problem };
  const drawn = kinds[spec.kind]({ spec, marks: marksOf(spec, shown), theme, font: options.font, least: options.least ?? options.font, room: options.room });
  return {
    ok: true,
    option: { animation: !options.still, animationDuration: 500, backgroundColor: 'transparent', textStyle: { fontFamily: 'Noto Sans SC', fontWeight: 400, color: theme.ink }, tooltip: { show: false, renderMode: 'richText' }, ...drawn },
  };
};
