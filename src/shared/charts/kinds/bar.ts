import { markColor, text, wrap, type BuildKind } from '../drawing';

/** Horizontal bars, longest first, from a zero base; names at the left, values at the ends. */
export const buildBar: BuildKind = (drawing) => {
  const marks = drawing.marks.toSorted((a, b) => a.size - b.size);
  const perLine = 9;
  return {
    grid: { left: drawing.font * (Math.min(perLine, Math.max(...marks.map(({ name }) => name.length))) + 1), right: drawing.font * 7, top: drawing.font, bottom: drawing.font },
    xAxis: { type: 'value', show: false, min: (extent: { min: number }) => Math.min(0, extent.min) },
    yAxis: { type: 'category', data: marks.map(({ name }) => wrap(name, perLine)), axisLine: { lineStyle: { color: drawing.theme.hairline } }, axisTick: { show: false }, axisLabel: { ...text(drawing), lineHeight: drawing.font * 1.25, interval: 0 } },
    series: [{
      type: 'bar', barMaxWidth: drawing.font * 2.4, barCategoryGap: '35%',
      data: marks.map((mark) => ({ name: mark.id, value: mark.size, itemStyle: { color: markColor(drawing, mark) }, label: { show: true, position: mark.size < 0 ? 'left' as const : 'right' as const, formatter: mark.label, ...text(drawing, 700) } })),
    }],
  };
};
