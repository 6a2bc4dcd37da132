import { formatFigure } from '../figures/format';
import { samePeriod } from '../figures/periods';
import type { Figure } from '../figures/schema';
import type { ChartSpec } from '../report/schema';
import { chartFigures } from './check';

/** What a chart shows, in one sentence: its alt text. The numbers are written as everywhere else. */
export const chartSentence = (spec: ChartSpec, figures: ReadonlyMap<string, Figure>): string => {
  const shown = chartFigures(spec, figures);
  const [first] = shown ?? [];
  if (shown === null || first === undefined) return '图中数据缺失。';
  const shared = shown.every((figure) => samePeriod(figure.period, first.period));
  const parts = shown.map((figure, i) => `${spec.items[i]?.label ?? figure.name}${shared || figure.period.label === '' ? '' : `（${figure.period.label}）`}${formatFigure(figure)}`);
  return `${shared && first.period.label !== '' ? `${first.period.label}：` : ''}${parts.join('，')}。`;
};
