import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Part, PartedDocument } from '@shared/extract/parts';
import { pageRanges, readPdfParts } from '@main/import/worker/pdf/read';
import { pdf, type PdfPage, type PdfText } from '../../../../../helpers/files/pdf';

const CMAPS = `${resolve('node_modules/pdfjs-dist/cmaps')}/`;
const read = (pages: readonly PdfPage[], options = {}): Promise<PartedDocument> => readPdfParts(pdf(pages, options), CMAPS);
const told = (parts: readonly Part[]): string[] => parts.map((part) => (part.type === 'table' ? part.rows.map((row) => row.map((cell) => cell.text).join('|')).join('/') : `${part.type}${part.type === 'heading' ? String(part.level) : ''} ${part.text}`));
const lines = (x: number, from: number, texts: readonly string[], size = 12): PdfText[] => texts.map((text, i) => ({ x, y: from + i * size * 1.6, size, text: text.trimStart() })).map((line, i) => ({ ...line, x: line.x + (texts[i]?.startsWith('　　') === true ? size * 2 : 0) }));

const PROSE = ['　　2025年，全县规模以上工业增加值86.4亿元，同比增长7.2%，', '增速居全市第二位。工业投资下降3.5%，降幅比上年收窄1.2个百分', '点，全年运行平稳。', '　　全年新开工亿元以上项目24个，竣工投产18个，预计新增产值', '超过30亿元。'];
const JOINED = ['lines 2025年，全县规模以上工业增加值86.4亿元，同比增长7.2%，增速居全市第二位。工业投资下降3.5%，降幅比上年收窄1.2个百分点，全年运行平稳。', 'lines 全年新开工亿元以上项目24个，竣工投产18个，预计新增产值超过30亿元。'];

describe('text', () => {
  it('lines become paragraphs, larger type heads, the largest is the title', async () => {
    const { parts } = await read([{ texts: [{ x: 180, y: 80, size: 22, text: '云岭县工业简报' }, { x: 90, y: 120, size: 16, text: '总体情况' }, ...lines(90, 150, PROSE)] }]);
    expect(told(parts)).toEqual(['title 云岭县工业简报', 'heading1 总体情况', ...JOINED]);
  });
  it('a font that names a table of Chinese codes is read by it', async () => {
    const { parts } = await read([{ texts: lines(90, 150, PROSE) }], { codes: 'named' });
    expect(told(parts)).toEqual(JOINED);
  });
  it('paragraphs go on over pages; running heads and page numbers go, and are told', async () => {
    const page = (texts: PdfText[], n: number): PdfPage => ({ texts: [{ x: 90, y: 40, size: 9, text: '云岭县统计局' }, ...texts, { x: 290, y: 800, size: 9, text: `第${String(n)}页 共3页` }] });
    const { parts, notes } = await read([page(lines(90, 150, PROSE.slice(0, 2)), 1), page(lines(90, 150, PROSE.slice(2, 4)), 2), page(lines(90, 150, PROSE.slice(4)), 3)]);
    expect(told(parts)).toEqual(JOINED);
    expect(notes).toEqual([{ code: 'headsAndFeet', count: 1, where: '云岭县统计局' }]);
  });
  it('two columns are read one after the other', async () => {
    const column = (x: number, word: string): PdfText[] => lines(x, 150, Array.from({ length: 12 }, (_, i) => `${i === 0 ? '　　' : ''}${word}栏第${String(i + 10)}行文字共十六`));
    const { parts } = await read([{ texts: [...lines(90, 100, ['通栏的一行字横贯两栏之上，说明下文都是些什么内容什么']), ...column(60, '左'), ...column(320, '右')] }]);
    const text = told(parts).join('');
    expect(text.indexOf('左栏第21行')).toBeLessThan(text.indexOf('右栏第10行'));
    expect(text.indexOf('通栏')).toBeLessThan(text.indexOf('左栏第10行'));
  });
  it('rows of cells are a table', async () => {
    const row = (y: number, cells: readonly string[]): PdfText[] => cells.map((text, i) => ({ x: 90 + i * 110, y, size: 12, text }));
    const { parts } = await read([{ texts: [...lines(90, 100, PROSE), ...row(240, ['指标', '2024年', '2025年']), ...row(262, ['粮食产量', '30.1', '31.2']), ...row(284, ['税收收入', '8.2', '9.1'])] }]);
    expect(told(parts)).toEqual([...JOINED, '指标|2024年|2025年/粮食产量|30.1|31.2/税收收入|8.2|9.1']);
  });
});

describe('what is not text of the document', () => {
  it('a table of contents goes', async () => {
    const row = (y: number, cells: readonly string[]): PdfText[] => cells.map((text, i) => ({ x: 90 + i * 300, y, size: 12, text }));
    const { parts } = await read([{ texts: [...row(100, ['目录']), ...row(130, ['一、总体情况', '3']), ...row(150, ['二、项目建设', '5']), ...row(170, ['三、附表', '5'])] }, { texts: lines(90, 150, PROSE) }]);
    expect(told(parts)).toEqual(JOINED);
  });
  it('a glyph without a meaning is a dash between numbers, else it is told', async () => {
    const { parts, notes } = await read([{ texts: lines(90, 150, ['1\u000011月，全县工业平稳\u0000运行，增长5%\u00006%，一切都在稳步前进。']) }]);
    expect(told(parts)).toEqual(['lines 1—11月，全县工业平稳\ufffd运行，增长5%—6%，一切都在稳步前进。']);
    expect(notes).toEqual([{ code: 'unknownLetters', count: 1, where: '1' }]);
  });
});

describe('what cannot be read is told', () => {
  it('a scan by its pages; a scanned page among others by its number', async () => {
    await expect(read([{ texts: [], image: true }, { texts: [{ x: 290, y: 800, size: 9, text: '2' }], image: true }])).rejects.toMatchObject({ code: 'file.scanned', params: { pages: '1—2' } });
    const { parts, notes } = await read([{ texts: lines(90, 150, PROSE) }, { texts: [], image: true }]);
    expect(told(parts)).toEqual(JOINED);
    expect(notes).toEqual([{ code: 'scannedPages', count: 1, where: '2' }]);
    expect(pageRanges([1, 2, 3, 7, 9, 10])).toBe('1—3、7、9—10');
  });
  it('a password, another kind of file, a lost end, a damaged stream', async () => {
    await expect(read([{ texts: lines(90, 150, PROSE) }], { encrypt: true })).rejects.toMatchObject({ code: 'file.encrypted' });
    await expect(readPdfParts(Buffer.from('云岭县'), CMAPS)).rejects.toMatchObject({ code: 'file.wrongKind' });
    const whole = pdf([{ texts: lines(90, 150, PROSE) }]);
    await expect(readPdfParts(whole.subarray(0, -200), CMAPS)).rejects.toMatchObject({ code: 'file.damaged' });
    const at = whole.lastIndexOf('endstream') - 20;
    whole[at] = (whole[at] ?? 0) ^ 4;
    await expect(readPdfParts(whole, CMAPS)).rejects.toMatchObject({ code: 'file.damaged' });
  });
});
