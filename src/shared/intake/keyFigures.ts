import type { Figure } from '../figures/schema';
import { parseUnit } from '../figures/units';

const IN_A_ROW = 4;
const WEIGHT: Readonly<Record<Figure['kind'], number>> = { value: 4, rank: 4, share: 3, growth: 3, change: 2, count: 2, target: 1 };

/** How well a figure opens a chapter: amounts and ranks before counts, sure before doubtful. */
function weight(figure: Figure): number {
  const money = parseUnit(figure.unit).dimension === 'money' ? 1 : 0;
  return WEIGHT[figure.kind] + money - figure.doubts.length;
}

/** The figures for a chapter's row: the weightiest of different indicators, in text order. */
export function keyFiguresOf(figures: readonly Figure[], most = IN_A_ROW): string[] {
  const heaviest = figures.map((figure, i) => ({ figure, i })).sort((a, b) => weight(b.figure) - weight(a.figure) || a.i - b.i);
  const taken: typeof heaviest = [];
  for (const entry of heaviest) {
    if (taken.length < most && !taken.some((t) => t.figure.indicatorId === entry.figure.indicatorId)) taken.push(entry);
  }
  return taken.sort((a, b) => a.i - b.i).map((t) => t.figure.id);
}
