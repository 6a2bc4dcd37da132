import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChart } from '@shared/charts/build';
import { chartProblem } from '@shared/charts/check';
import { quietColor } from '@shared/charts/drawing';
import { themes } from '@shared/deck/themes';
import { formatFigure } from '@shared/figures/format';
import type { Figure } from '@shared/figures/schema';
import { ChartKind, type ChartSpec } from '@shared/report/schema';
import { anyFigure, figureOf } from '../figures/anyFigure';
import { fitting } from './fitting';

const byId = (figures: readonly Figure[]) => new Map(figures.map((figure) => [figure.id, figure]));
const spec = (kind: ChartKind, figures: readonly Figure[], more: Partial<ChartSpec> = {}): ChartSpec => ({ kind, title: [], items: figures.map(({ id }) => ({ figureId: id })), ...more });
const build = (kind: ChartKind, figures: readonly Figure[], more: Partial<ChartSpec> = {}, still = true) => buildChart(spec(kind, figures, more), byId(figures), themes.spring, { font: 24, room: { width: 1200, height: 640 }, still });
const optionOf = (kind: ChartKind, figures: readonly Figure[]): string => {
  const built = build(kind, figures);
  return built.ok ? JSON.stringify(built.option) : built.problem;
};

describe.each(ChartKind.options)('a %s chart', (kind) => {
  const figures = fitting(kind);
  it('writes every figure beside its mark as it is written everywhere', () => {
    for (const figure of figures) expect(optionOf(kind, figures)).toContain(formatFigure(figure));
  });
  it('holds nothing but finite numbers and known colours', () => {
    const option = optionOf(kind, figures);
    expect(option).not.toMatch(/null|NaN|Infinity|undefined/u);
    const known = new Set([...Object.values(themes.spring), quietColor({ theme: themes.spring })].flat());
    for (const [color] of option.matchAll(/#[0-9A-Fa-f]{6}/gu)) expect(known).toContain(color);
  });
  it('has no decal: the print engine makes a picture of it, and charts are lines on paper', () => {
    expect(optionOf(kind, figures)).not.toMatch(/decal/iu);
  });
  it('stands still in print and needs no pointer', () => {
    const [printed, shown] = [build(kind, figures), build(kind, figures, {}, false)];
    expect(printed.ok && printed.option).toMatchObject({ animation: false, tooltip: { show: false } });
    expect(shown.ok && shown.option).toMatchObject({ animation: true });
  });
  it('marks each figure by its id, so that a click finds it', () => {
    for (const { id } of figures) expect(optionOf(kind, figures)).toContain(`"name":"${id}"`);
  });
});

describe('any chart', () => {
  it('is either refused for the reason that check gives, or shows all its numbers', () => {
    const some = fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyFigure(`f${String(i)}`))));
    fc.assert(fc.property(fc.constantFrom(...ChartKind.options), some, (kind, figures) => {
      const problem = chartProblem(kind, figures);
      const built = build(kind, figures);
      expect(built.ok ? null : built.problem).toBe(problem);
      if (built.ok) for (const figure of figures) expect(JSON.stringify(built.option)).toContain(formatFigure(figure));
    }), { numRuns: 400 });
  });
  it('is refused when a figure is gone', () => {
    expect(buildChart(spec('bar', [figureOf('a', '1'), figureOf('b', '2')]), new Map(), themes.spring, { font: 24, room: { width: 1200, height: 640 }, still: true })).toEqual({ ok: false, problem: 'missingFigure' });
  });
  it('is drawn from the figures alone: the same every time, and they are left as they were', () => {
    const figures = fitting('bar');
    const before = JSON.stringify(figures);
    expect(optionOf('bar', figures)).toBe(optionOf('bar', figures));
    expect(JSON.stringify(figures)).toBe(before);
  });
});
