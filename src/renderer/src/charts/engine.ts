import { setPlatformAPI, use } from 'echarts/core';
import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { emsOf } from '@shared/charts/measure';

const DEFAULT_SIZE = 12;
/** The px of a CSS font such as `700 24px Noto Sans SC`. */
const sizeOf = (font = ''): number => Number(/([\d.]+)px/u.exec(font)?.[1] ?? DEFAULT_SIZE);

/** How wide a label is taken to be. From the bundled font's own table: what the browser would measure depends on whether the font has arrived and, until then, on the fonts of the machine. */
export const labelWidth = (text: string, font?: string): { readonly width: number } => ({ width: emsOf(text) * sizeOf(font) });

let ready = false;
/** The kinds, parts and measure that charts are drawn with; more calls do nothing. */
export const prepareCharts = (): void => {
  if (ready) return;
  ready = true;
  use([SVGRenderer, BarChart, LineChart, PieChart, ScatterChart, GridComponent, TitleComponent]);
  setPlatformAPI({ measureText: labelWidth });
};
