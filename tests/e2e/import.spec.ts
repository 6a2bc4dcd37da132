import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch';
import { acceptEverything, answerOpenDialog, card, drop, review, reviewReady } from './steps';

const ARTICLE = `云岭县2025年工业经济简报

一、总体情况

2025年，全县规模以上工业增加值86.4亿元，同比增长7.2%，增速居全市第二位。工业投资下降3.5%，降幅比上年收窄1.2个百分点。

二、项目建设

全年新开工亿元以上项目24个，竣工投产18个，预计新增产值超过30亿元。
`;
/** 云岭县 … in GB18030, as an old editor saves it */
const gb18030 = (): Buffer => Buffer.concat([Buffer.from([0xd4, 0xc6, 0xc1, 0xeb, 0xcf, 0xd8]), Buffer.from('2025\n\n'), Buffer.from([0xb9, 0xab, 0xc2, 0xb7]), Buffer.from('120'), Buffer.from([0xb9, 0xab, 0xc0, 0xef, 0xa1, 0xa3]), Buffer.from('\n')]);

test('an empty library says what to do; an article comes in by dialog and every number is linked', async ({ start, folder }) => {
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  const file = join(folder, '云岭县工业.txt');
  writeFileSync(file, ARTICLE);
  await answerOpenDialog(app, file);
  await desk.keyboard.press('Control+o');
  await expect(desk.getByText(/已导入“云岭县2025年工业经济简报”/)).toBeVisible();
  await acceptEverything(desk);
  await expect(desk.locator('.document h1')).toContainText('云岭县2025年工业经济简报');
  const growth = desk.locator('.document p [data-figure-id]').filter({ hasText: '7.2%' });
  await growth.click();
  await expect(card(desk).locator('blockquote')).toContainText('同比增长7.2%');
  await expect(card(desk).getByRole('heading', { level: 2 })).toContainText('工业增加值');
  await desk.keyboard.press('Control+4');
  await expect(desk.locator('.thumb').first()).toBeVisible();
  await desk.keyboard.press('Control+Shift+O');
  await expect(desk.getByRole('button', { name: /云岭县2025年工业经济简报/ })).toBeVisible();
});

test('pasting an article imports it', async ({ start }) => {
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), ARTICLE);
  await desk.keyboard.press('ControlOrMeta+v');
  await reviewReady(desk);
  await expect(review(desk)).toContainText('云岭县2025年工业经济简报');
});

test('a file dropped on the window is imported, in GB18030 too', async ({ start }) => {
  const { desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await drop(desk, 'old.txt', gb18030());
  await reviewReady(desk);
  await expect(review(desk)).toContainText('公路120公里');
});

const BAD: readonly (readonly [string, string, Buffer, RegExp])[] = [
  ['an empty file', '空.txt', Buffer.alloc(0), /是空的，没有可以导入的内容/],
  ['a binary file', '程序.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3]), /不是文本文件/],
  ['bytes of no known encoding', '乱.txt', Buffer.from([0xe4, 0xb8, 0xad, 0xff, 0xff, 0x81, 0x20]), /读不出文件“乱\.txt”的文字编码/],
];
for (const [what, name, bytes, words] of BAD) {
  test(`${what} is refused in words, and nothing is left behind`, async ({ start, library }) => {
    const { desk } = await start();
    await expect(desk.getByText('还没有报告')).toBeVisible();
    await drop(desk, name, bytes);
    await expect(desk.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(desk.getByText('还没有报告')).toBeVisible();
    expect(readdirSync(join(library, 'reports'))).toEqual([]);
  });
}

test('a file of more than 50 MB is refused before it is read', async ({ start, folder }) => {
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  const file = join(folder, '巨大.txt');
  writeFileSync(file, '');
  truncateSync(file, 51 * 1024 * 1024);
  await answerOpenDialog(app, file);
  await desk.keyboard.press('Control+o');
  await expect(desk.getByRole('alert').filter({ hasText: '超过 50 MB 的上限' })).toBeVisible();
});
