import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrittenForm, type FigureFacts } from '@shared/figures/schema';
import { canExpress, expressionProblem, plainForm, readWritten, writeFigure } from '@shared/figures/writtenForm';
import { exact, facts, words, WRITTEN } from './writtenCases';

/** What the sentence says after the record was changed. */
const rewrite = (text: string, imported: FigureFacts, patch: Partial<FigureFacts>): string => writeFigure({ ...imported, ...patch }, readWritten(text, imported));
const importedAs = (text: string): FigureFacts => {
  const found = WRITTEN.find(([written]) => written === text);
  if (found === undefined) throw new Error(`no such case: ${text}`);
  return found[1];
};

describe('reading and writing a figure as it stood', () => {
  it('has at least sixty spans', () => expect(WRITTEN.length).toBeGreaterThanOrEqual(60));
  it.each(WRITTEN)('%s comes back as written', (text, imported) => {
    const form = readWritten(text, imported);
    expect(WrittenForm.safeParse(form).success).toBe(true);
    expect(writeFigure(imported, form)).toBe(text);
  });
  it('keeps number and words apart where it can', () => {
    expect(readWritten('预计突破1400亿元', importedAs('预计突破1400亿元')).parts).toEqual([
      { type: 'qualifier', word: '预计' },
      { type: 'qualifier', word: '突破' },
      { type: 'number', numerals: 'arabic' },
      { type: 'unit', text: '亿元' },
    ]);
    expect(readWritten('216.8亿元', importedAs('216.8亿元')).elsewhere).toEqual(['预计']);
  });
  it('holds for any number, unit, numerals and words', () => {
    const number = fc.tuple(fc.nat(99_999), fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined })).map(([whole, part]) => (part === undefined ? String(whole) : `${String(whole)}.${String(part)}`));
    fc.assert(
      fc.property(number, fc.constantFrom('亿元', '%', '个', '万人次', '个百分点', ''), fc.constantFrom('', '约', '超', '近', '预计'), fc.constantFrom('增长', '下降', ''), (n, unit, word, direction) => {
        const fall = direction === '下降' && !/^0(\.0+)?$/.test(n);
        const imported = facts(fall ? `-${n}` : n, unit, word, 'growth');
        const text = `${direction}${word}${n}${unit}`;
        expect(writeFigure(imported, readWritten(text, imported))).toBe(text);
      }),
    );
  });
  it('comes back for any text whatever, as far as the form can hold it', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 24 }), fc.constantFrom(...WRITTEN.map(([, f]) => f)), (text, imported) => {
      expect(writeFigure(imported, readWritten(text, imported))).toBe(text);
    }));
  });
});

describe('a change of the record rewrites the words', () => {
  const CHANGES: readonly (readonly [string, Partial<FigureFacts>, string])[] = [
    ['1081.5亿元', { value: exact('1100') }, '1100亿元'],
    ['1081.5亿元', { value: exact('12345.6') }, '12345.6亿元'],
    ['1,234.5万元', { value: exact('98765') }, '98,765万元'],
    ['增长4.5%', { value: exact('-4.5') }, '下降4.5%'],
    ['下降3.2%', { value: exact('1.1') }, '增长1.1%'],
    ['回落0.3个百分点', { value: exact('0.2') }, '回升0.2个百分点'],
    ['负增长3.2%', { value: exact('3') }, '增长3%'],
    ['-3.2%', { value: exact('3.2') }, '3.2%'],
    ['增长-3.2%', { value: exact('2') }, '增长2%'],
    ['约3.2%', { value: exact('-4') }, '约4%'],
    ['预计突破1400亿元', { qualifiers: words('突破') }, '突破1400亿元'],
    ['预计突破1400亿元', { value: exact('1425.3'), qualifiers: [] }, '1425.3亿元'],
    ['近31亿元', { qualifiers: words('超') }, '超31亿元'],
    ['1081.5亿元', { qualifiers: words('预计 超') }, '预计超1081.5亿元'],
    ['增长4.5%', { qualifiers: words('约') }, '增长约4.5%'],
    ['增长4.5%', { qualifiers: words('预计') }, '预计增长4.5%'],
    ['增长4.5%', { qualifiers: words('左右') }, '增长4.5%左右'],
    ['突破3万人次', { qualifiers: words('预计 突破') }, '预计突破3万人次'],
    ['第3位', { qualifiers: words('预计') }, '预计第3位'],
    ['3000余万元', { qualifiers: [] }, '3000万元'],
    ['2万余家', { value: exact('3') }, '3万余家'],
    ['12万平方米', { qualifiers: words('余') }, '12万余平方米'],
    ['200余场', { qualifiers: words('以上') }, '200场以上'],
    ['1000P', { qualifiers: words('余') }, '1000余P'],
    ['1081.5亿元', { unit: '万元', value: exact('10815000') }, '10815000万元'],
    ['3万多人', { unit: '人', value: exact('30000') }, '30000多人'],
    ['2.4个百分点', { unit: '%' }, '2.4%'],
    ['百分之五', { value: exact('6') }, '百分之六'],
    ['首位', { value: exact('2') }, '第2位'],
    ['第七', { value: exact('8') }, '第八'],
    ['过半', { value: exact('55'), qualifiers: [] }, '达55%'],
    ['过半', { value: exact('55'), qualifiers: words('超过') }, '超过55%'],
    ['百亿元', { value: exact('120') }, '120亿元'],
    ['超亿元', { value: exact('2') }, '超2亿元'],
    ['两个', { value: exact('3') }, '三个'],
    ['三四十个', { value: exact('35') }, '三十五个'],
    ['数百家', { value: exact('420') }, '420家'],
    ['5%—5.5%', { value: exact('5.2') }, '5.2%'],
    ['5—5.5%', { value: { type: 'range', low: '4', high: '4.5' } }, '4—4.5%'],
    ['增长4.5%', { value: { type: 'range', low: '5', high: '5.5' } }, '增长5%—5.5%'],
    ['１２３家', { value: exact('130') }, '１３０家'],
    ['第3位', { value: exact('2') }, '第2位'],
    ['1.3万', { value: exact('1.5') }, '1.5万'],
  ];
  it.each(CHANGES)('%s', (text, patch, after) => {
    expect(rewrite(text, importedAs(text), patch)).toBe(after);
  });
  it('comes back when the change is taken back', () => {
    for (const [text, imported] of WRITTEN) {
      const form = readWritten(text, imported);
      expect(writeFigure({ ...imported, value: exact('777') }, form)).not.toBe(text);
      expect(writeFigure(imported, form)).toBe(text);
    }
  });
});

describe('what cannot be written', () => {
  it('names a qualifier that stands elsewhere in the sentence', () => {
    const imported = importedAs('216.8亿元');
    const form = readWritten('216.8亿元', imported);
    expect(canExpress(imported, form)).toBe(true);
    expect(expressionProblem({ ...imported, qualifiers: [] }, form)).toEqual({ code: 'qualifierElsewhere', word: '预计' });
  });
  it('names a fall whose word stands elsewhere', () => {
    const imported = importedAs('约3.2%');
    const form = readWritten('约3.2%', imported);
    expect(expressionProblem({ ...imported, value: exact('3.2') }, form)?.code).toBe('directionElsewhere');
    expect(writeFigure({ ...imported, value: exact('3.2') }, form)).toBe('约−3.2%');
  });
});

it('gives a reference put in by hand a plain form', () => {
  const rank = facts('3', '', '', 'rank');
  expect(writeFigure(rank, plainForm(rank))).toBe('第3位');
  const amount = facts('1400', '亿元', '预计 突破');
  expect(writeFigure(amount, plainForm(amount))).toBe('预计突破1400亿元');
});
