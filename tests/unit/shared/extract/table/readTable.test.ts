import { describe, expect, it } from 'vitest';
import { extract } from '@shared/extract/extract';
import { layoutParts } from '@shared/extract/layout/layoutParts';
import { layoutText } from '@shared/extract/layout/layoutText';
import type { Part } from '@shared/extract/parts';
import type { Candidate } from '@shared/extract/schema';

type Row = readonly (string | { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number })[];
const tablePart = (rows: readonly Row[]): Part => ({ type: 'table', rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell))) });
const found = (rows: readonly Row[], ...before: Part[]): readonly Candidate[] => extract(layoutParts([...before, tablePart(rows)])).candidates;
const told = (candidates: readonly Candidate[]): string[] => candidates.map(({ facts: { name, value, unit, period, kind } }) => [name, value.type === 'exact' ? value.value : '', unit, period.label, kind].join(' | '));
const title: Part = { type: 'title', text: '云岭县2025年统计公报' };

describe('a list of indicators with value and unit columns', () => {
  const rows: Row[] = [['序号', '指标', '单位', '2025年', '同比增长（%）', '全市位次'], ['1', '地区生产总值', '亿元', '1,108.6', '5.6', '3'], ['2', '其中：工业', '亿元', '310', '-1.2', '—'], ['3', '常住人口', '万人', '86.4', '0.3', '']];
  it('gives name, value, unit, period and kind of every cell; blanks give none', () => {
    expect(told(found(rows, title))).toEqual([
      '地区生产总值 | 1108.6 | 亿元 | 2025年 | value', '地区生产总值增速 | 5.6 | % | 2025年 | growth', '地区生产总值排名 | 3 | 位 | 2025年 | rank',
      '工业 | 310 | 亿元 | 2025年 | value', '工业增速 | -1.2 | % | 2025年 | growth',
      '常住人口 | 86.4 | 万人 | 2025年 | count', '常住人口增速 | 0.3 | % | 2025年 | growth',
    ]);
  });
  it('each figure has its cell as span and its row as sentence', () => {
    const document = layoutParts([title, tablePart(rows)]);
    for (const { span, text, sentence, inBlock, blockIndex } of extract(document).candidates) {
      expect(document.text.slice(span.start, span.end)).toBe(text);
      expect(document.blocks[blockIndex]?.text.slice(inBlock.start, inBlock.end)).toBe(text);
      expect(document.text.slice(sentence.start, sentence.end)).toContain(text);
      expect(document.text.slice(sentence.start, sentence.end)).not.toContain('\n');
    }
    expect(found(rows, title)[0]?.sentence.text).toBe('地区生产总值：2025年 1,108.6亿元；同比增长（%） 5.6%；全市位次 3位');
  });
});

describe('indicators × periods', () => {
  it('dates each column by its head, and takes units from brackets', () => {
    expect(told(found([['指标', '2023年', '2024年', '2025年'], ['地区生产总值（亿元）', '980.2', '1050.3', '1108.6'], ['新增企业(家)', '300', '312', '356']]))).toEqual([
      '地区生产总值 | 980.2 | 亿元 | 2023年 | value', '地区生产总值 | 1050.3 | 亿元 | 2024年 | value', '地区生产总值 | 1108.6 | 亿元 | 2025年 | value',
      '新增企业 | 300 | 家 | 2023年 | count', '新增企业 | 312 | 家 | 2024年 | count', '新增企业 | 356 | 家 | 2025年 | count',
    ]);
  });
  it('heads of two rows say year and measure', () => {
    expect(told(found([[{ text: '指标', rowSpan: 2 }, { text: '2024年', colSpan: 2 }, { text: '2025年', colSpan: 2 }], ['绝对额（亿元）', '增速（%）', '绝对额（亿元）', '增速（%）'], ['财政收入', '80', '3.1', '84', '5']]))).toEqual([
      '财政收入 | 80 | 亿元 | 2024年 | value', '财政收入增速 | 3.1 | % | 2024年 | growth', '财政收入 | 84 | 亿元 | 2025年 | value', '财政收入增速 | 5 | % | 2025年 | growth',
    ]);
  });
  it('periods down the side: the heads name the indicators', () => {
    expect(told(found([['年份', '地区生产总值（亿元）', '常住人口（万人）'], ['2024', '1050.3', '86.1'], ['2025', '1108.6', '86.4']]))).toEqual([
      '地区生产总值 | 1050.3 | 亿元 | 2024年 | value', '常住人口 | 86.1 | 万人 | 2024年 | count', '地区生产总值 | 1108.6 | 亿元 | 2025年 | value', '常住人口 | 86.4 | 万人 | 2025年 | count',
    ]);
  });
  it('本期 and 上年同期 follow the title; the unit stands above', () => {
    expect(told(found([['指标', '本期', '上年同期'], ['固定资产投资', '210', '200']], { type: 'heading', level: 1, text: '2025年1—11月主要经济指标' }, { type: 'lines', text: '单位：亿元、%' }))).toEqual([
      '固定资产投资 | 210 | 亿元 | 2025年1—11月 | value', '固定资产投资 | 200 | 亿元 | 2024年1—11月 | value',
    ]);
  });
});

describe('places × indicators', () => {
  it('the name joins the place and the indicator', () => {
    expect(told(found([['镇街', '户数（户）', '工业产值（亿元）'], ['清溪镇', '5200', '12.5'], ['合计', '9100', '30']], title))).toEqual([
      '清溪镇户数 | 5200 | 户 | 2025年 | count', '清溪镇工业产值 | 12.5 | 亿元 | 2025年 | value', '合计户数 | 9100 | 户 | 2025年 | count', '合计工业产值 | 30 | 亿元 | 2025年 | value',
    ]);
  });
  it('two lists side by side are two lists', () => {
    expect(told(found([['指标', '数值', '指标', '数值'], ['学校', '36所', '医院', '8家']], title))).toEqual(['学校 | 36 | 所 | 2025年 | count', '医院 | 8 | 家 | 2025年 | count']);
  });
});

describe('nothing is coerced in silence', () => {
  const cellOf = (text: string): readonly [string, readonly string[]] | null => {
    const [candidate] = found([['指标', '2025年'], ['甲项投资（亿元）', text], ['乙项投资（亿元）', '1']]).filter(({ indicator }) => indicator === '甲项投资');
    return candidate === undefined || candidate.facts.value.type !== 'exact' ? null : [candidate.facts.value.value, candidate.doubts];
  };
  it.each([
    ['1,234.5', '1234.5', []], ['１２３．５', '123.5', []], ['-3.2', '-3.2', []], ['−3.2', '-3.2', []], ['0.50', '0.50', []], ['007', '7', []],
    ['(3.2)', '-3.2', ['bracketed']], ['1.234,56', '1234.56', ['localeNumber']], ['12,5', '12.5', ['localeNumber']], ['1.234.567', '1234567', ['localeNumber']],
  ])('%s is %s', (text, value, doubts) => {
    expect(cellOf(text)).toEqual([value, doubts]);
  });
  it.each(['—', '-', '…', '/', '', '无', '1e5', '3 4', '2025-11-30', '待定', '#DIV/0!', '12.5.3'])('%s is no figure', (text) => {
    expect(cellOf(text)).toBeNull();
  });
});

describe('words in cells', () => {
  it('figures among words are read as prose of their row', () => {
    const [first, ...others] = found([['项目', '进展'], ['城南水厂', '已完成投资3.2亿元'], ['环湖路', '前期工作']], title);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ text: '3.2亿元', facts: { unit: '亿元' } });
  });
});

describe('a table in Markdown', () => {
  it('is a table too; its cells lie in the text as written', () => {
    const text = '# 云岭县2025年简报\n\n| 指标 | 2024年 | 2025年 |\n| --- | ---: | --: |\n| 粮食产量（万吨） | 30.1 | **31.2** |\n\n全年平稳。\n';
    const document = layoutText(text, 'md');
    const { candidates } = extract(document);
    expect(told(candidates)).toEqual(['粮食产量 | 30.1 | 万吨 | 2024年 | value', '粮食产量 | 31.2 | 万吨 | 2025年 | value']);
    expect(candidates.map(({ span }) => text.slice(span.start, span.end))).toEqual(['30.1', '31.2']);
    expect(document.blocks.map(({ role }) => role)).toEqual(['title', 'table', 'paragraph']);
  });
});

it('a large table costs linear time', () => {
  const rows = (n: number): Row[] => [['指标', '2024年', '2025年'], ...Array.from({ length: n }, (_, i) => [`指标甲${String(i)}（亿元）`, '1.5', '2.5'])];
  expect(found(rows(3_000), title)).toHaveLength(6_000);
});
