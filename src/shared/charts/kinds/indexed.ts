import { quietColor, text, type BuildKind } from '../drawing';

/** Growth on a base of 100: the base is drawn muted, the figure stands over the step. */
export const buildIndexed: BuildKind = (drawing) => {
  const { marks: [mark], font, room, theme } = drawing;
  if (mark === undefined) return {};
  const hero = Math.min(font * 2, room.width / 12);
  return {
    grid: { left: '12%', right: '12%', top: hero * 2, bottom: font * 2.2 },
    xAxis: { type: 'category', data: ['基期', '本期'], axisLine: { lineStyle: { color: theme.hairline, width: 2 } }, axisTick: { show: false }, axisLabel: { ...text(drawing), margin: font * 0.6 } },
    yAxis: { type: 'value', show: false, min: 0, max: Math.max(100, 100 + mark.size) },
    series: [{
      type: 'bar', barWidth: '42%',
      data: [
        { name: 'base', value: 100, itemStyle: { color: quietColor(drawing) }, label: { show: true, position: 'top', distance: font * 0.4, formatter: '100', ...text(drawing, 700) } },
        { name: mark.id, value: 100 + mark.size, itemStyle: { color: theme.accent }, label: { show: true, position: 'top', distance: font * 0.4, formatter: `${mark.size < 0 ? '比基期' : '比基期增长'}{v|${mark.label}}`, ...text(drawing), rich: { v: { ...text(drawing, 700, hero), color: theme.accent, padding: [0, 0, 0, font * 0.3] } } } },
      ],
    }],
  };
};
