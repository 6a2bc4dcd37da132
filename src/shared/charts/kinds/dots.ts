import { seriesColor, text, wrap, type BuildKind } from '../drawing';

const PER_ROW = 10;
const unseen = { name: 'label', symbolSize: 0.01 };

/** One dot a thing, ten in a row: small counts that the eye can count. */
export const buildDots: BuildKind = (drawing) => {
  const { marks, font } = drawing;
  const rowsOf = (size: number): number => Math.ceil(size / PER_ROW);
  const gap = 0.8;
  const starts = marks.map((_, i) => marks.slice(0, i).reduce((sum, { size }) => sum + rowsOf(size) + gap, 0));
  const total = marks.reduce((sum, { size }) => sum + rowsOf(size), 0) + gap * (marks.length - 1);
  return {
    grid: { left: font * 10, right: font * 8, top: font, bottom: font },
    xAxis: { type: 'value', show: false, min: -0.5, max: PER_ROW - 0.5 },
    yAxis: { type: 'value', show: false, inverse: true, min: -0.6, max: Math.max(total, 2) - 0.4 },
    series: marks.map((mark, i) => ({
      type: 'scatter' as const, name: mark.id, symbol: (['circle', 'rect', 'diamond', 'triangle'] as const)[i % 4] ?? 'circle', symbolSize: font * 1.1, itemStyle: { color: seriesColor(drawing, i) },
      data: [
        ...Array.from({ length: mark.size }, (_, n) => ({ name: mark.id, value: [n % PER_ROW, (starts[i] ?? 0) + Math.floor(n / PER_ROW)] })),
        // two unseen points carry the name and the number at the ends of the row
        { ...unseen, value: [-0.5, (starts[i] ?? 0) + (rowsOf(mark.size) - 1) / 2], label: { show: true, position: 'left' as const, formatter: wrap(mark.name, 9), align: 'right' as const, ...text(drawing), lineHeight: font * 1.25 } },
        { ...unseen, value: [PER_ROW - 0.5, (starts[i] ?? 0) + (rowsOf(mark.size) - 1) / 2], label: { show: true, position: 'right' as const, formatter: mark.label, align: 'left' as const, ...text(drawing, 700) } },
      ],
    })),
  };
};
