import { expect, test } from './launch';
import { card, deskReady, review, reviewReady } from './steps';

test('reports are opened, renamed, copied, deleted and brought back', async ({ start }) => {
  const { desk } = await start();
  const rows = desk.locator('.rows > li');
  await desk.getByRole('button', { name: '打开示例报告' }).click();
  await deskReady(desk);

  await test.step('the sample is opened again, not imported again', async () => {
    await desk.keyboard.press('Control+Shift+O');
    await expect(rows).toHaveCount(1);
    await desk.getByRole('button', { name: '打开示例报告' }).click();
    await deskReady(desk);
    await desk.keyboard.press('Control+Shift+O');
    await expect(rows).toHaveCount(1);
  });

  await test.step('rename', async () => {
    await rows.first().getByRole('button', { name: '重命名' }).click();
    await desk.keyboard.type('市中区年度汇报');
    await desk.keyboard.press('Enter');
    await expect(rows.first()).toContainText('市中区年度汇报');
  });

  await test.step('copy', async () => {
    await rows.first().getByRole('button', { name: '复制一份' }).click();
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: '（副本）' })).toHaveCount(1);
  });

  await test.step('delete and take it back', async () => {
    await rows.filter({ hasText: '（副本）' }).getByRole('button', { name: '删除' }).click();
    await expect(rows).toHaveCount(1);
    await desk.getByRole('button', { name: '撤销删除' }).click();
    await expect(rows).toHaveCount(2);
  });
});

test('an article on the clipboard comes in by the button', async ({ start }) => {
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await app.evaluate(({ clipboard }) => clipboard.writeText('云岭县2025年简报\n\n2025年，全县地区生产总值86.4亿元，同比增长7.2%。\n'));
  await desk.getByRole('button', { name: '粘贴文章' }).click();
  await reviewReady(desk);
  await expect(review(desk)).toContainText('云岭县2025年简报');
});

test('language and appearance are kept over a restart', async ({ start }) => {
  const first = await start(['--sample']);
  await deskReady(first.desk);
  await first.desk.getByRole('button', { name: 'English' }).click();
  await expect(first.desk.getByRole('tab', { name: 'Document' })).toBeVisible();
  await first.desk.keyboard.press('Control+k');
  await first.desk.keyboard.type('dark');
  await first.desk.keyboard.press('Enter');
  await expect(first.desk.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await first.app.close();
  const { desk } = await start();
  await deskReady(desk);
  await expect(desk.getByRole('tab', { name: 'Document' })).toBeVisible();
  await expect(desk.locator('html')).toHaveAttribute('data-appearance', 'dark');
});

test('a wrong value is explained beside the field and never stored', async ({ start }) => {
  const { desk } = await start(['--sample']);
  await deskReady(desk);
  await desk.locator('.document [data-figure-id]').filter({ hasText: '1081.5亿元' }).first().click();
  for (const [typed, words] of [['很多', '这不是一个数'], ['', '请输入数值'], ['1e999', '这不是一个数']] as const) {
    await card(desk).getByRole('button', { name: '修改数值' }).click();
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.press('Delete');
    await desk.keyboard.type(typed);
    await desk.keyboard.press('Enter');
    await expect(card(desk).getByRole('alert')).toContainText(words);
    await desk.keyboard.press('Escape');
    await expect(card(desk).getByRole('button', { name: '修改数值' })).toContainText('1,081.5');
  }
  await expect(desk.getByRole('button', { name: '撤销' })).toBeDisabled();
});
