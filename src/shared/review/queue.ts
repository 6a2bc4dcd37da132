import type { Figure } from '../figures/schema';
import type { Report } from '../report/schema';

/** Whether nobody has decided on the figure yet. */
export const isOpen = (figure: Figure): boolean => figure.review === 'proposed';
/** Open, and the import said what it was unsure of. */
export const isDoubtful = (figure: Figure): boolean => isOpen(figure) && figure.doubts.length > 0;

export interface ReviewGroup {
  readonly indicatorId: string;
  readonly name: string;
  readonly figureIds: readonly string[];
}
/** All figures by indicator, open or not; indicators and figures in the report's order, which is the text's. */
export const reviewGroups = (report: Report): readonly ReviewGroup[] => {
  const names = new Map(report.indicators.map(({ id, name }) => [id, name]));
  const groups = new Map<string, string[]>();
  for (const { id, indicatorId } of report.figures) {
    const group = groups.get(indicatorId);
    if (group === undefined) groups.set(indicatorId, [id]);
    else group.push(id);
  }
  return [...groups].map(([indicatorId, figureIds]) => ({ indicatorId, name: names.get(indicatorId) ?? '', figureIds }));
};

/** The order in which the list shows the figures, and in which the keys walk. */
export const reviewOrder = (report: Report): readonly string[] => reviewGroups(report).flatMap(({ figureIds }) => figureIds);

export interface ReviewCounts {
  readonly open: number;
  readonly doubtful: number;
  /** open without a doubt */
  readonly sure: number;
  /** decided for: accepted, to check or verified */
  readonly accepted: number;
}
export const reviewCounts = (report: Report): ReviewCounts => {
  const open = report.figures.filter(isOpen).length;
  const doubtful = report.figures.filter(isDoubtful).length;
  return { open, doubtful, sure: open - doubtful, accepted: report.figures.length - open };
};

export interface ReviewStep {
  /** only doubtful ones */
  readonly doubtful: boolean;
  readonly step: 1 | -1;
}
/**
 * The next open figure in the list's order; behind the last one it goes on at the first. Null when there is no other.
 * Without `fromId` (or when it is gone) the first or last one. Ask before a rejection: afterwards its place is not known.
 */
export const nextToReview = (report: Report, fromId: string | null, { doubtful, step }: ReviewStep): string | null => {
  const order = reviewOrder(report);
  const walked = step === 1 ? order : order.toReversed();
  const wanted = new Set(report.figures.filter(doubtful ? isDoubtful : isOpen).map(({ id }) => id));
  const at = fromId === null ? -1 : walked.indexOf(fromId);
  return [...walked.slice(at + 1), ...walked.slice(0, Math.max(0, at))].find((id) => wanted.has(id)) ?? null;
};
