import { leadingDecimal } from '@shared/figures/format';
import type { Figure, FigureValue, Qualifier } from '@shared/figures/schema';
import { parseValueInput } from '@shared/figures/parse';
import { comparable, unitSpelling } from '@shared/figures/units';
import type { FigurePatch } from '@shared/report/edit';

export type ReadValue = { readonly ok: true; readonly patch: FigurePatch | null } | { readonly ok: false; readonly code: 'empty' | 'notANumber' | 'throughZero' | 'default' };

/** 三四十 and 30—40 are written alike: typing what stands there keeps the sort of value. */
const sameValue = (a: FigureValue, b: FigureValue): boolean => (a.type === 'exact' || b.type === 'exact' ? a.type === b.type && leadingDecimal(a) === leadingDecimal(b) : a.low === b.low && a.high === b.high);
const sameWords = (a: readonly Qualifier[], b: readonly Qualifier[]): boolean => a.length === b.length && a.every(({ word }) => b.some((other) => other.word === word));

/** The unit that was typed, as far as it says another one than the figure's: a rank is shown with 位 whatever its unit. */
const typedUnit = (unit: string | undefined, figure: Figure): string | null =>
  unit === undefined || unit === '' || unitSpelling(unit) === unitSpelling(figure.unit) || (figure.kind === 'rank' && unit === '位') ? null : unit;

/** From a fall to a rise: no word of direction tells it in a sentence. */
const throughZero = (value: FigureValue): boolean => value.type !== 'exact' && value.low.startsWith('-') && !value.high.startsWith('-') && !/^0(?:\.0+)?$/u.test(value.high);

/** What typing `text` into the value cell of `figure` changes; null when nothing. A unit that does not fit is refused. */
export const valuePatch = (text: string, figure: Figure): ReadValue => {
  const read = parseValueInput(text);
  if (!read.ok) return { ok: false, code: read.code === 'empty' || read.code === 'notANumber' ? read.code : 'default' };
  if (!sameValue(read.value, figure.value) && throughZero(read.value)) return { ok: false, code: 'throughZero' };
  const unit = typedUnit(read.unit, figure);
  if (unit !== null && !comparable(unit, figure.unit)) return { ok: false, code: 'default' };
  const patch: FigurePatch = {
    ...(sameValue(read.value, figure.value) ? {} : { value: read.value }),
    ...(unit === null ? {} : { unit }),
    ...(read.qualifiers === undefined || sameWords(read.qualifiers, figure.qualifiers) ? {} : { qualifiers: read.qualifiers }),
  };
  return { ok: true, patch: Object.keys(patch).length === 0 ? null : patch };
};
