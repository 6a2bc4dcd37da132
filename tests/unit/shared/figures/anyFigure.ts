import fc from 'fast-check';
import { makePeriod } from '@shared/figures/periods';
import type { Figure, FigureKind, FigureValue, Qualifier } from '@shared/figures/schema';

const decimal = (least: number, most: number, digits = 2): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: least * 10 ** digits, max: most * 10 ** digits }), fc.integer({ min: 0, max: digits })).map(([n, places]) => (n / 10 ** digits).toFixed(places).replace(/^-(0(\.0+)?)$/u, '$1'));
const whole = (most: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: most }).map(String);

const exact = (text: fc.Arbitrary<string>): fc.Arbitrary<FigureValue> => text.map((value) => ({ type: 'exact', value }));
const span = (text: fc.Arbitrary<string>): fc.Arbitrary<FigureValue> =>
  fc.tuple(text, text, fc.constantFrom('range' as const, 'approximate' as const)).map(([a, b, type]) => (Number(a) <= Number(b) ? { type, low: a, high: b } : { type, low: b, high: a }));
const mostly = (text: fc.Arbitrary<string>): fc.Arbitrary<FigureValue> => fc.oneof({ weight: 5, arbitrary: exact(text) }, { weight: 1, arbitrary: span(text) });

/** Units, values and kinds that occur together in reports; falls are negative, ranks are positions. */
const quantity: fc.Arbitrary<Pick<Figure, 'kind' | 'unit' | 'value'>> = fc.oneof(
  fc.record({ kind: fc.constantFrom('value' as const, 'target' as const), unit: fc.constantFrom('亿元', '万元', '平方米', '万人次', 'P'), value: mostly(decimal(-50, 9_999)) }),
  fc.record({ kind: fc.constant('count' as const), unit: fc.constantFrom('家', '个', '处', '万家', '户'), value: mostly(whole(60)) }),
  fc.record({ kind: fc.constant('growth' as const), unit: fc.constantFrom('%', '个百分点', '倍'), value: mostly(decimal(-30, 300, 1)) }),
  fc.record({ kind: fc.constant('change' as const), unit: fc.constantFrom('个百分点', '家', '亿元'), value: exact(decimal(-99, 99, 1)) }),
  fc.record({ kind: fc.constant('share' as const), unit: fc.constantFrom('%', '成', '‰'), value: exact(decimal(0, 10, 1)) }),
  fc.record({ kind: fc.constant('rank' as const), unit: fc.constantFrom('位', '', '名'), value: exact(whole(100)) }),
);
const periods = ['2025年', '2025年前三季度', '2024年', '截至2025年底', '十四五时期', '2025年国庆假期', ''].map(makePeriod);
const qualifiers = fc.constantFrom<Qualifier[]>([], [], [{ class: 'over', word: '超' }], [{ class: 'expected', word: '预计' }, { class: 'over', word: '突破' }], [{ class: 'about', word: '左右' }], [{ class: 'nearly', word: '近' }]);

/** The facts of any figure that a report may hold; indicators are few, so that some figures share one. */
export const anyFigure = (id: string, name = `指标${id}`): fc.Arbitrary<Figure> =>
  fc.record({ quantity, period: fc.constantFrom(...periods), qualifiers, indicator: fc.integer({ min: 1, max: 12 }), certainty: fc.constantFrom('final' as const, 'final' as const, 'expected' as const) }).map(({ quantity: { kind, unit, value }, period, qualifiers: words, indicator, certainty }) => ({
    id, indicatorId: `i${String(indicator)}`, name, kind, value, unit, period, qualifiers: words, review: 'accepted', certainty, doubts: [], source: null,
  }));

/** One plain figure: what a test does not name is a final value of 2025 in 亿元. */
export const figureOf = (id: string, value: string, more: Partial<Figure> = {}): Figure => ({
  id, indicatorId: `i-${id}`, name: `指标${id}`, kind: 'value' satisfies FigureKind, value: { type: 'exact', value }, unit: '亿元', period: makePeriod('2025年'),
  qualifiers: [], review: 'accepted', certainty: 'final', doubts: [], source: null, ...more,
});
