import { seriesColor, text, type BuildKind, type Mark } from '../drawing';
import { LINE, setNames, widest } from '../measure';

const GAP = 0.7;
/** between the tens of a row, in dots */
const TENS = 0.5;
const unseen = { name: 'label', symbolSize: 0.01, itemStyle: { opacity: 1 } };
const rowsOf = ({ size }: Mark, perRow: number): number => Math.max(1, Math.ceil(size / perRow));
const across = (n: number): number => n + Math.floor(n / 10) * TENS;

/** One dot a thing, ten or twenty in a row, close together: small counts that the eye can count. */
export const buildDots: BuildKind = (drawing) => {
  const { marks, font, least, room } = drawing;
  const hero = font * 1.6;
  const end = widest(marks.map(({ label }) => label)) * hero + font;
  const names = room.width * 0.28;
  const longest = Math.max(...marks.map(({ size }) => size));
  const laid = [10, 20].map((perRow) => {
    const rows = marks.reduce((sum, mark) => sum + rowsOf(mark, perRow), 0) + GAP * (marks.length - 1);
    return { perRow, rows, cell: Math.min(room.height / rows, (room.width - names - end) / across(Math.min(longest, perRow))) };
  });
  const { perRow, rows, cell } = laid.toSorted((a, b) => b.cell - a.cell)[0] ?? { perRow: 10, rows: 1, cell: font };
  // a row that stands alone at the edge leaves its number no more than a dot's height
  const number = Math.max(least, Math.min(hero, cell));
  const starts = marks.map((_, i) => marks.slice(0, i).reduce((sum, mark) => sum + rowsOf(mark, perRow) + GAP, 0));
  const set = setNames(marks.map(({ name }) => name), { width: names - font, height: cell * 1.6 }, font, least);
  const left = set.width + font;
  const [columns, lines] = [(room.width - left) / cell, room.height / cell];
  const middle = (i: number, mark: Mark): number => (starts[i] ?? 0) + (rowsOf(mark, perRow) - 1) / 2;
  return {
    grid: { left, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: -0.5, max: columns - 0.5 },
    yAxis: { type: 'value', show: false, inverse: true, min: (rows - lines) / 2 - 0.5, max: (rows + lines) / 2 - 0.5 },
    series: marks.map((mark, i) => ({
      type: 'scatter' as const, name: mark.id, symbol: (['circle', 'rect', 'diamond', 'triangle'] as const)[i % 4] ?? 'circle', symbolSize: cell * (i % 4 === 1 ? 0.56 : 0.66), itemStyle: { color: seriesColor(drawing, i), opacity: 1 },
      data: [
        ...Array.from({ length: mark.size }, (_, n) => ({ name: mark.id, value: [across(n % perRow), (starts[i] ?? 0) + Math.floor(n / perRow)] })),
        // two unseen points carry the name and the number at the ends of the rows
        { ...unseen, value: [-0.5, middle(i, mark)], label: { show: true, position: 'left' as const, distance: font * 0.6, formatter: set.names[i] ?? mark.name, align: 'right' as const, ...text(drawing, 400, set.size), lineHeight: set.size * LINE } },
        { ...unseen, value: [across(Math.min(perRow, mark.size) - 1) + 0.5, middle(i, mark)], label: { show: true, position: 'right' as const, distance: font * 0.6, formatter: mark.label, align: 'left' as const, ...text(drawing, 700, number) } },
      ],
    })),
  };
};
