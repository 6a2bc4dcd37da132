import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

const card = (page: Page): Locator => page.getByRole('region', { name: '数据卡' });
const openGdp = async (page: Page): Promise<void> => page.locator('main .cell', { hasText: '地区生产总值' }).first().click();
/** Types a value into the open card and applies it. */
const setValue = async (page: Page, value: string): Promise<void> => {
  await card(page).getByRole('button', { name: '修改数值' }).click();
  await page.getByRole('textbox', { name: '数值' }).fill(value);
  await page.keyboard.press('Enter');
};
const chart = (page: Page): Locator => page.locator('figure.chart', { hasText: '经济总量' });

test('a new GDP figure is in document, chart, overview, table and slides, and undo brings the old one back everywhere', async ({ page, openDesk }) => {
  await openDesk();
  await openGdp(page);
  await setValue(page, '1090.6');
  await expect(card(page)).toContainText('1,090.6');
  await expect(page.locator('main .prose, main .lead').filter({ hasText: '1090.6亿元' }).first()).toBeVisible();
  await expect(chart(page).locator('svg')).toContainText('1,090.6亿元');
  await expect(chart(page).locator('.figure-chart')).toHaveAttribute('aria-label', /1,090\.6亿元/u);
  await page.keyboard.press('Control+2');
  await expect(page.locator('.overview')).toContainText('1,090.6');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('row', { name: /地区生产总值/u }).first()).toContainText('1,090.6亿元');
  await page.keyboard.press('Control+4');
  await expect(page.locator('.thumb .slide-head', { hasText: '1090.6亿元' })).toHaveCount(1);
  await expect(page.locator('.thumb svg').filter({ hasText: '1,090.6亿元' })).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await expect(page.locator('.thumb .slide-head', { hasText: '1081.5亿元' })).toHaveCount(1);
  await expect(page.locator('.thumb svg').filter({ hasText: '1,081.5亿元' })).toHaveCount(1);
  await expect(card(page)).toContainText('1,081.5');
  await page.keyboard.press('Control+1');
  await expect(page.locator('main')).not.toContainText('1090.6');
  await expect(chart(page).locator('svg')).toContainText('1,081.5亿元');

  await page.keyboard.press('Control+y');
  await expect(card(page)).toContainText('1,090.6');
  await expect(card(page)).toContainText('修改记录');
});

test('what is not a number is refused beside the field and nothing changes', async ({ page, openDesk }) => {
  await openDesk();
  await openGdp(page);
  await setValue(page, '一千多吧');
  await expect(card(page).getByRole('alert')).toContainText('请输入如');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: '数值' })).toBeHidden();
  await expect(card(page)).toContainText('1,081.5');
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
});

test('an edit that main refuses is taken back, and a notice says why', async ({ page, openDesk }) => {
  await openDesk('refuse');
  await openGdp(page);
  await setValue(page, '1090.6');
  await expect(page.getByRole('alert')).toContainText('磁盘');
  await expect(card(page)).toContainText('1,081.5');
  await expect(page.locator('main')).not.toContainText('1090.6');
  await expect(page.locator('header [role="status"]')).toHaveText('未保存');
});

test('a comment is added, answered, resolved and counted in the table', async ({ page, openDesk }) => {
  await openDesk();
  await openGdp(page);
  const box = card(page).getByRole('textbox', { name: '批注', exact: true });
  await box.fill('请与统计局核对口径');
  await card(page).getByLabel('您的显示名').fill('张工');
  await box.press('Control+Enter');
  const thread = card(page).locator('.thread');
  await expect(thread).toContainText('请与统计局核对口径');
  await expect(thread).toContainText('张工');
  await expect(box).toHaveValue('');
  await card(page).getByRole('textbox', { name: '回复' }).fill('已核对');
  await page.keyboard.press('Enter');
  await expect(thread).toContainText('已核对');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('row', { name: /地区生产总值/u }).first().locator('.comments')).toHaveText('1');
  await card(page).getByRole('button', { name: '标为已解决' }).click();
  await expect(thread).toContainText('已解决');
  await expect(page.getByRole('row', { name: /地区生产总值/u }).first().locator('.comments')).toHaveText('');
});
