import type { ThemeTokens } from '@shared/charts/theme';
import type { SlideView } from '@shared/deck/view';
import type { Ratio } from '@shared/report/schema';

/** What every slide view takes; `K` is the kind it sets. */
export interface SlideProps<K extends SlideView['kind']> {
  readonly view: Extract<SlideView, { kind: K }>;
  readonly theme: ThemeTokens;
  readonly ratio: Ratio;
  /** lines that the title above takes */
  readonly titleLines: number;
}
/** Width of the text area inside the 96-unit margins. */
export const textWidth = (ratio: Ratio): number => (ratio === '16:9' ? 1728 : 1248);
/** Height between head and foot when the title takes one line or two. */
export const bodyHeight = (titleLines: number): number => (titleLines > 1 ? 686 : 764);
