import { text, type BuildKind } from '../drawing';
import { LINE, setNames } from '../measure';

/** More rungs than this could not be labelled side by side. */
const RUNGS = 10;

/** Positions on a ladder whose first place is at the left: the further left, the better. */
export const buildRank: BuildKind = (drawing) => {
  const { marks, font, least, room, theme } = drawing;
  const last = Math.max(5, ...marks.map(({ size }) => size));
  const bottom = font * 2.2;
  const row = (room.height - bottom) / marks.length;
  const set = setNames(marks.map(({ name }) => name), { width: room.width * 0.3, height: row * 0.9 }, font, least);
  const every = Math.ceil(last / RUNGS);
  return {
    grid: { left: set.width + font, right: font, top: 0, bottom },
    xAxis: { type: 'value', min: 0.5, max: last + 0.5, show: true, position: 'bottom', axisLine: { show: false }, axisTick: { show: false, customValues: places(last, every) }, splitLine: { show: false }, axisLabel: { ...text(drawing), color: theme.muted, customValues: places(last, every), formatter: (value: number) => String(value), margin: font * 0.6 } },
    yAxis: { type: 'category', inverse: true, data: [...set.names], axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: theme.hairline, width: 2 } }, axisLabel: { ...text(drawing, 400, set.size), lineHeight: set.size * LINE, interval: 0, margin: font * 0.8 } },
    series: [{
      type: 'scatter', symbol: 'roundRect', symbolSize: [font * 4.4, Math.min(font * 2.2, row * 0.7)], itemStyle: { color: theme.accent, opacity: 1 },
      data: marks.map((mark, i) => ({ name: mark.id, value: [mark.size, i], label: { show: true, position: 'inside' as const, formatter: mark.label, ...text(drawing, 700), color: theme.onAccent } })),
    }],
  };
};

const places = (last: number, every: number): number[] => Array.from({ length: last }, (_, i) => i + 1).filter((place) => place === 1 || place % every === 0);
