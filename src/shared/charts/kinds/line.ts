import { text, type BuildKind } from '../drawing';

/** One indicator over time: points labelled, in the order of their periods. */
export const buildLine: BuildKind = (drawing) => {
  const { font, theme } = drawing;
  const marks = drawing.marks.toSorted((a, b) => (a.figure.period.to ?? '').localeCompare(b.figure.period.to ?? ''));
  return {
    grid: { left: font * 4, right: font * 4, top: font * 3, bottom: font * 2.6 },
    xAxis: { type: 'category', data: marks.map(({ period }) => period), boundaryGap: false, axisLine: { lineStyle: { color: theme.hairline } }, axisTick: { show: false }, axisLabel: text(drawing) },
    yAxis: { type: 'value', show: false, min: (extent: { min: number }) => Math.min(0, extent.min) },
    series: [{
      type: 'line', symbol: 'circle', symbolSize: font * 0.6, lineStyle: { width: Math.max(2, font / 7), color: theme.accent }, itemStyle: { color: theme.accent },
      data: marks.map((mark) => ({ name: mark.id, value: mark.size, label: { show: true, position: 'top' as const, formatter: mark.label, ...text(drawing, 700) } })),
    }],
  };
};
