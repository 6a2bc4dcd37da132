import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

const list = (page: Page): Locator => page.getByRole('region', { name: '找到的数据' });
const source = (page: Page): Locator => page.getByRole('region', { name: '原文' });
const selected = (page: Page): Locator => list(page).locator('[aria-current=true]');
const progress = (page: Page): Locator => page.locator('[data-keys=review]').getByRole('status').filter({ hasText: '已核对' });
/** Whether an element lies within what its scrolling ancestor shows. */
const inSight = (inner: Locator, outer: Locator) => async (): Promise<boolean> => {
  const [a, b] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
  return a !== null && b !== null && a.y >= b.y - 1 && a.y + Math.min(a.height, 24) <= b.y + b.height + 1;
};

test.describe('3,000 figures', () => {
  test.beforeEach(async ({ page, openDesk }) => {
    await openDesk('review=3000');
    await expect(progress(page)).toHaveText(/已核对 0 \/ 3000/);
  });

  test('only what is in sight is drawn, on both sides', async ({ page }) => {
    await expect(selected(page)).toBeVisible();
    expect(await list(page).locator('[data-figure-id]').count()).toBeLessThan(80);
    expect(await source(page).locator('[data-figure-id]').count()).toBeLessThan(200);
  });
  test('selecting on one side shows it on the other', async ({ page }) => {
    await list(page).focus();
    for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowDown');
    const id = (await selected(page).getAttribute('data-figure-id')) ?? '';
    const mark = source(page).locator(`mark[data-figure-id="${id}"]`).first();
    await expect(mark).toHaveClass(/selected/);
    await expect.poll(inSight(mark, source(page))).toBe(true);
    await expect.poll(inSight(selected(page), list(page))).toBe(true);

    const other = source(page).locator('mark:not(.selected)').nth(5);
    const otherId = (await other.getAttribute('data-figure-id')) ?? '';
    await other.click();
    await expect(selected(page)).toHaveAttribute('data-figure-id', otherId);
    await expect.poll(inSight(selected(page), list(page))).toBe(true);
    await expect(list(page)).toBeFocused();
  });
  test('the wheel leaves the selection alone, the next key brings it back into sight', async ({ page }) => {
    await list(page).hover();
    await page.mouse.wheel(0, 20_000);
    await expect(selected(page)).toHaveCount(0);
    await list(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(inSight(selected(page), list(page))).toBe(true);
  });
  test('all sure ones at once, taken back at once', async ({ page }) => {
    await list(page).focus();
    await page.keyboard.press('Control+Shift+A');
    await expect(progress(page)).toHaveText(/已核对 3000 \/ 3000/);
    await page.keyboard.press('Control+z');
    await expect(progress(page)).toHaveText(/已核对 0 \/ 3000/);
  });
});

test('keys act inside of the review only, and never while a field is typed in', async ({ page, openDesk }) => {
  await openDesk('review');
  await list(page).focus();
  await page.keyboard.press('e');
  await page.keyboard.type('Axn');
  await expect(progress(page)).toHaveText(/已核对 0 \//);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();
  await expect(selected(page)).not.toContainText('Axn');
  await page.keyboard.press('a');
  await expect(progress(page)).toHaveText(/已核对 1 \//);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+5');
  await expect(progress(page)).toHaveText(/已核对 1 \//);
});

test('a wrong value is explained in its field; a merge asks for the other one and can be left', async ({ page, openDesk }) => {
  await openDesk('review');
  await list(page).focus();
  await page.keyboard.press('v');
  await page.keyboard.type('很多');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('alert')).toContainText('这不是一个数');
  await expect(list(page).getByRole('textbox', { name: '数值' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(page.getByRole('alert').filter({ hasText: '同一个数' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert').filter({ hasText: '同一个数' })).toHaveCount(0);
  const before = await selected(page).getAttribute('data-figure-id');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await expect(progress(page)).toHaveText(/ \/ 42/);
  expect(before).not.toBeNull();
});

test('one span that holds two numbers is split; the prose keeps its words and undo joins them again', async ({ page, openDesk }) => {
  await openDesk('empty');
  await page.evaluate((text) => navigator.clipboard.writeText(text), '云岭县2025年简报\n\n2025年，全县新建学校12所，修缮校舍3—5处，新增停车泊位1200个。\n');
  await page.getByRole('button', { name: '粘贴文章' }).click();
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('n');
  await expect(selected(page)).toContainText('3—5处');
  await page.keyboard.press('s');
  const values = list(page).getByRole('textbox', { name: '数值' });
  await expect(values.first()).toHaveValue('3');
  await expect(values.last()).toHaveValue('5');
  await page.keyboard.press('Enter');
  await expect(source(page).locator('mark').filter({ hasText: /^3$/ })).toHaveCount(1);
  await expect(source(page).locator('mark').filter({ hasText: '5处' })).toHaveCount(1);
  await page.keyboard.press('g');
  await page.keyboard.type('校舍改造');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('heading', { name: /校舍改造/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(source(page).locator('mark').filter({ hasText: '3—5处' })).toHaveCount(1);
});

test('no figures: an explanation and what to try', async ({ page, openDesk }) => {
  await openDesk('review=0');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { name: '没有找到数据' })).toBeVisible();
  await expect(page.getByRole('button', { name: /添加漏掉的数据/ })).toBeFocused();
  await page.getByRole('button', { name: '直接使用文稿' }).click();
  await expect(page.getByRole('tab', { selected: true })).toHaveText('文稿');
});

for (const appearance of ['light', 'dark']) {
  test(`contrast and roles hold, ${appearance}`, async ({ page, openDesk }) => {
    await openDesk(`review&${appearance}`);
    await list(page).focus();
    for (const key of ['a', 'e']) {
      await page.keyboard.press(key);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    }
  });
}
