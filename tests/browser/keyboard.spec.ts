import { expect, test } from './support/test';

test('the palette finds a command by its words and runs it without the mouse', async ({ page, openDesk }) => {
  await openDesk();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '命令' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('深色');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  await expect(palette.getByRole('option', { selected: true })).toContainText('总览');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toHaveText('总览');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('没有这样一条');
  await expect(palette).toContainText('没有这样的命令');
});

test('arrow keys walk the tabs and the rows of the table', async ({ page, openDesk }) => {
  await openDesk();
  await page.getByRole('tab', { name: '文稿' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { selected: true })).toHaveText('总览');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { selected: true })).toHaveText('演示');
  await page.keyboard.press('Control+3');
  const rows = page.locator('.body [role="row"]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '数据卡' }).getByRole('heading', { level: 2 })).toHaveText(await rows.nth(1).locator('.name').innerText());
});

test('Escape closes the palette first, then the field, then the card', async ({ page, openDesk }) => {
  await openDesk();
  const card = page.getByRole('region', { name: '数据卡' });
  await page.locator('main .cell').first().click();
  await card.getByRole('button', { name: '修改数值' }).click();
  const field = page.getByRole('textbox', { name: '数值' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(card.getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('heading', { level: 2 })).toBeHidden();
});

test('slides are moved and hidden from the keyboard, and undo brings them back', async ({ page, openDesk }) => {
  await openDesk();
  await page.keyboard.press('Control+4');
  const thumbs = page.locator('.thumb');
  const second = await thumbs.nth(1).innerText();
  await thumbs.nth(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(thumbs.nth(2).locator('.slide-head')).toHaveText('汇报提纲');
  await expect(thumbs.nth(2)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(thumbs.nth(1)).toContainText(second.split('\n')[0] ?? '');
  await thumbs.nth(1).getByRole('button', { name: '隐藏' }).press('Enter');
  await expect(thumbs.nth(1)).toContainText('已隐藏');
  await expect(thumbs.nth(2)).toContainText('2 / 21');
});

test('F5 starts the show from the first slide, Shift+F5 from the chosen one', async ({ page, openDesk }) => {
  await openDesk();
  await page.keyboard.press('F5');
  await expect.poll(async () => page.evaluate(async () => (await window.huibao?.show.get())?.ok)).toBe(true);
  const at = async (): Promise<unknown> => page.evaluate(async () => {
    const answer = await window.huibao?.show.get();
    return answer?.ok === true ? answer.value?.position : null;
  });
  await expect.poll(at).toBe(0);
  await page.keyboard.press('Control+4');
  await page.locator('.thumb').nth(4).focus();
  await page.keyboard.press('Shift+F5');
  await expect.poll(at).toBe(4);
});
