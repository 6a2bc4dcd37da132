import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx, paragraph } from '../helpers/files/docx';
import { randomOf } from '../helpers/files/random';
import { flipBit } from '../helpers/files/mutate';
import { sampleCsv, sampleDocx, samplePdf, sampleXlsx } from '../helpers/files/samples';
import { expect, test } from './launch';
import { acceptEverything, card, drop } from './steps';

test('a Word file dropped on the window comes in with its numbers, tables and sentences; the file itself is kept', async ({ start, library }) => {
  const { desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  const bytes = sampleDocx();
  await drop(desk, '云岭县工业.docx', bytes);
  await expect(desk.getByText(/已导入“云岭县2025年工业经济简报”/)).toBeVisible();
  await acceptEverything(desk);
  await expect(desk.locator('.document h1')).toContainText('云岭县2025年工业经济简报');
  await expect(desk.locator('.document')).toContainText('一、总体情况');
  await desk.locator('.document [data-figure-id]').filter({ hasText: '31.2' }).first().click();
  await expect(card(desk).locator('blockquote')).toContainText('粮食产量：');
  const [report = ''] = readdirSync(join(library, 'reports'));
  const kept = readdirSync(join(library, 'reports', report, 'sources'));
  expect(kept.map((name) => name.split('.')[1]).sort()).toEqual(['docx', 'txt']);
  const original = kept.find((name) => name.endsWith('.docx')) ?? '';
  expect(readFileSync(join(library, 'reports', report, 'sources', original)).equals(bytes)).toBe(true);
});

for (const [what, name, make, words] of [
  ['a PDF', '云岭县工业.pdf', samplePdf, '降幅比上年收窄'],
  ['a workbook', '云岭县指标.xlsx', sampleXlsx, '1,108.6'],
  ['a table of values', '云岭县指标.csv', sampleCsv, '1,108.6'],
] as const) {
  test(`${what} is imported`, async ({ start }) => {
    const { desk } = await start();
    await expect(desk.getByText('还没有报告')).toBeVisible();
    await drop(desk, name, await make());
    await acceptEverything(desk);
    await expect(desk.locator('.document')).toContainText(words);
  });
}

test('markup from the clipboard brings its headings and tables', async ({ start }) => {
  const { desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  const html = '<h1>云岭县2025年简报</h1><h2>总体情况</h2><p>2025年，全县工业增加值86.4亿元，同比增长7.2%。</p><table><tr><td>指标<td>2025年<tr><td>粮食产量（万吨）<td>31.2</table>';
  const text = '云岭县2025年简报\n总体情况\n2025年，全县工业增加值86.4亿元，同比增长7.2%。\n指标\t2025年\n粮食产量（万吨）\t31.2';
  await desk.evaluate(([plain, markup]) => {
    const data = new DataTransfer();
    data.setData('text/plain', plain);
    data.setData('text/html', markup);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, [text, html] as const);
  await acceptEverything(desk);
  await expect(desk.locator('.document h1')).toContainText('云岭县');
  await desk.locator('.document [data-figure-id]').filter({ hasText: '31.2' }).first().click();
  await expect(card(desk).getByRole('heading', { level: 2 })).toContainText('粮食产量');
});

test('a damaged Word file is refused in words, and nothing is left behind', async ({ start, library }) => {
  const { desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await drop(desk, '坏.docx', flipBit(sampleDocx(), () => 0.5));
  await expect(desk.getByRole('alert').filter({ hasText: '“坏.docx”已损坏' })).toBeVisible();
  expect(readdirSync(join(library, 'reports'))).toEqual([]);
});

test('a file that takes long shows that it is being read, and can be stopped', async ({ start, folder }) => {
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  const file = join(folder, '很长.docx');
  // marks without text cost time and nothing else; ids that differ keep it from packing like a bomb
  const random = randomOf(1);
  const marks = Array.from({ length: 900_000 }, () => `<w:bookmarkStart w:id="${random().toString(36).slice(2)}"/>`).join('');
  writeFileSync(file, docx([`<w:p>${marks}</w:p>`, paragraph('全年新开工项目24个。')]));
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await desk.keyboard.press('Control+o');
  await expect(desk.getByText('正在读取“很长.docx”')).toBeVisible();
  await desk.getByRole('button', { name: '取消' }).click();
  await expect(desk.getByText('正在读取“很长.docx”')).toBeHidden();
  await expect(desk.getByText('还没有报告')).toBeVisible();
});
