import type { Fragment } from './lines';

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const LEAST_LINES = 5;
const LEAST_CHARS = 9;
const DEEPEST = 4;

/** Where white space runs down between two columns of prose; null when the text stands in one. */
function findGutter(fragments: readonly Fragment[]): number | null {
  if (fragments.length < LEAST_LINES * 2) return null;
  const [left, right] = [Math.min(...fragments.map((f) => f.left)), Math.max(...fragments.map((f) => f.right))];
  const width = right - left;
  let best: { x: number; crossing: number } | null = null;
  for (let x = left + width * 0.25; x <= left + width * 0.75; x += width / 120) {
    const crossing = fragments.filter((f) => f.left < x - 1 && f.right > x + 1).length;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  if (best === null || best.crossing > fragments.length * 0.2) return null;
  const { x } = best;
  const sides = [fragments.filter((f) => f.right <= x + 1), fragments.filter((f) => f.left >= x - 1)];
  // cells of a table are short and of uneven width: columns of prose are filled lines
  const prose = sides.every((side) => side.length >= LEAST_LINES && median(side.map((f) => f.text.length)) >= LEAST_CHARS);
  const [first = [], second = []] = sides;
  const beside = first.filter((f) => second.some((g) => Math.abs(f.y - g.y) < f.size * 8)).length;
  return prose && beside >= LEAST_LINES ? x : null;
}

/** The text flows of a page in reading order: what spans the columns parts them into bands; within a band the left column comes first. */
export function readingOrder(fragments: readonly Fragment[], depth = 0): Fragment[][] {
  const gutter = depth < DEEPEST ? findGutter(fragments) : null;
  if (gutter === null) return fragments.length === 0 ? [] : [[...fragments]];
  const spans = (f: Fragment): boolean => f.left < gutter - 1 && f.right > gutter + 1;
  const sorted = [...fragments].sort((a, b) => a.y - b.y);
  const flows: Fragment[][] = [];
  let band: Fragment[] = [];
  let across: Fragment[] = [];
  const closeBand = (): void => {
    flows.push(...readingOrder(band.filter((f) => f.right <= gutter + 1), depth + 1), ...readingOrder(band.filter((f) => f.right > gutter + 1), depth + 1));
    band = [];
  };
  const closeAcross = (): void => {
    if (across.length > 0) flows.push(across);
    across = [];
  };
  for (const fragment of sorted) {
    if (spans(fragment)) {
      if (band.length > 0) closeBand();
      across.push(fragment);
    } else {
      closeAcross();
      band.push(fragment);
    }
  }
  closeBand();
  closeAcross();
  return flows.filter((flow) => flow.length > 0);
}
