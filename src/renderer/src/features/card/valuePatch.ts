import type { Figure } from '@shared/figures/schema';
import { parseValueInput } from '@shared/figures/parse';
import { comparable } from '@shared/figures/units';
import type { FigurePatch } from '@shared/report/edit';

export type ReadValue = { readonly ok: true; readonly patch: FigurePatch | null } | { readonly ok: false; readonly code: 'empty' | 'notANumber' | 'default' };

/** What typing `text` into the value cell of `figure` changes; null when nothing. A unit that does not fit is refused. */
export const valuePatch = (text: string, figure: Figure): ReadValue => {
  const read = parseValueInput(text);
  if (!read.ok) return { ok: false, code: read.code === 'empty' || read.code === 'notANumber' ? read.code : 'default' };
  if (read.unit !== undefined && read.unit !== '' && !comparable(read.unit, figure.unit)) return { ok: false, code: 'default' };
  const patch: FigurePatch = {
    ...(JSON.stringify(read.value) === JSON.stringify(figure.value) ? {} : { value: read.value }),
    ...(read.unit === undefined || read.unit === '' || read.unit === figure.unit ? {} : { unit: read.unit }),
    ...(read.qualifiers === undefined || read.qualifiers.length === 0 ? {} : { qualifiers: read.qualifiers }),
  };
  return { ok: true, patch: Object.keys(patch).length === 0 ? null : patch };
};
