import { markColor, text, type BuildKind } from '../drawing';
import { fitted, LINE, setNames, widest } from '../measure';

/** Upright bars from a zero base, in the given order; names below, values at the ends. */
export const buildColumn: BuildKind = (drawing) => {
  const { marks, font, least, room, theme } = drawing;
  const cell = (room.width - font) / marks.length;
  const set = setNames(marks.map(({ name }) => name), { width: cell * 0.92, height: room.height * 0.26 }, font, least);
  const value = fitted(widest(marks.map(({ label }) => label)), cell * 0.98, font * 1.3, least);
  const bottom = set.lines * set.size * LINE + font * 0.8;
  const top = value * 1.5;
  const [lowest, highest] = [Math.min(0, ...marks.map(({ size }) => size)), Math.max(0, ...marks.map(({ size }) => size))];
  // a fall has its value below its bar: room for it above the names
  const drop = lowest < 0 ? ((highest - lowest) * value * 1.6) / Math.max(1, room.height - top - bottom - value * 1.6) : 0;
  return {
    grid: { left: font / 2, right: font / 2, top, bottom },
    xAxis: {
      type: 'category', data: [...set.names], axisTick: { show: false }, axisLine: { onZero: true, lineStyle: { color: theme.hairline, width: 2 } },
      axisLabel: { ...text(drawing, 400, set.size), lineHeight: set.size * LINE, interval: 0, margin: font * 0.6 },
      ...(lowest < 0 ? { axisLine: { onZero: false, show: false } } : {}),
    },
    yAxis: { type: 'value', show: false, min: lowest - drop, max: highest === 0 ? 0 : highest },
    series: [{
      type: 'bar', barWidth: Math.min(cell * 0.5, font * 8),
      data: marks.map((mark) => ({
        name: mark.id, value: mark.size, itemStyle: { color: markColor(drawing, mark) },
        label: { show: true, position: mark.size < 0 ? 'bottom' as const : 'top' as const, distance: font * 0.25, formatter: mark.label, ...text(drawing, 700, value) },
      })),
    }],
  };
};
