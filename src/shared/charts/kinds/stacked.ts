import { decals, seriesColor, text, wrap, type BuildKind } from '../drawing';

/** One bar made of its parts, each with its name above and its value inside or below. */
export const buildStacked: BuildKind = (drawing) => {
  const { font, theme } = drawing;
  return {
    grid: { left: font, right: font, top: '38%', bottom: '38%' },
    xAxis: { type: 'value', show: false, max: 'dataMax' },
    yAxis: { type: 'category', data: [''], show: false },
    series: drawing.marks.map((mark, i) => ({
      type: 'bar' as const, stack: 'whole', name: mark.id, barWidth: '100%',
      itemStyle: { color: seriesColor(drawing, i), borderColor: theme.paper, borderWidth: 2, ...(decals[i] === undefined ? {} : { decal: decals[i] }) },
      data: [{ name: mark.id, value: mark.size }],
      label: { show: true, position: (i % 2 === 0 ? 'top' : 'bottom') as 'top' | 'bottom', distance: font * 0.6, formatter: `${wrap(mark.name, 12)}\n{v|${mark.label}}`, ...text(drawing), lineHeight: font * 1.3, rich: { v: { ...text(drawing, 700), lineHeight: font * 1.4 } } },
    })),
  };
};
