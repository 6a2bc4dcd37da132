import { text, type BuildKind } from '../drawing';
import { emsOf, LINE, setNames, widest } from '../measure';

/** More rungs than this are not read one by one. */
const RUNGS = 12;
/** 1, 2, 5, 10, 20, 50 …: the first of them that is not below `least`. */
const roundStep = (least: number): number => {
  const tens = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((part) => part * tens).find((step) => step >= least) ?? 10 * tens;
};
/** The places that are named on the ladder: the first, and then so many that their names stand apart by `apart` places. */
const rungs = (last: number, apart: number): number[] => {
  const step = roundStep(Math.max(apart, last / RUNGS));
  return [1, ...Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step).filter((place) => place > 1 && place - 1 >= apart)];
};

/** Positions on a ladder whose first place is at the left: the further left, the better. */
export const buildRank: BuildKind = (drawing) => {
  const { marks, font, least, room, theme } = drawing;
  const last = Math.max(5, ...marks.map(({ size }) => size));
  const bottom = font * 2.2;
  const row = (room.height - bottom) / marks.length;
  const set = setNames(marks.map(({ name }) => name), { width: room.width * 0.3, height: row * 0.9 }, font, least);
  const left = set.width + font;
  const ladder = Math.max(1, room.width - left - font);
  const wide = Math.max(4.4, widest(marks.map(({ label }) => label)) + 1) * font;
  // half a place before the first and behind the last, or more where a mark would stand beyond the ladder
  const beyond = Math.max(0.5, ((wide / 2) * (last - 1)) / Math.max(1, ladder - wide));
  const place = ladder / (last - 1 + 2 * beyond);
  const named = rungs(last, ((emsOf(String(last)) + 0.6) * font) / place);
  return {
    grid: { left, right: font, top: 0, bottom },
    xAxis: { type: 'value', min: 1 - beyond, max: last + beyond, show: true, position: 'bottom', axisLine: { show: false }, axisTick: { show: false, customValues: named }, splitLine: { show: false }, axisLabel: { ...text(drawing), color: theme.muted, customValues: named, formatter: (value: number) => String(value), margin: font * 0.6 } },
    yAxis: { type: 'category', inverse: true, data: [...set.names], axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: theme.hairline, width: 2 } }, axisLabel: { ...text(drawing, 400, set.size), lineHeight: set.size * LINE, interval: 0, margin: font * 0.8 } },
    series: [{
      type: 'scatter', symbol: 'roundRect', symbolSize: [wide, Math.min(font * 2.2, row * 0.7)], itemStyle: { color: theme.accent, opacity: 1 },
      data: marks.map((mark, i) => ({ name: mark.id, value: [mark.size, i], label: { show: true, position: 'inside' as const, formatter: mark.label, ...text(drawing, 700), color: theme.onAccent } })),
    }],
  };
};
