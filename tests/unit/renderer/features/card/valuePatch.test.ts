import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '@shared/figures/format';
import type { Figure } from '@shared/figures/schema';
import { apply } from '@shared/report/apply';
import { valuePatch } from '@/features/card/valuePatch';
import { smallReport } from '../../../../fixtures/reports/small';
import { anyFigure, figureOf } from '../../../shared/figures/anyFigure';

const money = figureOf('f1', '1081.5', { qualifiers: [{ class: 'over', word: '超' }] });
const growth = figureOf('g', '4.5', { kind: 'growth', unit: '%' });
const rank = figureOf('r', '3', { kind: 'rank', unit: '' });
const patchOf = (text: string, figure: Figure): unknown => {
  const read = valuePatch(text, figure);
  return read.ok ? read.patch : read.code;
};
const exact = (value: string) => ({ type: 'exact', value });

describe('typing a value', () => {
  it.each<[string, Figure, unknown]>([
    ['1100', money, { value: exact('1100') }],
    ['1,100亿元', money, { value: exact('1100') }],
    ['１１００', money, { value: exact('1100') }],
    ['11000万元', money, { value: exact('11000'), unit: '万元' }],
    ['约1100', money, { value: exact('1100'), qualifiers: [{ class: 'about', word: '约' }] }],
    ['-3.2', growth, { value: exact('-3.2') }],
    ['−3.2％', growth, { value: exact('-3.2') }],
    ['下降3.2%', growth, { value: exact('-3.2') }],
    ['5%—5.5%', growth, { value: { type: 'range', low: '5', high: '5.5' } }],
    ['-2—3', growth, 'throughZero'],
    ['第2位', rank, { value: exact('2') }],
    ['2', rank, { value: exact('2') }],
  ])('%s changes only what it says', (text, figure, patch) => {
    expect(patchOf(text, figure)).toEqual(patch);
  });
  it.each<[string, Figure]>([['1081.5', money], ['1,081.5', money], ['超1081.5亿元', money], ['第3位', rank], ['4.5％', growth], ['2.1个百分点', figureOf('p', '2.1', { kind: 'change', unit: '百分点' })]])('%s, which is what stands there, changes nothing', (text, figure) => {
    expect(patchOf(text, figure)).toBeNull();
  });
  it('the figure as it is shown changes nothing, whichever it is', () => {
    fc.assert(fc.property(anyFigure('f'), fc.boolean(), (figure, grouped) => {
      expect(patchOf(formatFigure(figure, { grouped }), figure)).toBeNull();
      // what the field is opened with
      expect(patchOf(formatFigure({ ...figure, unit: '', qualifiers: [] }, { grouped: false }), figure)).toBeNull();
    }), { numRuns: 500 });
  });
  it.each<[string, Figure, string]>([
    ['', money, 'empty'], ['  ', money, 'empty'], ['很多', money, 'notANumber'], ['5.5—5', growth, 'default'],
    ['1100家', money, 'default'], ['2.1个百分点', growth, 'default'], ['第3位', money, 'default'],
  ])('“%s” is refused', (text, figure, code) => {
    expect(patchOf(text, figure)).toBe(code);
  });
  it('never throws and never gives a patch that the report refuses with “invalid” for its shape', () => {
    const report = smallReport();
    const [first] = report.figures;
    if (first === undefined) throw new Error('the report has a figure');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,+-—%亿万元约超三百余左右第位 ') })), (text) => {
      const read = valuePatch(text, first);
      if (read.ok && read.patch !== null) expect(apply(report, { type: 'figure.set', figureId: first.id, patch: read.patch })).toMatchObject({ ok: true });
    }), { numRuns: 1_000 });
  });
});
