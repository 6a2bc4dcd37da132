import { markColor, text, type BuildKind } from '../drawing';
import { LINE, setNames, widest } from '../measure';

/** The share of the width that names may take. */
const NAMES = 0.34;

/** Horizontal bars, longest first, from a zero base; names at the left, values at the ends. */
export const buildBar: BuildKind = (drawing) => {
  const { font, least, room, theme } = drawing;
  const marks = drawing.marks.toSorted((a, b) => a.size - b.size);
  const row = (room.height - font) / marks.length;
  const set = setNames(marks.map(({ name }) => name), { width: room.width * NAMES, height: row * 0.96 }, font, least);
  const value = Math.max(least, Math.min(font * 1.15, row * 0.7));
  const ends = widest(marks.map(({ label }) => label)) * value + font;
  const [lowest, highest] = [Math.min(0, ...marks.map(({ size }) => size)), Math.max(0, ...marks.map(({ size }) => size))];
  const left = set.width + font * 0.8;
  // a bar to the left of zero has its value at its left end, between the names and the bar
  const right = highest > 0 ? ends : font;
  const shift = lowest < 0 ? ((highest - lowest) * ends) / Math.max(1, room.width - left - right - ends) : 0;
  return {
    grid: { left, right, top: font / 2, bottom: font / 2 },
    xAxis: { type: 'value', show: false, min: lowest - shift, max: highest === 0 ? 0 : highest },
    yAxis: {
      type: 'category', data: [...set.names], axisLine: { onZero: true, lineStyle: { color: theme.hairline, width: 2 } }, axisTick: { show: false },
      axisLabel: { ...text(drawing, 400, set.size), lineHeight: set.size * LINE, interval: 0, margin: font * 0.6, align: 'right' }, offset: 0,
      ...(lowest < 0 ? { axisLine: { onZero: false, show: false } } : {}),
    },
    series: [{
      type: 'bar', barWidth: Math.min(row * 0.58, font * 3.2),
      data: marks.map((mark) => ({
        name: mark.id, value: mark.size, itemStyle: { color: markColor(drawing, mark) },
        label: { show: true, position: mark.size < 0 ? 'left' as const : 'right' as const, distance: font * 0.4, formatter: mark.label, ...text(drawing, 700, value) },
      })),
    }],
  };
};
