import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '@shared/figures/format';
import { parseValueInput } from '@shared/figures/parse';
import { classifyQualifier, qualifierPlace } from '@shared/figures/qualifiers';
import { exact, facts, words, WRITTEN } from './writtenCases';

describe('what a person types into a value cell', () => {
  it.each([
    ['1100', exact('1100'), undefined, undefined], ['1,100', exact('1100'), undefined, undefined], [' 1100 亿元 ', exact('1100'), '亿元', undefined], ['-3.2%', exact('-3.2'), '%', undefined], ['−3.2%', exact('-3.2'), '%', undefined],
    ['下降3.2%', exact('-3.2'), '%', undefined], ['约31亿元', exact('31'), '亿元', words('约')], ['预计突破1,400亿元', exact('1400'), '亿元', words('预计 突破')], ['3000余万元', exact('3000'), '万元', words('余')],
    ['2万余家', exact('2'), '万家', words('余')], ['50%左右', exact('50'), '%', words('左右')], ['第3位', exact('3'), '位', undefined], ['三百', exact('300'), undefined, undefined], ['三百万元', exact('300'), '万元', undefined],
    ['5%—5.5%', { type: 'range', low: '5', high: '5.5' }, '%', undefined], ['5-5.5%', { type: 'range', low: '5', high: '5.5' }, '%', undefined], ['三四十个', { type: 'approximate', low: '30', high: '40' }, '个', undefined],
    ['１２．５％', exact('12.5'), '%', undefined], ['2.4个百分点', exact('2.4'), '个百分点', undefined], ['百分之五', exact('5'), '%', undefined],
  ] as const)('%s', (text, value, unit, qualifiers) => {
    expect(parseValueInput(text)).toEqual({ ok: true, value, ...(unit === undefined ? {} : { unit }), ...(qualifiers === undefined ? {} : { qualifiers }) });
  });
  it.each([['', 'empty'], ['   ', 'empty'], ['abc', 'notANumber'], ['约', 'notANumber'], ['1,23', 'notANumber'], ['1.2.3', 'notANumber'], ['9-5%', 'rangeOrder'], ['1'.repeat(61), 'tooLong'], ['1e5', 'notANumber'], ['=1+1', 'notANumber']] as const)('refuses “%s”: %s', (text, code) => {
    expect(parseValueInput(text)).toEqual({ ok: false, code });
  });
  it('reads back what the formatter prints', () => {
    for (const [, figure] of WRITTEN) {
      const back = parseValueInput(formatFigure(figure));
      expect(back.ok && back.value.type === figure.value.type ? back.value : figure.value).toEqual(figure.value);
      if (back.ok && figure.value.type === 'exact' && figure.unit !== '') expect(back.unit).toBe(figure.unit.replace('％', '%'));
    }
  });
  it('reads back any printed number with its unit and words', () => {
    const number = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(9999)).filter(([n]) => n !== 0n).map(([n, d]) => `${n.toString()}.${String(d)}`);
    fc.assert(fc.property(number, fc.constantFrom('亿元', '%', '个', '万人次', '个百分点', ''), fc.constantFrom('', '约', '超', '近', '预计 突破', '左右', '余'), (n, unit, q) => {
      const figure = facts(n, unit, q, 'growth');
      expect(parseValueInput(formatFigure(figure))).toEqual({ ok: true, value: figure.value, ...(unit === '' ? {} : { unit }), ...(q === '' ? {} : { qualifiers: figure.qualifiers }) });
    }));
  });
  it('never throws', () => fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => { parseValueInput(text); })));
});

it.each([['预计', 'expected', 'before'], ['近', 'nearly', 'before'], ['约', 'about', 'before'], ['超过', 'over', 'before'], ['达', 'reached', 'before'], ['余', 'over', 'inside'], ['多', 'over', 'inside'], ['左右', 'about', 'after'], ['以上', 'over', 'after'], ['不足', 'under', 'before'], ['前', 'top', 'before']])('%s is %s and stands %s', (word, name, place) => {
  expect(classifyQualifier(word)).toBe(name);
  expect(qualifierPlace(word)).toBe(place);
  expect(classifyQualifier('今年')).toBeNull();
});
