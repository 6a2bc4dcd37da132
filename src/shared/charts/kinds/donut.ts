import { decals, seriesColor, text, wrap, type BuildKind } from '../drawing';

/** Parts side by side in a ring, at most five, labelled directly. */
export const buildDonut: BuildKind = (drawing) => ({
  series: [{
    type: 'pie', radius: ['42%', '68%'], center: ['50%', '50%'], startAngle: 90, itemStyle: { borderColor: drawing.theme.paper, borderWidth: 2 },
    labelLine: { lineStyle: { color: drawing.theme.muted }, length: drawing.font, length2: drawing.font },
    data: drawing.marks.map((mark, i) => ({
      name: mark.id, value: mark.size, itemStyle: { color: seriesColor(drawing, i), ...(decals[i] === undefined ? {} : { decal: decals[i] }) },
      label: { show: true, formatter: `${wrap(mark.name, 9)}\n{v|${mark.label}}`, lineHeight: drawing.font * 1.3, ...text(drawing), rich: { v: { ...text(drawing, 700), lineHeight: drawing.font * 1.4 } } },
    })),
  }],
});
