import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

const OLD = '云岭县2025年简报\n\n2025年，全县规模以上工业增加值86.4亿元，同比增长7.2%。\n\n新增学位1500个，竣工项目18个。\n';
const NEW = OLD.replace('86.4', '88.1').replace('，竣工项目18个', '').replace('新增学位', '新增专利授权512件，新增学位');
const YEAR = '云岭县2024年简报\n\n2024年，全县规上工业增加值80.2亿元，同比增长6.1%。\n\n新增学位1400个，竣工项目15个。\n';

const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+v');
};
const accepted = async (page: Page): Promise<void> => {
  await expect(page.getByRole('region', { name: '找到的数据' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.document h1')).toBeVisible();
};
const rows = (page: Page): Locator => page.locator('.incoming .list');
const at = (page: Page): Locator => rows(page).locator('[aria-current=true]');
const pressed = (row: Locator): Locator => row.getByRole('button', { pressed: true });

test.beforeEach(async ({ page, openDesk }) => {
  await openDesk('empty');
  await paste(page, OLD);
  await accepted(page);
});

test('a newer version: every row has its usual choice, keys turn it, Escape leaves the report as it was', async ({ page }) => {
  await paste(page, NEW);
  const into = page.getByRole('button', { name: '合并到已有报告' });
  await into.click();
  await expect(rows(page)).toBeFocused();
  await expect(at(page)).toContainText('86.4亿元');
  await expect(pressed(at(page))).toHaveText('用新版');
  await page.keyboard.press(' ');
  await expect(pressed(at(page))).toHaveText('保留原来的');
  await page.keyboard.press('ArrowDown');
  await expect(at(page)).toContainText('512件');
  await page.keyboard.press('ArrowDown');
  await expect(at(page)).toContainText('18个');
  await expect(pressed(at(page))).toHaveText('移除');
  await page.keyboard.press('Escape');
  await expect(page.locator('.document p').filter({ hasText: '86.4亿元' })).toBeVisible();
});

test('an earlier year: namesakes are taken, likenesses asked; the figures come in to be reviewed', async ({ page }) => {
  // the system's dialog, answered
  await page.evaluate((text) => {
    const { report } = (window as unknown as { huibao: { report: { importYear: (input: { reportId: string; from: object }) => Promise<unknown> } } }).huibao;
    const real = report.importYear;
    report.importYear = ({ reportId }) => real({ reportId, from: { type: 'text', text, name: '2024.txt' } });
  }, YEAR);
  await page.getByRole('button', { name: '导入往年报告' }).click();
  await expect(page.getByRole('heading', { name: '并入 2024 年报告' })).toBeVisible();
  await expect(at(page)).toContainText('规模以上工业增加值');
  await expect(pressed(at(page))).toHaveText('跳过');
  await page.keyboard.press(' ');
  await expect(pressed(at(page))).toContainText('规上工业增加值');
  await page.keyboard.press('ArrowDown');
  await expect(pressed(at(page))).toContainText('同名');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('已并入往年数据 4 个')).toBeVisible();
  await accepted(page);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('row').filter({ hasText: '80.2亿元' })).toContainText('2024年');
});

test('figures that nobody has decided on are marked in the table', async ({ page }) => {
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('row').filter({ hasText: '86.4亿元' })).toContainText('待确认');
});
