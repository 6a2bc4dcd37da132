import { text, type BuildKind } from '../drawing';
import { fitted, widest } from '../measure';

/** One indicator over time, in the order of its periods. Values stand at their points; the last one is the news and larger. */
export const buildLine: BuildKind = (drawing) => {
  const { font, least, room, theme } = drawing;
  const marks = drawing.marks.toSorted((a, b) => (a.figure.period.to ?? '').localeCompare(b.figure.period.to ?? ''));
  const last = marks.length - 1;
  const ems = widest(marks.map(({ label }) => label));
  const side = Math.min(room.width * 0.1, ems * font * 0.7);
  const step = (room.width - 2 * side) / Math.max(1, last);
  const value = fitted(ems, step * 0.94, font, least);
  // too narrow for a value at every point: above and below by turns
  const crowded = ems * value > step;
  const periods = widest(marks.map((mark) => mark.period));
  const period = fitted(periods, step * 0.96, font, least);
  // too narrow for every period: every other one, or fewer, counted from the last
  const every = Math.max(1, Math.ceil((periods * period) / step));
  const hero = crowded ? value : fitted(widest([marks[last]?.label ?? '']), 2 * side, font * 1.4, value);
  const sizes = marks.map(({ size }) => size);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  // a line shows change, it needs no zero: its lowest point stands a third above the axis
  const span = high - low || Math.abs(high) || 1;
  return {
    grid: { left: side, right: side, top: hero * 2, bottom: period * 2 },
    xAxis: { type: 'category', data: marks.map((mark) => mark.period), boundaryGap: false, axisLine: { onZero: false, lineStyle: { color: theme.hairline, width: 2 } }, axisTick: { show: false }, axisLabel: { ...text(drawing, 400, period), color: theme.muted, interval: (index: number) => (last - index) % every === 0, margin: font * 0.6 } },
    yAxis: { type: 'value', show: false, min: low - span * 0.5, max: high },
    series: [{
      type: 'line', symbol: 'circle', symbolSize: font * 0.7, lineStyle: { width: Math.max(2, font / 6), color: theme.accent }, itemStyle: { color: theme.accent }, clip: false,
      data: marks.map((mark, i) => ({
        name: mark.id, value: mark.size, ...(i === last ? { symbolSize: font } : {}),
        label: { show: true, position: crowded && i % 2 === 1 ? 'bottom' as const : 'top' as const, distance: font * 0.5, formatter: mark.label, ...text(drawing, 700, i === last ? hero : value), ...(i === last ? { color: theme.accent } : {}) },
      })),
    }],
  };
};
