import type { Locator, Page } from '@playwright/test';
import { articleFile } from '../helpers/articleFile';
import { expect, test } from './launch';
import { acceptEverything, addComment, answerOpenDialog, card, deskReady, editValue, review, reviewReady, saved } from './steps';

const TITLE = '云岭县2025年工业经济简报';
const ARTICLE = `${TITLE}

一、总体情况

2025年，全县规模以上工业增加值86.4亿元，同比增长7.2%，增速居全市第二位。工业投资下降3.5%，降幅比上年收窄1.2个百分点。

二、项目建设

全年新开工亿元以上项目24个，竣工投产18个，预计新增产值超过30亿元。政务服务大厅24小时开放，建成15分钟便民生活圈。

三、民生

城镇新增就业6200人。新增学位1500个、床位300张。供水、供气普及率分别为99.2%和97.5%。
`;

const list = (desk: Page): Locator => desk.getByRole('region', { name: '找到的数据' });
const source = (desk: Page): Locator => desk.getByRole('region', { name: '原文' });
const selected = (desk: Page): Locator => list(desk).locator('[aria-current=true]');
const markOf = (desk: Page, text: string): Locator => source(desk).locator('mark').filter({ hasText: text });
const tab = (desk: Page): Locator => desk.getByRole('tab', { name: /^核对/ });
const progress = (desk: Page): Locator => review(desk).getByRole('status').filter({ hasText: '已核对' });

/** Walks down the list until the figure is the selected one. */
const walkTo = async (desk: Page, value: string): Promise<void> => {
  for (let steps = 0; steps < 40 && !(await selected(desk).innerText()).includes(value); steps += 1) await desk.keyboard.press('ArrowDown');
  await expect(selected(desk)).toContainText(value);
};
/** Corrects the name of the selected figure: E, type, Enter. */
const rename = async (desk: Page, name: string): Promise<void> => {
  await desk.keyboard.press('e');
  await expect(list(desk).getByRole('textbox', { name: '名称' })).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type(name);
  await desk.keyboard.press('Enter');
  await expect(list(desk)).toBeFocused();
  await expect(selected(desk)).toContainText(name);
};
/** Drags the mouse over words of the source. */
const selectWords = async (desk: Page, words: string): Promise<void> => {
  const box = await source(desk).locator('span').filter({ hasText: words }).first().evaluate((span, wanted) => {
    const [node] = span.childNodes;
    const at = span.textContent?.indexOf(wanted) ?? -1;
    if (node === undefined || at < 0) return null;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, y: (top + bottom) / 2 };
  }, words);
  if (box === null) throw new Error(`${words} is not there`);
  await desk.mouse.move(box.left + 1, box.y);
  await desk.mouse.down();
  await desk.mouse.move(box.right - 1, box.y, { steps: 5 });
  await desk.mouse.up();
};

test('an import is reviewed by keyboard, left and gone on with, finished, and the report holds what was decided', async ({ start, folder }) => {
  test.slow();
  const first = await start();
  const { app, desk } = first;
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await answerOpenDialog(app, articleFile(folder, '简报', ARTICLE));
  await desk.keyboard.press('Control+o');
  await reviewReady(desk);

  await test.step('nothing is accepted; the first figure is selected on both sides', async () => {
    await expect(progress(desk)).toHaveText(/已核对 0 \/ \d+/);
    await expect(selected(desk)).toContainText('86.4亿元');
    await expect(markOf(desk, '86.4亿元')).toHaveClass(/selected/);
  });

  await test.step('three figures are corrected by keyboard', async () => {
    await walkTo(desk, '300张');
    await rename(desk, '新增医疗床位');
    await walkTo(desk, '99.2%');
    await rename(desk, '自来水普及率');
    await walkTo(desk, '97.5%');
    await desk.keyboard.press('v');
    await expect(list(desk).getByRole('textbox', { name: '数值' })).toBeFocused();
    await desk.keyboard.type('97.8');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Tab');
    await expect(list(desk).getByRole('textbox', { name: '时期' })).toBeFocused();
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.type('2025年末');
    await desk.keyboard.press('Enter');
    await expect(selected(desk)).toContainText('97.8%');
    await expect(selected(desk)).toContainText('2025年末');
    await expect(selected(desk)).toContainText('导入时读作');
  });

  await test.step('what is no figure is rejected: by a click in the text and X', async () => {
    const hours = markOf(desk, '24小时');
    await hours.click();
    await expect(selected(desk)).toContainText('24小时');
    await desk.keyboard.press('x');
    await expect(hours).toHaveCount(0);
    await expect(source(desk)).toContainText('24小时');
  });

  await test.step('a missed one is added by selecting its words', async () => {
    await selectWords(desk, '15分钟');
    await expect(desk.getByText('选中“15分钟”')).toBeVisible();
    await desk.keyboard.press('i');
    const add = desk.getByRole('region', { name: '添加漏掉的数据' });
    await expect(source(desk).locator('.chosen')).toHaveText('15分钟');
    await expect(add.getByRole('textbox', { name: '数值' })).toHaveValue('15');
    await expect(add.getByRole('textbox', { name: '单位' })).toHaveValue('分钟');
    await expect(add.getByRole('textbox', { name: '名称' })).toBeFocused();
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.type('便民生活圈步行时间');
    await desk.keyboard.press('Enter');
    await expect(selected(desk)).toContainText('便民生活圈步行时间');
    await expect(markOf(desk, '15分钟')).toHaveClass(/selected/);
  });

  await test.step('the sure ones are accepted in one step; one undo takes that back, redo brings it again', async () => {
    await desk.keyboard.press('Control+Shift+A');
    await expect(progress(desk)).not.toHaveText(/已核对 [01] \//);
    await desk.keyboard.press('Control+z');
    await expect(progress(desk)).toHaveText(/已核对 [01] \//);
    await desk.keyboard.press('Control+y');
    await expect(progress(desk)).not.toHaveText(/已核对 [01] \//);
  });
  await expect(saved(desk)).toBeVisible();
  const before = (await progress(desk).textContent()) ?? '';
  await first.app.close();

  await test.step('tomorrow it goes on where it was', async () => {
    const { desk: again } = await start();
    await reviewReady(again);
    await expect(progress(again)).toHaveText(before);
    await expect(source(again)).toContainText('便民生活圈');
    await again.keyboard.press('n');
    await expect(selected(again).getByRole('img', { name: '存疑' })).toBeVisible();
    await again.keyboard.press('Enter');
    await again.keyboard.press('Control+Enter');
    await expect(again.getByRole('alert').filter({ hasText: '全部采用并完成核对' })).toBeVisible();
    await again.keyboard.press('Enter');
    await deskReady(again);
    await expect(tab(again)).toHaveCount(0);
    await expect(again.getByText(/核对完成：\d+ 个数据/)).toBeVisible();
  });
});

test('after the review the report has charts and slides, and every number knows its sentence', async ({ start, folder }) => {
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await answerOpenDialog(app, articleFile(folder, '简报', ARTICLE));
  await desk.keyboard.press('Control+o');
  await reviewReady(desk);
  await desk.keyboard.press('Control+2');
  await expect(desk.locator('.overview')).toBeVisible();
  await expect(desk.locator('.overview .cell')).toHaveCount(0);
  await desk.keyboard.press('Control+5');
  await reviewReady(desk);
  await desk.keyboard.press('Control+Enter');
  await desk.keyboard.press('Enter');
  await deskReady(desk);
  await desk.locator('.document p [data-figure-id]').filter({ hasText: '7.2%' }).click();
  await expect(card(desk).locator('blockquote')).toContainText('同比增长7.2%');
  await desk.keyboard.press('Control+4');
  await expect(desk.locator('.thumb').first()).toBeVisible();

  await test.step('one undo opens the review again, without charts and slides', async () => {
    await desk.locator('.thumb').first().focus();
    await desk.keyboard.press('Control+z');
    await expect(desk.locator('.thumb')).toHaveCount(0);
    await expect(tab(desk)).toBeVisible();
  });
});

test('a newer version of the document is merged: changes taken, edits and comments kept, sentences right', async ({ start, folder }) => {
  test.slow();
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await answerOpenDialog(app, articleFile(folder, '简报', ARTICLE));
  await desk.keyboard.press('Control+o');
  await acceptEverything(desk);

  await test.step('a person edits one figure and comments on another', async () => {
    await desk.locator('.document p [data-figure-id]').filter({ hasText: '1500个' }).click();
    await editValue(desk, '1600');
    await desk.locator('.document p [data-figure-id]').filter({ hasText: '86.4亿元' }).click();
    await addComment(desk, '请与统计口径核对');
    await expect(saved(desk)).toBeVisible();
  });

  const NEWER = ARTICLE.replace('86.4亿元', '88.1亿元').replace('学位1500个', '学位1550个').replace('三、民生\n', '三、民生\n\n全年新增专利授权512件。\n');
  await test.step('the same document imported again offers to go into the report that is there', async () => {
    await answerOpenDialog(app, articleFile(folder, '简报（二稿）', NEWER));
    await desk.keyboard.press('Control+o');
    await reviewReady(desk);
    await desk.getByRole('button', { name: '合并到已有报告' }).click();
    await expect(desk.getByRole('heading', { name: '合并新版本' })).toBeVisible();
  });
  const rows = desk.getByRole('region', { name: '合并新版本' }).last();
  await test.step('what changed, what is new and where the two disagree', async () => {
    await expect(rows).toBeFocused();
    await expect(rows.getByRole('listitem').filter({ hasText: '88.1亿元' })).toContainText('86.4亿元');
    await expect(rows.getByRole('listitem').filter({ hasText: '512件' })).toContainText('全年新增专利授权512件');
    await expect(rows.getByRole('listitem').filter({ hasText: '1,600个' })).toContainText('1,550个');
    await expect(rows.locator('[aria-current=true]')).toContainText('保留我的');
  });
  await desk.keyboard.press('Control+Enter');

  await test.step('the new figure is reviewed, the others stay decided', async () => {
    await reviewReady(desk);
    await expect(selected(desk)).toContainText('512件');
    await expect(markOf(desk, '512件')).toHaveClass(/selected/);
    await acceptEverything(desk);
  });
  await test.step('every number knows its sentence in the newer document', async () => {
    const doc = desk.locator('.document p [data-figure-id]');
    await doc.filter({ hasText: '88.1亿元' }).click();
    await expect(card(desk).locator('blockquote')).toContainText('规模以上工业增加值88.1亿元，同比增长7.2%');
    await expect(card(desk).locator('.thread')).toContainText('请与统计口径核对');
    await doc.filter({ hasText: '1600个' }).click();
    await expect(card(desk).locator('blockquote')).toContainText('新增学位1550个');
    await expect(card(desk).getByRole('button', { name: '修改数值' })).toContainText('1,600');
    await doc.filter({ hasText: '512件' }).click();
    await expect(card(desk).locator('blockquote')).toContainText('全年新增专利授权512件');
  });
  await test.step('the import of its own is gone from the library', async () => {
    await desk.keyboard.press('Control+Shift+O');
    await expect(desk.locator('.rows > li')).toHaveCount(1);
  });
});

test('an article without figures says what to try', async ({ start, folder }) => {
  const { app, desk } = await start();
  await expect(desk.getByText('还没有报告')).toBeVisible();
  await answerOpenDialog(app, articleFile(folder, '通知', '关于做好值守工作的通知\n\n各单位要认真落实，做好服务。\n'));
  await desk.keyboard.press('Control+o');
  await expect(review(desk).getByRole('heading', { name: '没有找到数据' })).toBeVisible();
  await review(desk).getByRole('button', { name: '直接使用文稿' }).click();
  await deskReady(desk);
  await expect(tab(desk)).toHaveCount(0);
});
