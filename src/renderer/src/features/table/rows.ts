import Decimal from 'decimal.js';
import { formatFigure, leadingDecimal } from '@shared/figures/format';
import type { Figure } from '@shared/figures/schema';
import { parseUnit } from '@shared/figures/units';
import { runsText } from '@shared/report/prose';
import type { ReportIndex } from '@shared/report/lookup';
import type { Report } from '@shared/report/schema';

export type SortKey = 'name' | 'value' | 'period' | 'kind' | 'chapter' | 'certainty' | 'comments';
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly period: string;
  readonly kind: Figure['kind'];
  readonly chapter: string;
  readonly certainty: Figure['certainty'];
  /** nobody has decided on it yet */
  readonly open: boolean;
  readonly comments: number;
  /** the value in its base unit, for sorting; 亿元 above 万元 */
  readonly size: Decimal;
}

const chapterOf = (figureId: string, index: ReportIndex): string => {
  const place = index.placesOf(figureId).find(({ type }) => type === 'block');
  const found = place === undefined ? undefined : index.blocks.get(place.id);
  return found === undefined ? '' : runsText(found.chapter.title, index.figures);
};

/** One row a figure, in the report's order. */
export const rowsOf = (report: Report, index: ReportIndex): readonly FigureRow[] =>
  report.figures.map((figure) => ({
    id: figure.id, name: figure.name, value: formatFigure(figure), period: figure.period.label, kind: figure.kind, certainty: figure.certainty, open: figure.review === 'proposed',
    chapter: chapterOf(figure.id, index),
    comments: index.annotationsOf('figure', figure.id).filter(({ resolved }) => resolved === null).length,
    size: new Decimal(leadingDecimal(figure.value)).mul(new Decimal(10).pow(parseUnit(figure.unit).exponent)),
  }));

/** As a person types it: full-width signs, the true minus and thousands separators do not matter. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(',', '').replaceAll('\u2212', '-');

/** Rows whose name, value, period or chapter holds every word. */
export const filterRows = (rows: readonly FigureRow[], words: string): readonly FigureRow[] => {
  const wanted = folded(words).split(/\s+/u).filter((word) => word !== '');
  return wanted.length === 0 ? rows : rows.filter((row) => {
    const text = folded(`${row.name} ${row.value} ${row.period} ${row.chapter}`);
    return wanted.every((word) => text.includes(word));
  });
};

const collator = new Intl.Collator('zh-CN', { numeric: true });
export const sortRows = (rows: readonly FigureRow[], sort: { readonly key: SortKey; readonly down: boolean } | null): readonly FigureRow[] => {
  if (sort === null) return rows;
  const { key, down } = sort;
  const compare = (a: FigureRow, b: FigureRow): number => (key === 'value' ? a.size.cmp(b.size) : key === 'comments' ? a.comments - b.comments : collator.compare(a[key], b[key]));
  return rows.toSorted((a, b) => (down ? -compare(a, b) : compare(a, b)));
};
