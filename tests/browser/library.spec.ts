import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const ARTICLE = '# 示例区2025年工作回顾\n\n## 经济运行\n\n2025年，全区地区生产总值完成512.3亿元，同比增长5.2%。\n';

/** Drops a file on the window, as the file manager does. */
const drop = async (page: Page, name: string, content: string): Promise<void> => {
  const data = await page.evaluateHandle(([file, text]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], file, { type: 'text/plain' }));
    return transfer;
  }, [name, content] as const);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText('松开即可导入')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText('松开即可导入')).toBeHidden();
};

test('an empty library says what to do and offers it', async ({ page, openDesk }) => {
  await openDesk('empty');
  await expect(page.getByText('还没有报告')).toBeVisible();
  await page.getByRole('button', { name: '打开示例报告' }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('济南市市中区');
});

test('an article is imported by paste', async ({ page, openDesk }) => {
  await openDesk('empty');
  await page.evaluate((text) => navigator.clipboard.writeText(text), ARTICLE);
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+v');
  // it goes away by itself: looked for first
  await expect(page.getByRole('status').filter({ hasText: '已导入' })).toContainText('2 个数据');
  await expect(page.getByRole('heading', { level: 1, name: '示例区2025年工作回顾' }).first()).toBeVisible();
  await expect(page.locator('main')).toContainText('512.3亿元');
});

test('a file is imported by dropping it on the window', async ({ page, openDesk }) => {
  await openDesk('home');
  await drop(page, '回顾.md', ARTICLE);
  await expect(page.getByRole('heading', { level: 1, name: '示例区2025年工作回顾' }).first()).toBeVisible();
  await page.getByRole('button', { name: '资料库' }).click();
  await expect(page.locator('.rows .row')).toHaveCount(2);
});

test('an empty file is refused with what happened and what to do, and nothing is added', async ({ page, openDesk }) => {
  await openDesk('home');
  await drop(page, '空.txt', '');
  await expect(page.getByRole('alert')).toContainText('空.txt');
  await expect(page.locator('.rows .row')).toHaveCount(1);
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a report is renamed, duplicated, deleted and brought back', async ({ page, openDesk }) => {
  await openDesk('home');
  const rows = page.locator('.rows .row');
  await page.getByRole('button', { name: '复制一份' }).click();
  await expect(rows).toHaveCount(2);
  await rows.last().getByRole('button', { name: '重命名' }).click();
  await page.getByRole('textbox', { name: '重命名' }).fill('另一份报告');
  await page.keyboard.press('Enter');
  await expect(rows.filter({ hasText: '另一份报告' })).toHaveCount(1);
  await rows.filter({ hasText: '另一份报告' }).getByRole('button', { name: '删除' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect(rows).toHaveCount(2);
});

test('what was repaired at the start is told once and can be put away', async ({ page, openDesk }) => {
  await openDesk('home&recovered');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('report-7.json');
  await expect(notice).toContainText('备份');
  await notice.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toBeHidden();
});

test('the interface speaks English, and changes over at once', async ({ page, openDesk }) => {
  await openDesk('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Document');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('tab', { selected: true })).toHaveText('文稿');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
