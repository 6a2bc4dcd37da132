import { partColor, text, type BuildKind } from '../drawing';
import { wrap } from '../measure';

/** Parts side by side in a ring, at most five, labelled directly. */
export const buildDonut: BuildKind = (drawing) => {
  const { font, room, theme } = drawing;
  const radius = Math.min(room.height * 0.38, room.width * 0.22);
  const beside = (room.width / 2 - radius) / font - 4;
  return {
    series: [{
      type: 'pie', radius: [radius * 0.58, radius], center: ['50%', '50%'], startAngle: 90, itemStyle: { borderColor: theme.paper, borderWidth: 3 },
      labelLine: { lineStyle: { color: theme.muted, width: 1.5 }, length: font, length2: font },
      data: drawing.marks.map((mark, i) => ({
        name: mark.id, value: mark.size, itemStyle: { color: partColor(drawing, i) },
        label: { show: true, formatter: `{v|${mark.label}}\n{n|${wrap(mark.name, Math.max(2, Math.min(12, beside))).replaceAll('\n', '}\n{n|')}}`, ...text(drawing), rich: { v: { ...text(drawing, 700, font * 1.3), lineHeight: font * 1.6 }, n: { ...text(drawing), lineHeight: font * 1.3 } } },
      })),
    }],
  };
};
