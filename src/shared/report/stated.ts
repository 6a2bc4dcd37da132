import type { Figure } from '../figures/schema';
import type { ChartSpec, Report } from './schema';

/** Whether a view may state the figure as a number of the report. A proposed one only reads in the sentence it came from: nobody has said yet that it is right. */
export const isStated = (figure: Figure): boolean => figure.review !== 'proposed';

/** The figures that rows, charts, tables, slides and exports may state, by id, in the report's order. */
export const statedFigures = (report: Report): ReadonlyMap<string, Figure> =>
  new Map(report.figures.filter(isStated).map((figure) => [figure.id, figure]));

/** How many figures no view states yet, because they are not decided. */
export const countProposed = (report: Report): number => report.figures.reduce((count, figure) => count + (isStated(figure) ? 0 : 1), 0);

/** The chart without the proposed figures; null when nothing of it is left. Ids that are in neither list stay, for the chart to say that they are missing. */
export const statedChart = (chart: ChartSpec, figures: ReadonlyMap<string, Figure>): ChartSpec | null => {
  const proposed = (id: string): boolean => figures.get(id)?.review === 'proposed';
  const items = chart.items.filter((item) => !proposed(item.figureId));
  if (items.length === chart.items.length) return chart;
  if (items.length === 0) return null;
  const { highlight, ...rest } = chart;
  return { ...rest, items, ...(highlight === undefined || proposed(highlight) ? {} : { highlight }) };
};
