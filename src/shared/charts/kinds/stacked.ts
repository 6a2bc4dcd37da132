import { partColor, text, type BuildKind } from '../drawing';
import { emsOf, fitted, LINE, widest, wrap } from '../measure';

/** Left edges of labels that stand below their parts where there is room, and are pushed apart where there is not. Widths and starts in px. */
export const spread = (starts: readonly number[], widths: readonly number[], room: number, gap: number): number[] => {
  const placed: number[] = [];
  starts.forEach((start, i) => placed.push(Math.max(start, i === 0 ? 0 : (placed[i - 1] ?? 0) + (widths[i - 1] ?? 0) + gap)));
  // from the right end back: the last label may not leave the room, nor any push into the next
  for (let i = placed.length - 1, limit = room; i >= 0; i -= 1) {
    placed[i] = Math.max(0, Math.min(placed[i] ?? 0, limit - (widths[i] ?? 0)));
    limit = (placed[i] ?? 0) - gap;
  }
  return placed;
};

/** One bar made of its parts; below each its value and name, led by a line where it had to move aside. */
export const buildStacked: BuildKind = (drawing) => {
  const { marks, font, room, theme } = drawing;
  const total = marks.reduce((sum, { size }) => sum + size, 0) || 1;
  const edge = room.width - font;
  const hero = fitted(widest(marks.map(({ label }) => label)), edge / marks.length - font, font * 1.7, drawing.least);
  const each = (edge - font * (marks.length - 1)) / marks.length;
  const names = marks.map(({ name }) => wrap(name, each / font));
  const widths = marks.map(({ label }, i) => Math.max(emsOf(label) * hero, ...(names[i] ?? '').split('\n').map((line) => emsOf(line) * font)));
  const starts = marks.map((_, i) => (marks.slice(0, i).reduce((sum, { size }) => sum + size, 0) / total) * edge);
  const places = spread(starts, widths, edge, font);
  const lines = Math.max(...names.map((name) => name.split('\n').length));
  const label = hero * 1.3 + lines * font * LINE;
  const lead = Math.min(font * 2, room.height * 0.1);
  const bar = Math.min(font * 7, Math.max(font * 1.5, room.height - label - lead - font));
  const top = Math.max(0, (room.height - bar - lead - label) / 2);
  const at = (px: number): number => (px / edge) * total;
  return {
    grid: { left: font / 2, right: font / 2, top, height: bar },
    xAxis: { type: 'value', show: false, min: 0, max: total },
    yAxis: [{ type: 'category', data: [''], show: false }, { type: 'value', show: false, min: 0, max: bar, inverse: true }],
    series: [
      ...marks.map((mark, i) => ({
        type: 'bar' as const, stack: 'whole', name: mark.id, barWidth: '100%',
        itemStyle: { color: partColor(drawing, i), borderColor: theme.paper, borderWidth: 3 }, data: [{ name: mark.id, value: mark.size }],
      })),
      ...marks.map((mark, i) => {
        const [from, to] = [at((starts[i] ?? 0) + Math.min(font / 2, ((mark.size / total) * edge) / 2)), at(places[i] ?? 0)];
        return {
          type: 'line' as const, yAxisIndex: 1, symbol: 'none', clip: false, silent: true, animation: false, lineStyle: { color: partColor(drawing, i), width: Math.max(2, font / 8) },
          data: [[from, bar + font * 0.2], [Math.max(from, to), bar + lead * 0.8]],
        };
      }),
      ...marks.map((mark, i) => ({
        type: 'scatter' as const, yAxisIndex: 1, clip: false, symbolSize: 0.01, itemStyle: { opacity: 1 },
        data: [{ name: mark.id, value: [at(places[i] ?? 0), bar + lead], label: { show: true, position: [0, 0] as [number, number], align: 'left' as const, verticalAlign: 'top' as const, formatter: `{v|${mark.label}}\n{n|${(names[i] ?? '').replaceAll('\n', '}\n{n|')}}`, rich: { v: { ...text(drawing, 700, hero), lineHeight: hero * 1.3 }, n: { ...text(drawing), lineHeight: font * LINE } } } }],
      })),
    ],
  };
};
