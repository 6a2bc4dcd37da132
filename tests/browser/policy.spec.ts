import { expect, settled, test } from './support/test';

test('grid, prose editor and chart work under the final policy, which refuses nothing', async ({ page, twin, complaints: _ }) => {
  await page.goto(`${twin}/probe.html`);
  await expect(page.getByText('指标3', { exact: true })).toBeVisible();
  // the grid's own sheet was let in: its cells lie beside each other, not one below the other
  const [name, value] = [page.getByText('指标3', { exact: true }), page.getByText('3', { exact: true })];
  expect((await name.boundingBox())?.y).toBe((await value.boundingBox())?.y);
  const editor = page.locator('.editor [contenteditable]');
  await editor.click();
  await page.keyboard.press('End');
  await page.keyboard.type('100.3亿元');
  await expect(editor).toContainText('一般公共预算收入100.3亿元');
  await settled(page);
  await expect(page.locator('.chart svg path[fill^="#"]').first()).toBeVisible();
});

test('a script or style that is not the app’s own is refused and reported', async ({ page, twin, complaints }) => {
  await page.goto(`${twin}/probe.html`);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red; }';
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran";';
    document.head.append(style, script);
  });
  await expect(page).not.toHaveTitle('ran');
  await expect.poll(() => complaints.filter((complaint) => complaint.startsWith('CSP refused:')).length).toBeGreaterThanOrEqual(2);
  // they were what this test is about
  complaints.length = 0;
});
