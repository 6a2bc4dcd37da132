import { text, wrap, type BuildKind } from '../drawing';

/** More rungs than this could not be labelled side by side. */
const RUNGS = 12;

/** Positions on a ladder whose first place is at the left: the further left, the better. */
export const buildRank: BuildKind = (drawing) => {
  const { marks, font, theme } = drawing;
  const last = Math.max(5, ...marks.map(({ size }) => size));
  return {
    grid: { left: font * 10.5, right: font * 3, top: font, bottom: font * 2.6 },
    xAxis: { type: 'value', min: 1, max: last, interval: Math.ceil(last / RUNGS), position: 'bottom', axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: theme.hairline, type: 'dashed' } }, axisLabel: { ...text(drawing), color: theme.muted, formatter: '第{value}' } },
    yAxis: { type: 'category', inverse: true, data: marks.map(({ name }) => wrap(name, 9)), axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...text(drawing), lineHeight: font * 1.25, interval: 0 } },
    series: [{
      type: 'scatter', symbolSize: font * 2.6, itemStyle: { color: theme.accent },
      data: marks.map((mark) => ({ name: mark.id, value: [mark.size, marks.indexOf(mark)], label: { show: true, position: 'right' as const, distance: font * 0.6, formatter: mark.label, ...text(drawing, 700) } })),
    }],
  };
};
