import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import type { EChartsOption } from 'echarts';
import { SVGRenderer } from 'echarts/renderers';
import type { Room } from '@shared/charts/drawing';
import { emsOf } from '@shared/charts/measure';

use([SVGRenderer, BarChart, LineChart, PieChart, ScatterChart, GridComponent, TitleComponent, TooltipComponent]);
// no canvas here: texts are as wide as the bundled font was measured
setPlatformAPI({ measureText: (text, font) => ({ width: emsOf(text) * Number(/(\d+(?:\.\d+)?)px/u.exec(font ?? '')?.[1] ?? 12) }) });

/** One thing that is drawn, in px of the room; of a text the words. */
export interface Laid { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** All that ECharts draws of an option, with the place at which it puts it. */
export const laidOut = (option: EChartsOption, room: Room): Laid[] => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...room });
  chart.setOption({ ...option, animation: false });
  chart.renderToSVGString();
  const found = chart.getZr().storage.getDisplayList(true).filter((one) => !one.ignore && !one.invisible).map((one): Laid => {
    const box = one.getBoundingRect().clone();
    const turned = one.getComputedTransform();
    if (turned) box.applyTransform(turned);
    return { text: 'text' in one.style && typeof one.style.text === 'string' ? one.style.text : '', left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  });
  chart.dispose();
  return found;
};
