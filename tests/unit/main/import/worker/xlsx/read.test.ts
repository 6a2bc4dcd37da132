import ExcelJS from '@protobi/exceljs';
import { describe, expect, it } from 'vitest';
import type { Part } from '@shared/extract/parts';
import { showInFormat } from '@main/import/worker/xlsx/numberFormat';
import { readXlsx } from '@main/import/worker/xlsx/read';

const bytesOf = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
const sheet = (rows: readonly (readonly unknown[])[], more: (sheet: ExcelJS.Worksheet) => void = () => undefined) => (book: ExcelJS.Workbook): void => {
  const made = book.addWorksheet('Sheet1');
  made.addRows(rows.map((row) => [...row]));
  more(made);
};
const grid = (part: Part | undefined): string[][] => (part?.type === 'table' ? part.rows.map((row) => row.map((cell) => cell.text)) : []);

describe('cells are read as the sheet shows them', () => {
  it('numbers, percent, separators, dates, texts, results of formulas', async () => {
    const { parts, notes } = readXlsx(await bytesOf(sheet([['指标', '数值'], ['产值', 1108.6], ['增速', 0.056], ['产量', 12345.678], ['日期', new Date(Date.UTC(2025, 10, 30))], ['合计', { formula: 'B2*2', result: 2217.2 }], ['文本', '12.50'], ['未算', { formula: 'B2*3' }]], (made) => {
      made.getCell('B3').numFmt = '0.0%';
      made.getCell('B4').numFmt = '#,##0.0';
      made.getCell('B5').numFmt = 'yyyy"年"m"月"d"日"';
    })));
    expect(grid(parts[0])).toEqual([['指标', '数值'], ['产值', '1108.6'], ['增速', '5.6%'], ['产量', '12,345.7'], ['日期', '2025年11月30日'], ['合计', '2217.2'], ['文本', '12.50'], ['未算', '']]);
    expect(parts[0]?.type === 'table' ? parts[0].rows.flat().flatMap(({ text, doubt }) => (doubt === undefined ? [] : [`${text} ${doubt}`])) : []).toEqual(['12,345.7 rounded', '12.50 numberAsText', ' noResult']);
    expect(notes.map(({ code, count }) => `${code} ${String(count)}`)).toEqual(['noResults 1', 'rounded 1']);
  });
  it('merged heads keep their reach; blank rows and columns go', async () => {
    const { parts } = readXlsx(await bytesOf(sheet([['2025年主要指标'], ['单位：亿元'], ['指标', '2024年', null, null, '2025年'], [null, '总量', '增速', null, '总量'], ['工业', 80, 3.1, null, 86.4], [], ['农业', 20, 2, null, 21]], (made) => {
      made.mergeCells('A1:E1');
      made.mergeCells('A3:A4');
      made.mergeCells('B3:C3');
    })));
    expect(parts).toEqual([
      { type: 'lines', text: '2025年主要指标' }, { type: 'lines', text: '单位：亿元' },
      { type: 'table', rows: [
        [{ text: '指标', rowSpan: 2 }, { text: '2024年', colSpan: 2 }, { text: '2025年' }], [{ text: '总量' }, { text: '增速' }, { text: '总量' }],
        [{ text: '工业' }, { text: '80' }, { text: '3.1' }, { text: '86.4' }], [{ text: '农业' }, { text: '20' }, { text: '2' }, { text: '21' }]] },
    ]);
  });
  it('every sheet by its name; hidden ones, hidden rows and columns are left out and told', async () => {
    const { parts, notes } = readXlsx(await bytesOf((book) => {
      sheet([['甲', 1], ['乙', 2]])(book);
      const own = book.addWorksheet('农业');
      own.addRows([['丙', 3, 9], ['丁', 4, 9], ['戊', 5, 9]]);
      own.getRow(2).hidden = true;
      own.getColumn(3).hidden = true;
      book.addWorksheet('底稿', { state: 'hidden' }).addRow(['秘', 1]);
    }));
    expect(parts.map((part) => (part.type === 'table' ? grid(part).join(';') : part.text))).toEqual(['甲,1;乙,2', '农业', '丙,3;戊,5']);
    expect(notes).toEqual([{ code: 'hiddenSheets', count: 1, where: '底稿' }, { code: 'hiddenText', count: 2, where: '' }]);
  });
  it('a second table below a blank row is one of its own', async () => {
    const { parts } = readXlsx(await bytesOf(sheet([['指标', '值'], ['工业', 1], [], ['镇街', '户数'], ['清溪镇', 5200]])));
    expect(parts.map(grid)).toEqual([[['指标', '值'], ['工业', '1']], [['镇街', '户数'], ['清溪镇', '5200']]]);
  });
});

describe('number formats', () => {
  it.each([
    ['0.30000000000000004', 'General', '0.3'], ['1108.6', 'General', '1108.6'], ['5.6000000000000001E-2', '0.0%', '5.6%'], ['1234567.891', '#,##0.00', '1,234,567.89'],
    ['-1234', '#,##0;[Red]-#,##0', '-1,234'], ['-1234', '#,##0_);(#,##0)', '(1,234)'], ['-5', '0;0', '-5'], ['0', '0;-0;"—"', '—'], ['31.5', '0.0"亿元"', '31.5亿元'], ['12', '¥#,##0', '¥12'], ['1500000', '0.0,,"百万"', '1.5百万'],
    ['45991', 'yyyy/m/d', '2025年11月30日'], ['45991', 'yyyy"年"m"月"', '2025年11月'], ['45991.5', 'yyyy-mm-dd hh:mm', '2025年11月30日 12:00'], ['45991', '[$-804]m"月"d"日"', '11月30日'], ['0.75', 'h:mm', '18:00'], ['1e21', 'General', '1000000000000000000000'], ['2.5', '0.##', '2.5'], ['2', '0.##', '2'], ['-0.4', '0', '0'], ['1', '@', '1'],
  ])('%s in %s shows %s', (value, format, text) => {
    expect(showInFormat(value, format, false).text).toBe(text);
  });
});
