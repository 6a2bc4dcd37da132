import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../helpers/pdf';
import { expect, kill, test } from './launch';
import { addComment, answerSaveDialog, card, deskReady, editValue, present, saved, shownSlide } from './steps';

const WAS = '1,081.5';
const NEXT = '1,092.6';
const COMMENT = '这个数请再和统计口径核对一遍';

test('one figure: edited, seen everywhere, printed, annotated, undone, presented, killed, kept', async ({ start, folder }) => {
  test.slow();
  const first = await start(['--sample']);
  const { app, desk } = first;
  await deskReady(desk);

  await test.step('a click on the number in the prose opens its card', async () => {
    await desk.locator('.chapter .prose [data-figure-id]').filter({ hasText: '1081.5亿元' }).first().click();
    await expect(card(desk).getByRole('heading', { name: '地区生产总值', exact: true })).toBeVisible();
    await expect(card(desk).locator('mark')).toHaveText('1081.5亿元');
  });

  await test.step('a new value shows in text, chart, overview, table and slides', async () => {
    await editValue(desk, '1092.6');
    await expect(desk.locator('.document .prose').filter({ hasText: '地区生产总值1092.6亿元' })).toBeVisible();
    await expect(desk.locator('.document').getByText('1081.5')).toHaveCount(0);
    await expect(desk.locator('.document .chart svg').filter({ hasText: NEXT }).first()).toBeAttached();
    await desk.keyboard.press('Control+2');
    await expect(desk.locator('.overview .cell').filter({ hasText: NEXT }).first()).toBeVisible();
    await desk.keyboard.press('Control+3');
    await expect(desk.getByRole('row').filter({ hasText: NEXT })).toBeVisible();
    await desk.keyboard.press('Control+4');
    await expect(desk.locator('.thumb').filter({ hasText: NEXT }).first()).toBeVisible();
    await expect(desk.locator('.thumb').filter({ hasText: WAS })).toHaveCount(0);
  });

  await test.step('a comment is added', async () => addComment(desk, COMMENT));

  const brief = join(folder, '简报.pdf');
  await test.step('the written brief holds the new number and not the comment', async () => {
    await answerSaveDialog(app, brief);
    await desk.keyboard.press('Control+p');
    await expect(desk.getByText(/已写出“简报\.pdf”，\d+ 页；读回核对 43 个数据，全部一致/)).toBeVisible({ timeout: 60_000 });
    const { pages, flat } = await readPdf(brief);
    expect(pages.length).toBeGreaterThan(8);
    expect(flat).toContain('地区生产总值1092.6亿元');
    expect(flat).not.toMatch(/1,?081\.5/);
    expect(flat).not.toContain(COMMENT.slice(0, 8));
  });

  await test.step('so do the written slides', async () => {
    const slides = join(folder, '演示页.pdf');
    await answerSaveDialog(app, slides);
    await desk.keyboard.press('Control+Shift+P');
    await expect(desk.getByText(/已写出“演示页\.pdf”，22 页/)).toBeVisible({ timeout: 60_000 });
    const { flat } = await readPdf(slides);
    expect(flat).toContain(NEXT);
    expect(flat).not.toMatch(/1,?081\.5/);
    expect(flat).not.toContain(COMMENT.slice(0, 8));
  });

  await test.step('undo takes the comment back, then the value; redo brings the comment back', async () => {
    await desk.locator('.thumb').first().focus();
    await desk.keyboard.press('Control+z');
    await expect(card(desk).locator('.thread')).toHaveCount(0);
    await desk.keyboard.press('Control+z');
    await expect(desk.locator('.thumb').filter({ hasText: WAS }).first()).toBeVisible();
    await desk.keyboard.press('Control+1');
    await expect(desk.locator('.document .prose').filter({ hasText: '地区生产总值1081.5亿元' })).toBeVisible();
    await addComment(desk, COMMENT);
    await expect(saved(desk)).toBeVisible();
  });

  await test.step('F5 presents; the keys turn the slides', async () => {
    await desk.locator('.document h1').click();
    const stage = await present(app, desk);
    await expect(shownSlide(stage)).toContainText('活力市中');
    await stage.keyboard.press('PageDown');
    await stage.keyboard.press('ArrowRight');
    await expect(shownSlide(stage)).toContainText(WAS);
  });

  await kill(first);
  await test.step('after SIGKILL in mid-show everything is there, and what was undone can be redone after a further undo', async () => {
    const { desk: again } = await start([]);
    await deskReady(again);
    await again.locator('.prose [data-figure-id]').filter({ hasText: '1081.5亿元' }).first().click();
    await expect(card(again).locator('.thread').filter({ hasText: COMMENT })).toBeVisible();
    await expect(card(again).getByRole('heading', { name: '修改记录' }).locator('..').getByRole('listitem')).not.toHaveCount(0);
    await again.locator('.document h1').click();
    await again.keyboard.press('Control+z');
    await expect(card(again).locator('.thread')).toHaveCount(0);
    await again.keyboard.press('Control+y');
    await expect(card(again).locator('.thread').filter({ hasText: COMMENT })).toBeVisible();
  });
  expect(statSync(brief).size).toBeGreaterThan(100_000);
});
