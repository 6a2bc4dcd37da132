import { describe, expect, it } from 'vitest';
import { readCsv } from '@main/import/worker/csv/read';

const rows = (text: string | Uint8Array): string[][] => readCsv(typeof text === 'string' ? Buffer.from(text) : text).parts.flatMap((part) => (part.type === 'table' ? part.rows.map((row) => row.map((cell) => cell.text)) : []));

describe('csv', () => {
  it.each([[','], ['\t'], [';'], ['|'], ['，']])('finds the separator %j', (mark) => {
    expect(rows(`指标${mark}2024年${mark}2025年\r\n工业${mark}80.1${mark}86.4\r\n农业${mark}20${mark}21\r\n`)).toEqual([['指标', '2024年', '2025年'], ['工业', '80.1', '86.4'], ['农业', '20', '21']]);
  });
  it('keeps quotes, separators and line ends inside cells; blank lines go', () => {
    expect(rows('指标,值\n"工业, 含""新兴""\n产业","1,108.6"\n\n')).toEqual([['指标', '值'], ['工业, 含"新兴"\n产业', '1,108.6']]);
    expect(rows('sep=;\n指标;值\n投资;"12,5"\n')).toEqual([['指标', '值'], ['投资', '12,5']]);
  });
  it('reads GB18030 and UTF-16', () => {
    expect(rows(Buffer.concat([Buffer.from([0xb9, 0xab, 0xc2, 0xb7]), Buffer.from(',120\n')]))).toEqual([['公路', '120']]);
    expect(rows(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('公路,120\n', 'utf16le')]))).toEqual([['公路', '120']]);
  });
  it('tells of quotes that do not close, refuses bytes that are no text', () => {
    expect(readCsv(Buffer.from('a,b\n"c,d\n')).notes).toMatchObject([{ code: 'oddRows' }]);
    expect(() => readCsv(Buffer.from([0x31, 0, 0x32]))).toThrow('file.binary');
  });
});
