import { markColor, text, wrap, type BuildKind } from '../drawing';

/** Upright bars from a zero base, in the given order. */
export const buildColumn: BuildKind = (drawing) => {
  const { marks, font, theme } = drawing;
  const perLine = marks.length > 4 ? 5 : 8;
  return {
    grid: { left: font, right: font, top: font * 2.6, bottom: font * 5.2 },
    xAxis: { type: 'category', data: marks.map(({ name }) => wrap(name, perLine)), axisLine: { lineStyle: { color: theme.hairline } }, axisTick: { show: false }, axisLabel: { ...text(drawing), lineHeight: font * 1.25, interval: 0 } },
    yAxis: { type: 'value', show: false, min: (extent: { min: number }) => Math.min(0, extent.min) },
    series: [{
      type: 'bar', barMaxWidth: font * 5,
      data: marks.map((mark) => ({ name: mark.id, value: mark.size, itemStyle: { color: markColor(drawing, mark) }, label: { show: true, position: mark.size < 0 ? 'bottom' as const : 'top' as const, formatter: mark.label, ...text(drawing, 700) } })),
    }],
  };
};
