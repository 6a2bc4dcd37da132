import { text, type BuildKind } from '../drawing';

/** Growth on a base of 100: the base is drawn muted, the figure stands on the step between. */
export const buildIndexed: BuildKind = (drawing) => {
  const { marks: [mark], font, theme } = drawing;
  if (mark === undefined) return {};
  return {
    grid: { left: font, right: font, top: font * 3, bottom: font * 2.6 },
    xAxis: { type: 'category', data: ['基期', '本期'], axisLine: { lineStyle: { color: theme.hairline } }, axisTick: { show: false }, axisLabel: text(drawing) },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [{
      type: 'bar', barMaxWidth: font * 6,
      data: [
        { name: 'base', value: 100, itemStyle: { color: theme.muted }, label: { show: true, position: 'top', formatter: '基期＝100', ...text(drawing) } },
        { name: mark.id, value: 100 + mark.size, itemStyle: { color: theme.accent }, label: { show: true, position: 'top', formatter: `比基期 ${mark.label}`, ...text(drawing, 700) } },
      ],
    }],
  };
};
