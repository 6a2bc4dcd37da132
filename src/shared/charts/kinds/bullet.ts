import { text, type BuildKind } from '../drawing';

/** So far (solid) inside what is expected or aimed at (outlined): the two periods are named, never merged. */
export const buildBullet: BuildKind = (drawing) => {
  const { marks: [sofar, goal], font, theme } = drawing;
  if (sofar === undefined || goal === undefined) return {};
  const label = (name: string, value: string, position: 'insideLeft' | 'top' | 'bottom') => ({
    show: true, position, formatter: `${name}  {v|${value}}`, ...text(drawing), rich: { v: text(drawing, 700) },
  });
  return {
    grid: { left: font, right: font, top: '24%', bottom: '24%' },
    xAxis: { type: 'value', show: false, min: 0, max: Math.max(sofar.size, goal.size) * 1.02 },
    yAxis: { type: 'category', data: [''], show: false },
    series: [
      {
        type: 'bar', barWidth: '52%', barGap: '-100%', z: 1, data: [{ name: goal.id, value: goal.size }],
        itemStyle: { color: theme.wash, borderColor: theme.accent, borderWidth: 2, borderType: 'dashed' }, label: { ...label(goal.period, goal.label, 'top'), distance: font },
      },
      {
        type: 'bar', barWidth: '26%', barGap: '-75%', z: 2, data: [{ name: sofar.id, value: sofar.size }],
        itemStyle: { color: theme.accent }, label: { ...label(sofar.period, sofar.label, 'bottom'), distance: font * 2.2 },
      },
    ],
  };
};
