import { describe, expect, it } from 'vitest';
import type { Part } from '@shared/extract/parts';
import { layoutParts } from '@shared/extract/layout/layoutParts';
import { readDocx } from '@main/import/worker/docx/read';
import { cell, docx, numbered, paragraph, run, styled, table } from '../../../../../helpers/files/docx';

const parts = (...body: string[]): readonly Part[] => readDocx(docx(body)).parts;
const texts = (...body: string[]): string[] => parts(...body).map((part) => (part.type === 'table' ? 'table' : `${part.type}${part.type === 'heading' ? String(part.level) : ''} ${part.text}`));

describe('headings', () => {
  it('come from styles, also those based on a heading, and from outline levels', () => {
    expect(texts(styled('title', '云岭县工业简报'), styled('1', '总体情况'), styled('own', '小节'), paragraph('三级', '<w:outlineLvl w:val="2"/>'), paragraph('正文', '<w:outlineLvl w:val="9"/>')))
      .toEqual(['title 云岭县工业简报', 'heading1 总体情况', 'heading2 小节', 'heading3 三级', 'lines 正文']);
  });
  it('a short line all in bold heads; bold words in a sentence and bold sentences do not', () => {
    expect(texts(paragraph(run('项目建设', '<w:b/>')), paragraph(run('重点：', '<w:b/>') + run('后文')), paragraph(run('全年完成。', '<w:b/>')), paragraph(run('不粗', '<w:b w:val="0"/>'))))
      .toEqual(['heading0 项目建设', 'lines 重点：后文', 'lines 全年完成。', 'lines 不粗']);
  });
  it('a table of contents is not read', () => {
    expect(texts(styled('TOC1', '一、总体情况 1'), paragraph('正文'))).toEqual(['lines 正文']);
  });
});

describe('numbers that Word generates', () => {
  it('stand before the text as Word shows them', () => {
    expect(texts(numbered('总体情况', 1, 0, '1'), numbered('工业', 1, 1), numbered('增加值', 1, 2), numbered('投资', 1, 2), numbered('农业', 1, 1), numbered('粮食', 1, 2), numbered('项目建设', 1, 0, '1')))
      .toEqual(['heading1 一、总体情况', 'lines （一）工业', 'lines 1. 增加值', 'lines 2. 投资', 'lines （二）农业', 'lines 1. 粮食', 'heading1 二、项目建设']);
  });
  it('count on over lists of one scheme, and start anew where the list says so', () => {
    expect(texts(numbered('甲', 1), numbered('乙', 1), numbered('丙', 3), numbered('丁', 3))).toEqual(['lines 一、甲', 'lines 二、乙', 'lines 一、丙', 'lines 二、丁']);
  });
  it('a bullet makes an item, number 0 takes a style’s number away', () => {
    expect(texts(numbered('要点', 2), numbered('无号', 0))).toEqual(['item 要点', 'lines 无号']);
  });
});

describe('what is in a paragraph', () => {
  it('keeps inserted words, leaves deleted and hidden ones and field codes out, and tells of them', () => {
    const body = paragraph(`${run('完成')}<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>${run('36')}</w:ins>${run('亿元')}${run('秘', '<w:vanish/>')}<w:r><w:instrText>PAGE 99</w:instrText></w:r><w:r><w:tab/><w:t>完</w:t><w:br/><w:t>行</w:t></w:r>`);
    const read = readDocx(docx([body]));
    expect(read.parts).toEqual([{ type: 'lines', text: '完成36亿元\t完\n行' }]);
    expect(read.notes).toEqual(expect.arrayContaining([{ code: 'deletedText', count: 1, where: '' }, { code: 'hiddenText', count: 1, where: '' }]));
  });
  it('goes on with the next one when its end was deleted', () => {
    expect(texts(paragraph(run('前半'), '<w:rPr><w:del/></w:rPr>'), paragraph('后半'))).toEqual(['lines 前半后半']);
  });
  it('a footnote follows its paragraph', () => {
    const read = readDocx(docx([paragraph(`${run('增长5%')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}`), paragraph('下段')], { footnotes: { 2: '按可比价计算。' } }));
    expect(read.parts.map((part) => (part.type === 'table' ? '' : part.text))).toEqual(['增长5%。', '按可比价计算。', '下段']);
    expect(layoutParts(read.parts).blocks[1]?.role).toBe('caption');
  });
  it('a text box is read once, behind its paragraph', () => {
    const box = (text: string): string => `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx>`;
    expect(texts(paragraph(`<w:r><mc:AlternateContent><mc:Choice>${box('框内')}</mc:Choice><mc:Fallback>${box('框内')}</mc:Fallback></mc:AlternateContent></w:r>${run('正文')}`))).toEqual(['lines 正文', 'lines 框内']);
  });
});

describe('tables', () => {
  it('stay tables, with their merged cells', () => {
    const [part] = parts(table([['指标', cell('2025年', '<w:gridSpan w:val="2"/>')], [cell('工业', '<w:vMerge w:val="restart"/>'), '总量', '86.4'], [cell('', '<w:vMerge/>'), '增速', '7.2']]));
    expect(part).toEqual({ type: 'table', rows: [[{ text: '指标' }, { text: '2025年', colSpan: 2 }], [{ text: '工业', rowSpan: 2 }, { text: '总量' }, { text: '86.4' }], [{ text: '增速' }, { text: '7.2' }]] });
  });
  it('a deleted row is not read; one around prose is only a frame', () => {
    expect(texts(table([[`${'全县经济运行平稳，'.repeat(20)}稳中有进。`, '甲']]))).toEqual([expect.stringMatching(/^lines 全县/u), 'lines 甲']);
    const [part] = parts('<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr>' + cell('甲') + cell('乙') + '</w:tr></w:tbl>');
    expect(part).toEqual({ type: 'table', rows: [[{ text: '甲' }, { text: '乙' }]] });
  });
  it('lie in the text as lines of tab-separated cells, each cell where its span says', () => {
    const plain = layoutParts(parts(paragraph('表前的一段话，说明下面的表格。'), table([['指标', '单位', '2025年'], ['工业增加值', '亿元', '86.4']]), paragraph('表后')));
    expect(plain.text).toContain('指标\t单位\t2025年\n工业增加值\t亿元\t86.4\n');
    const block = plain.blocks.find(({ role }) => role === 'table');
    expect(block?.table?.cells.map(({ span }) => plain.text.slice(span.start, span.end))).toEqual(['指标', '单位', '2025年', '工业增加值', '亿元', '86.4']);
  });
});
