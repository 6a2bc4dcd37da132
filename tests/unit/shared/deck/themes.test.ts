import { describe, expect, it } from 'vitest';
import { canvasOf, themes, type ThemeTokens } from '@shared/deck/themes';
import { ThemeName } from '@shared/report/schema';

const channel = (hex: string): number => {
  const part = Number.parseInt(hex, 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (color: string): number => 0.2126 * channel(color.slice(1, 3)) + 0.7152 * channel(color.slice(3, 5)) + 0.0722 * channel(color.slice(5, 7));
/** Contrast of two colours as WCAG 2 defines it: 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
const all: [ThemeName, ThemeTokens][] = ThemeName.options.map((name) => [name, themes[name]]);

it('contrast is measured as the standard does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(all)('the theme %s', (name, theme) => {
  const { paper, wash, ink, muted, accent, onAccent, series } = theme;
  it('text reads on paper and on washed areas: at least 4.5', () => {
    for (const ground of [paper, wash]) for (const color of [ink, muted, accent]) expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
  });
  it('prose and headline numbers in ink have at least 7', () => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
  });
  it('marks of a chart stand out from the paper: at least 3, here as much as the look promises', () => {
    const promised = { official: 4.7, spring: 3.9, projector: 9 }[name];
    for (const color of series) expect(contrast(color, paper), color).toBeGreaterThanOrEqual(promised);
  });
  it('has six different series at most, the accent first', () => {
    expect(new Set(series).size).toBe(series.length);
    expect(series.length).toBeLessThanOrEqual(6);
    expect(series[0]).toBe(accent);
  });
  it('is written in plain six-digit colours', () => {
    for (const color of [...Object.values(theme)].flat()) expect(color).toMatch(/^#[0-9A-F]{6}$/u);
  });
});

it('a highlighted mark differs from the ones that step back', () => {
  for (const [name, { accent, muted }] of all) expect(accent, name).not.toBe(muted);
});

it('a canvas is always 1080 high; its width follows the ratio', () => {
  expect(canvasOf('16:9')).toEqual({ width: 1920, height: 1080 });
  expect(canvasOf('4:3')).toEqual({ width: 1440, height: 1080 });
});
