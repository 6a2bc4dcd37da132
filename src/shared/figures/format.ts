import { groupThousands } from './arabic';
import { qualifierPlace, qualifiersBefore } from './qualifiers';
import type { Figure, FigureKind, FigureValue, Qualifier } from './schema';

export interface FormatOptions {
  /** thousands separators in the whole part; on unless switched off in the settings */
  readonly grouped?: boolean;
}

/** The parts of a figure as a card sets them; `number` carries the minus sign of a fall. */
export interface FigureParts {
  readonly before: string[];
  readonly direction: 'up' | 'down' | 'none';
  readonly prefix: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string[];
}

type Quantity = Pick<Figure, 'value' | 'unit' | 'kind'>;

const MINUS = '−';
const writeNumber = (decimal: string, options: FormatOptions): string =>
  (options.grouped === false ? decimal : groupThousands(decimal)).replace(/^-/, MINUS);

/** The one decimal that stands for a value in a chart: the exact value, or the middle is never taken: the low end. */
export function leadingDecimal(value: FigureValue): string {
  return value.type === 'exact' ? value.value : value.low;
}

/** Whether the figure's number says a rise or a fall; counts and ranks say neither. */
export function figureDirection(kind: FigureKind, value: FigureValue): 'up' | 'down' | 'none' {
  const number = leadingDecimal(value);
  if (number.startsWith('-')) return 'down';
  return (kind === 'growth' || kind === 'change') && !/^0(\.0+)?$/.test(number) ? 'up' : 'none';
}

/** The number without its unit: 1,081.5; −3.2; 5%—5.5 (the last unit is left to the caller); 30—40. */
export function formatValue(figure: Quantity, options: FormatOptions = {}): string {
  const { value } = figure;
  if (value.type === 'exact') return writeNumber(value.value, options);
  const percent = figure.unit === '%' || figure.unit === '％' ? '%' : '';
  return `${writeNumber(value.low, options)}${percent}—${writeNumber(value.high, options)}`;
}

/** A figure taken apart for a card: 预计 突破 | 1,400 | 亿元; 第 | 3 | 位; 3,000 | 万元 | 余. */
export function figureParts(figure: Quantity & { readonly qualifiers: readonly Qualifier[] }, options: FormatOptions = {}): FigureParts {
  const ranked = figure.kind === 'rank';
  const top = figure.qualifiers.some((q) => q.class === 'top');
  return {
    before: qualifiersBefore(figure.qualifiers).map((q) => q.word),
    direction: figureDirection(figure.kind, figure.value),
    prefix: ranked && !top ? '第' : '',
    number: formatValue(figure, options),
    unit: ranked ? figure.unit || '位' : figure.unit,
    after: figure.qualifiers.map((q) => q.word).filter((word) => qualifierPlace(word) !== 'before'),
  };
}

/** A figure in one string, as charts, cards, tables and pages print it: 预计突破1,400亿元; −3.2%; 第3位; 200余场; 50%以上. */
export function formatFigure(figure: Quantity & { readonly qualifiers: readonly Qualifier[] }, options: FormatOptions = {}): string {
  const parts = figureParts(figure, options);
  const inside = parts.after.filter((word) => qualifierPlace(word) === 'inside');
  const after = parts.after.filter((word) => qualifierPlace(word) === 'after');
  return [...parts.before, parts.prefix, parts.number, ...inside, parts.unit, ...after].join('');
}
