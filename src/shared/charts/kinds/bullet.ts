import { text, type BuildKind, type Mark } from '../drawing';
import { emsOf, fitted } from '../measure';

/** So far (solid) inside what is expected or aimed at (outlined). The two periods are named at either end, never merged. */
export const buildBullet: BuildKind = (drawing) => {
  const { marks: [sofar, goal], font, room, theme } = drawing;
  if (sofar === undefined || goal === undefined) return {};
  const half = room.width * 0.47;
  const number = Math.min(font * 3, room.height * 0.2);
  const heroes = { sofar: fitted(emsOf(sofar.label), half, number, font), goal: fitted(emsOf(goal.label), half, number * 0.72, font) };
  const bar = Math.min(room.height * 0.34, font * 8);
  const above = Math.max(heroes.sofar, heroes.goal) * 1.25 + font * 1.9;
  const top = above + Math.max(0, (room.height - above - bar) / 2);
  const label = (mark: Mark, size: number, color: string, align: 'left' | 'right') => ({
    show: true, position: [0, -above - bar / 2] as [number, number], align, verticalAlign: 'top' as const,
    formatter: `{p|${mark.period === '' ? mark.name : mark.period}}\n{v|${mark.label}}`,
    rich: { p: { ...text(drawing), color: theme.muted, lineHeight: font * 1.5 }, v: { ...text(drawing, 700, size), color, lineHeight: Math.max(heroes.sofar, heroes.goal) * 1.25 } },
  });
  const most = Math.max(sofar.size, goal.size) * 1.004 || 1;
  return {
    grid: { left: 2, right: 2, top, height: bar },
    xAxis: { type: 'value', show: false, min: 0, max: most },
    // an axis each: two bars of one axis would stand beside each other
    yAxis: [{ type: 'category', data: [''], show: false }, { type: 'category', data: [''], show: false }],
    series: [
      { type: 'bar', barWidth: '100%', z: 1, data: [{ name: goal.id, value: goal.size }], itemStyle: { color: theme.wash, borderColor: theme.accent, borderWidth: 2, borderType: 'dashed' } },
      { type: 'bar', barWidth: '56%', yAxisIndex: 1, z: 2, data: [{ name: sofar.id, value: sofar.size }], itemStyle: { color: theme.accent } },
      // two unseen points at the ends carry the words
      { type: 'scatter', symbolSize: 0.01, z: 3, clip: false, itemStyle: { opacity: 1 }, data: [
        { name: sofar.id, value: [0, 0], label: label(sofar, heroes.sofar, theme.accent, 'left') },
        { name: goal.id, value: [most, 0], label: label(goal, heroes.goal, theme.ink, 'right') },
      ] },
    ],
  };
};
