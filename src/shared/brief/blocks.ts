import { chartSentence } from '../charts/sentence';
import { figureParts, formatFigure } from '../figures/format';
import type { Figure } from '../figures/schema';
import { writtenRuns } from '../report/prose';
import { isStated, statedChart } from '../report/stated';
import type { Block, Runs } from '../report/schema';
import type { BriefBlock, BriefKeyFigure, BriefLine } from './model';
import type { BriefWords } from './words';

/** What the blocks of one brief share; the counters number charts and tables through the document. */
export interface BlockContext {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly words: BriefWords;
  readonly counters: { charts: number; tables: number; headings: number };
}

export const briefLine = (runs: Runs, figures: ReadonlyMap<string, Figure>): BriefLine => writtenRuns(runs, figures).filter((segment) => segment.text !== '');

/** Splits the written figure into what stands before its number, the number with its sign, and the rest with its unit. */
export function keyFigure(figure: Figure): BriefKeyFigure {
  const written = formatFigure(figure);
  const { number } = figureParts(figure);
  const at = written.indexOf(number);
  const start = at > 0 && /[-−+]/.test(written.charAt(at - 1)) ? at - 1 : at;
  const split = at < 0 ? { before: '', number: written, after: '' } : { before: written.slice(0, start), number: written.slice(start, at + number.length), after: written.slice(at + number.length) };
  return { figureId: figure.id, name: figure.name, period: figure.period.label, written, ...split };
}

/** Those of the figures that are there and that a view may state. */
const known = (ids: readonly string[], figures: ReadonlyMap<string, Figure>): Figure[] =>
  ids.flatMap((id) => {
    const figure = figures.get(id);
    return figure === undefined || !isStated(figure) ? [] : [figure];
  });

/** One block of a report as it stands on paper; nothing where the block would be empty. */
export function briefBlock(block: Block, context: BlockContext): BriefBlock[] {
  const { figures, words, counters } = context;
  const line = (runs: Runs): BriefLine => briefLine(runs, figures);
  switch (block.type) {
    case 'paragraph': {
      const written = line(block.runs);
      return written.length === 0 ? [] : [{ type: 'paragraph', line: written, role: block.role ?? 'body' }];
    }
    case 'heading':
      counters.headings += 1;
      return [{ type: 'heading', level: block.level, anchor: `heading-${String(counters.headings)}`, line: line(block.runs) }];
    case 'list':
      return block.items.length === 0 ? [] : [{ type: 'list', items: block.items.map(line) }];
    case 'quote':
      return [{ type: 'quote', line: line(block.runs), by: block.by ?? '' }];
    case 'keyFigures': {
      const shown = known(block.figureIds, figures);
      return shown.length === 0 ? [] : [{ type: 'keyFigures', title: line(block.title), figures: shown.map(keyFigure) }];
    }
    case 'chart': {
      const chart = statedChart(block.chart, figures);
      if (chart === null) return [];
      counters.charts += 1;
      return [{ type: 'chart', label: words.chart(counters.charts), title: line(chart.title), spec: chart, sentence: chartSentence(chart, figures), note: chart.note ?? '' }];
    }
    case 'figureTable': {
      const shown = known(block.figureIds, figures);
      if (shown.length === 0) return [];
      counters.tables += 1;
      const rows = shown.map((figure): BriefLine[] => [[{ text: figure.name }], [{ text: formatFigure(figure), figureId: figure.id }], [{ text: figure.period.label }]]);
      return [{ type: 'table', label: words.table(counters.tables), title: line(block.title), table: { head: words.figureHead, rows } }];
    }
    case 'timeline':
      return [{ type: 'timeline', title: line(block.title), items: block.items.map((item) => ({ when: item.when, line: line(item.runs) })) }];
  }
}
