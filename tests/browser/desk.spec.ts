import { expect, test } from './support/test';

test('the sample stands on the desk', async ({ page, openDesk }) => {
  await openDesk();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('tab', { selected: true })).toHaveText('文稿');
});
