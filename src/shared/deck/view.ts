import type { FigureParts } from '../figures/format';
import type { Figure } from '../figures/schema';
import type { WrittenSegment } from '../report/prose';
import type { ChartSpec } from '../report/schema';

export type Line = readonly WrittenSegment[];

/** One headline number as a slide sets it. */
export interface FigureView {
  readonly figureId: string;
  readonly name: string;
  readonly parts: FigureParts;
  /** the same in one string, as it is read back from a print */
  readonly text: string;
  readonly period: string;
  /** growth and rank of the same indicator, beside it */
  readonly beside: readonly { readonly figureId: string; readonly text: string; readonly direction: FigureParts['direction'] }[];
}
export interface TableRow { readonly figureId: string; readonly name: string; readonly text: string; readonly period: string }

interface Frame {
  readonly id: string;
  readonly title: Line;
  /** foot of the slide: chapter and source; empty on cover and closing */
  readonly chapter: string;
  readonly source: string;
  readonly page: number;
  readonly pages: number;
}
/** All that a slide component needs, ready to be set. */
export type SlideView = Frame &
  (
    | { readonly kind: 'cover' | 'closing'; readonly subtitle: Line; readonly facts: readonly string[] }
    | { readonly kind: 'agenda'; readonly entries: readonly Line[] }
    | { readonly kind: 'divider'; readonly ordinal: string; readonly lead: Line }
    | { readonly kind: 'keyFigures'; readonly figures: readonly FigureView[] }
    | { readonly kind: 'chart'; readonly spec: ChartSpec; readonly figures: ReadonlyMap<string, Figure>; readonly subtitle: string; readonly takeaway: Line; readonly note: string }
    | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
    | { readonly kind: 'timeline'; readonly items: readonly { readonly when: string; readonly line: Line }[] }
    | { readonly kind: 'text'; readonly points: readonly Line[] }
    | { readonly kind: 'summary'; readonly figures: readonly FigureView[]; readonly points: readonly Line[] }
  );
