import { describe, expect, it } from 'vitest';
import type { FigureView } from '@shared/deck/view';
import { afterWords, bigSizes, numberWords } from '@/slides/bigNumber';

const view = (number: string, parts: Partial<FigureView['parts']> = {}, name = '地区生产总值'): FigureView => ({
  figureId: number, name, text: number, period: '2025年全年', beside: [],
  parts: { before: [], direction: 'none', prefix: '', number, unit: '亿元', after: [], ...parts },
});

describe('the big numbers of a slide', () => {
  it('share one size, that of the longest', () => {
    const cell = { width: 500, height: 360 };
    const short = bigSizes([view('4.5')], cell);
    const both = bigSizes([view('4.5'), view('123,456,789')], cell);
    expect(both.number).toBeLessThan(short.number);
    expect(both.number).toBe(bigSizes([view('123,456,789')], cell).number);
  });
  it('keep every text at 18 or more', () => {
    const sizes = bigSizes([view('123,456,789,012', { before: ['预计', '突破'], unit: '个百分点' }, '全区规模以上高新技术制造业和战略性新兴产业企业研究与试验发展经费内部支出合计总额')], { width: 400, height: 150 });
    expect(Math.min(sizes.unit, sizes.name, sizes.small, sizes.number)).toBeGreaterThanOrEqual(18);
  });
  it('set what stands inside and after the unit in reading order', () => {
    expect(numberWords(view('3', { prefix: '第', unit: '位' }))).toBe('第3');
    expect(afterWords(view('3,000', { unit: '万元', after: ['余'] }))).toBe('余万元');
    expect(afterWords(view('50', { unit: '%', after: ['以上'] }))).toBe('%以上');
  });
});
