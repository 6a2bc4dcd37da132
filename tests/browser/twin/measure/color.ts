export type Rgb = readonly [number, number, number, number];

/** A computed colour as red, green, blue and alpha; null for `none` and paints by reference. */
export const parseColor = (color: string): Rgb | null => {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex !== undefined) return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)).concat(1) as unknown as Rgb;
  const parts = /^rgba?\(([^)]+)\)$/.exec(color)?.[1]?.split(/[\s,/]+/).map(Number);
  const [r, g, b, a = 1] = parts ?? [];
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, a];
};

const luminance = ([r, g, b]: Rgb): number => {
  const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
};

export const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** The nearest opaque ground behind an element. */
export const groundOf = (element: Element): Rgb => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const ground = parseColor(getComputedStyle(at).backgroundColor);
    if (ground !== null && ground[3] > 0.99) return ground;
  }
  return [255, 255, 255, 1];
};
