import { partColor, text, type BuildKind } from '../drawing';
import { wrap } from '../measure';

/** Parts side by side in a ring, at most five, labelled directly. */
export const buildDonut: BuildKind = (drawing) => {
  const { marks, font, room, theme } = drawing;
  const most = Math.min(room.height * 0.38, room.width * 0.22);
  const beside = (room.width / 2 - most) / font - 4;
  const total = marks.reduce((sum, { size }) => sum + size, 0) || 1;
  const labels = marks.map((mark, i) => {
    const name = wrap(mark.name, Math.max(2, Math.min(12, beside)));
    const half = (font * (1.6 + 1.3 * name.split('\n').length)) / 2;
    const turn = (marks.slice(0, i).reduce((sum, { size }) => sum + size, 0) + mark.size / 2) / total;
    // above and below the ring a label reaches towards it by half its height
    const upright = Math.abs(Math.cos(turn * 2 * Math.PI));
    return { name, half, upright, length: Math.max(font, upright * half + font * 0.3) };
  });
  const radius = Math.max(most * 0.6, Math.min(most, ...labels.filter(({ upright }) => upright > 0.3).map(({ half, upright, length }) => (room.height / 2 - half) / upright - length)));
  return {
    series: [{
      type: 'pie', radius: [radius * 0.58, radius], center: ['50%', '50%'], startAngle: 90, itemStyle: { borderColor: theme.paper, borderWidth: 3 },
      labelLine: { lineStyle: { color: theme.muted, width: 1.5 }, length2: font },
      data: marks.map((mark, i) => ({
        name: mark.id, value: mark.size, itemStyle: { color: partColor(drawing, i) }, labelLine: { length: labels[i]?.length ?? font },
        label: { show: true, formatter: `{v|${mark.label}}\n{n|${(labels[i]?.name ?? mark.name).replaceAll('\n', '}\n{n|')}}`, ...text(drawing), rich: { v: { ...text(drawing, 700, font * 1.3), lineHeight: font * 1.6 }, n: { ...text(drawing), lineHeight: font * 1.3 } } },
      })),
    }],
  };
};
