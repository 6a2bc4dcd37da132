import { convert } from '../../figures/units';
import { text, type BuildKind } from '../drawing';
import { fitted, emsOf, wrap } from '../measure';

/** One share of a whole of 100: the ring, and beside it (in it where the room is narrow) the number itself. */
export const buildShare: BuildKind = (drawing) => {
  const { marks: [mark], font, room, theme } = drawing;
  if (mark === undefined) return {};
  const percent = Number(convert(String(mark.size), mark.figure.unit, '%') ?? mark.size);
  const wide = room.width > room.height * 1.5;
  const radius = Math.min(room.height * 0.46, room.width * (wide ? 0.2 : 0.3));
  const center = wide ? room.width * 0.27 : room.width / 2;
  const left = center + radius + font * 2;
  const number = wide ? fitted(emsOf(mark.label), (room.width - left) * 0.95, font * 5, font) : fitted(emsOf(mark.label), radius * 1.1, font * 2.6, font);
  const name = wrap(mark.name, wide ? (room.width - left) / (font * 1.2) : (radius * 1.1) / font);
  return {
    title: {
      text: mark.label, subtext: name, padding: 0, itemGap: font * 0.4, top: 'middle', left: wide ? left : 'center',
      textStyle: { ...text(drawing, 700, number), color: theme.accent, lineHeight: number * 1.1 }, subtextStyle: { ...text(drawing, 400, wide ? font * 1.2 : font), lineHeight: font * 1.6 },
    },
    series: [{
      type: 'pie', radius: [radius * 0.66, radius], center: [center, '50%'], startAngle: 90, silent: true, label: { show: false }, itemStyle: { borderColor: theme.paper, borderWidth: 3 },
      data: [
        { name: mark.id, value: Math.min(100, percent), itemStyle: { color: theme.accent } },
        { name: 'rest', value: Math.max(0, 100 - percent), itemStyle: { color: theme.hairline } },
      ],
    }],
  };
};
