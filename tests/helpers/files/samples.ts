import ExcelJS from '@protobi/exceljs';
import { asPdf } from './article';
import { docx, numbered, paragraph, run, styled, table } from './docx';

/** One small file of each format, with about everything in it that its reader looks at. */
export const sampleDocx = (): Buffer =>
  docx([
    styled('title', '云岭县2025年工业经济简报'), numbered('总体情况', 1, 0, '1'), paragraph('2025年，全县规模以上工业增加值86.4亿元，同比增长7.2%，增速居全市第二位。'),
    paragraph(`${run('工业投资下降3.5%')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('，降幅比上年收窄1.2个百分点。')}`), numbered('项目建设', 1, 0, '1'), paragraph(run('重点项目', '<w:b/>')),
    paragraph('全年新开工亿元以上项目24个，竣工投产18个，预计新增产值超过30亿元。'), table([['指标', '单位', '2024年', '2025年'], ['粮食产量', '万吨', '30.1', '31.2'], ['税收收入', '亿元', '8.2', '9.1']]),
  ], { footnotes: { 1: '不含农户投资。' }, more: [{ name: 'word/media/image1.png', data: Buffer.alloc(300, 7), stored: true }] });

export const sampleXlsx = async (): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('主要指标');
  sheet.addRows([['云岭县2025年主要指标'], ['指标', '单位', '2024年', '2025年', '增速'], ['地区生产总值', '亿元', 1050.3, 1108.6, 0.056], ['常住人口', '万人', 86.1, 86.4, 0.003], ['粮食产量', '万吨', 30.1, 31.2, 0.037]]);
  sheet.mergeCells('A1:E1');
  for (const row of [3, 4, 5]) sheet.getCell(row, 5).numFmt = '0.0%';
  book.addWorksheet('镇街').addRows([['镇街', '户数（户）'], ['清溪镇', 5200], ['河口镇', 3900]]);
  return Buffer.from(await book.xlsx.writeBuffer());
};

export const samplePdf = (): Buffer => asPdf('# 云岭县2025年工业经济简报\n\n## 一、总体情况\n\n2025年，全县规模以上工业增加值86.4亿元，同比增长7.2%，增速居全市第二位。工业投资下降3.5%，降幅比上年收窄1.2个百分点。\n\n## 二、项目建设\n\n全年新开工亿元以上项目24个，竣工投产18个，预计新增产值超过30亿元。\n', 'md');

export const sampleCsv = (): Buffer => Buffer.from(`指标,单位,2024年,2025年\r\n"地区生产总值",亿元,"1,050.3","1,108.6"\r\n常住人口,万人,86.1,86.4\r\n${'粮食产量,万吨,30.1,31.2\r\n'.repeat(20)}`);

export const sampleHtml = (): Buffer => Buffer.from(`<html><body><!--StartFragment--><h1>云岭县2025年简报</h1><p>全年<b>增长</b>5.6%。</p><ul><li>甲<li>乙</ul><table><tr><th>指标<th colspan=2>2025年<tr><td rowspan=2>工业<td>总量<td>86.4</table>${'<div><p>全县新开工项目24个。</p></div>'.repeat(10)}<!--EndFragment--></body></html>`);
