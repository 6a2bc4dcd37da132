import type { ThemeTokens } from '@shared/charts/theme';
import type { SlideView } from '@shared/deck/view';
import type { Ratio } from '@shared/report/schema';

/** What every slide view takes; `K` is the kind it sets. */
export interface SlideProps<K extends SlideView['kind']> {
  readonly view: Extract<SlideView, { kind: K }>;
  readonly theme: ThemeTokens;
  readonly ratio: Ratio;
}
/** Width of the text area inside the 96-unit margins. */
export const textWidth = (ratio: Ratio): number => (ratio === '16:9' ? 1728 : 1248);
