import type { Figure } from '@shared/figures/schema';
import type { ReportIndex } from '@shared/report/lookup';

/** What the core says belongs together: the figures of one indicator, in text order. */
export interface GroupOfFigures {
  readonly indicatorId: string;
  readonly name: string;
  readonly figureIds: readonly string[];
}
export type ListRow =
  | { readonly type: 'group'; readonly key: string; readonly name: string; readonly open: number; readonly total: number }
  /** `apart`: the first behind a group with a heading, to which it does not belong */
  | { readonly type: 'figure'; readonly key: string; readonly figure: Figure; readonly apart: boolean };

export const figureKey = (figureId: string): string => `figure-${figureId}`;

/** The list, flat: a heading for each indicator, then its figures. A lone figure that is called like its indicator needs no heading. */
export const listRows = (groups: readonly GroupOfFigures[], index: ReportIndex, isOpen: (figure: Figure) => boolean): readonly ListRow[] => {
  let headed = false;
  return groups.flatMap(({ indicatorId, name, figureIds }): ListRow[] => {
    const figures = figureIds.flatMap((id) => index.figures.get(id) ?? []);
    const [first] = figures;
    if (first === undefined) return [];
    const apart = headed;
    headed = figures.length > 1 || !first.name.startsWith(name);
    if (!headed) return [{ type: 'figure', key: figureKey(first.id), figure: first, apart }];
    return [
      { type: 'group', key: `group-${indicatorId}`, name, open: figures.filter(isOpen).length, total: figures.length },
      ...figures.map((figure): ListRow => ({ type: 'figure', key: figureKey(figure.id), figure, apart: false })),
    ];
  });
};
