import type { Figure, WrittenForm } from '../figures/schema';
import { comparable, convert } from '../figures/units';
import { readWritten, writeFigure } from '../figures/writtenForm';
import type { Run } from '../report/schema';
import { Decimal } from 'decimal.js';

type Quantity = Pick<Figure, 'value' | 'unit' | 'kind' | 'qualifiers'>;

/** The form in which these very words show the figure, `form` where it does already; null when none holds them. */
export const formOf = (words: string, figure: Quantity, form?: WrittenForm): WrittenForm | null => {
  if (form !== undefined && writeFigure(figure, form) === words) return form;
  const read = readWritten(words, figure);
  return writeFigure(figure, read) === words ? read : null;
};

/** A reference to the figure that reads as these words, or the words alone. */
export const reference = (words: string, figure: Figure, form?: WrittenForm): Run => {
  const held = formOf(words, figure, form);
  return held === null ? { type: 'text', text: words } : { type: 'figure', figureId: figure.id, form: held };
};

/** Whether the number itself stands in the words, in whatever numerals. */
export const saysNumber = (words: string, figure: Quantity): boolean => readWritten(words, figure).parts.some((part) => part.type === 'number');

const bounds = ({ value }: Quantity): readonly string[] => (value.type === 'exact' ? [value.value] : [value.low, value.high]);
/** One quantity, though perhaps in another unit: 3000 万元 and 0.3 亿元. */
export const sameQuantity = (a: Quantity, b: Quantity): boolean => {
  const [mine, theirs] = [bounds(a), bounds(b)];
  if (mine.length !== theirs.length || !comparable(a.unit, b.unit)) return false;
  return theirs.every((decimal, i) => {
    const [same, own] = [convert(decimal, b.unit, a.unit), mine[i]];
    return same !== null && own !== undefined && new Decimal(same).eq(own);
  });
};
