import { convert } from '../../figures/units';
import { text, type BuildKind } from '../drawing';

/** One share of a whole of 100. */
export const buildShare: BuildKind = (drawing) => {
  const { marks: [mark], font, theme } = drawing;
  if (mark === undefined) return {};
  const percent = Number(convert(String(mark.size), mark.figure.unit, '%') ?? mark.size);
  return {
    title: { text: mark.label, left: 'center', top: 'middle', textStyle: { ...text(drawing, 700), fontSize: font * 1.8 } },
    series: [{
      type: 'pie', radius: ['52%', '74%'], startAngle: 90, silent: true, label: { show: false }, itemStyle: { borderColor: theme.paper, borderWidth: 2 },
      data: [
        { name: mark.id, value: Math.min(100, percent), itemStyle: { color: theme.accent } },
        { name: 'rest', value: Math.max(0, 100 - percent), itemStyle: { color: theme.hairline } },
      ],
    }],
  };
};
