import { describe, expect, it } from 'vitest';
import { canvasOf, themes, type ThemeTokens } from '@shared/deck/themes';
import { ThemeName } from '@shared/report/schema';
import { quietColor } from '@shared/charts/drawing';
import { contrast } from '../../../helpers/contrast';

const all: [ThemeName, ThemeTokens][] = ThemeName.options.map((name) => [name, themes[name]]);

it('contrast is measured as the standard does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(all)('the theme %s', (name, theme) => {
  const { paper, wash, ink, muted, accent, onAccent, series, parts } = theme;
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
  it('marks that step back still stand out from the paper, and less than the highlighted one', () => {
    const quiet = contrast(quietColor({ theme }), paper);
    expect(quiet).toBeGreaterThanOrEqual(3);
    expect(contrast(accent, paper) / quiet).toBeGreaterThanOrEqual(1.4);
  });
  it('parts of a whole stand out from the paper, the first in the accent, no two alike', () => {
    for (const color of parts) expect(contrast(color, paper), color).toBeGreaterThanOrEqual(3);
    expect([parts[0], parts.length, new Set(parts).size]).toEqual([accent, 5, 5]);
  });
  it.each([2, 3, 4, 5])('%d parts are told from their neighbours in a grey print, in a bar and around a ring', (count) => {
    const ring = parts.slice(0, count);
    ring.forEach((color, i) => expect(contrast(color, ring[(i + 1) % count] ?? ''), `${color} beside the next`).toBeGreaterThanOrEqual(1.4));
  });
  it('is written in plain six-digit colours', () => {
    for (const color of [...Object.values(theme)].flat()) expect(color).toMatch(/^#[0-9A-F]{6}$/u);
  });
});

it('a canvas is always 1080 high; its width follows the ratio', () => {
  expect(canvasOf('16:9')).toEqual({ width: 1920, height: 1080 });
  expect(canvasOf('4:3')).toEqual({ width: 1440, height: 1080 });
});
