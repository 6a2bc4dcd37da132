import { expect, test } from './launch';
import { deskReady, editValue, present, pressLast, shownSlide } from './steps';

test('a show is driven by keys and clicker, in both ratios, and ends where it began', async ({ start }) => {
  const { app, desk } = await start(['--sample']);
  await deskReady(desk);
  const stage = await present(app, desk);
  const at = (page: number) => expect(shownSlide(stage).locator('.page')).toHaveText(`${String(page)} / 22`);

  await test.step('forwards and backwards', async () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter']) await stage.keyboard.press(key);
    await at(6);
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) await stage.keyboard.press(key);
    await at(3);
    await stage.keyboard.press('End');
    await expect(shownSlide(stage)).toHaveClass(/kind-closing/);
    await stage.keyboard.press('Home');
    await expect(shownSlide(stage)).toHaveClass(/kind-cover/);
  });

  await test.step('a number and Enter', async () => {
    await stage.keyboard.type('16');
    await stage.keyboard.press('Enter');
    await at(16);
  });

  await test.step('black and white screen; the next key only brings the slide back', async () => {
    await stage.keyboard.press('b');
    await expect(stage.getByTestId('blank')).toHaveClass(/black/);
    await stage.keyboard.press('PageDown');
    await expect(stage.getByTestId('blank')).toHaveCount(0);
    await at(16);
    await stage.keyboard.press('w');
    await expect(stage.getByTestId('blank')).toHaveClass(/white/);
    await stage.keyboard.press('w');
    await expect(stage.getByTestId('blank')).toHaveCount(0);
  });

  await test.step('mouse: a click and the wheel', async () => {
    await stage.mouse.click(300, 300);
    await at(17);
    await stage.mouse.wheel(0, -120);
    await at(16);
  });

  await test.step('the stage shows nothing of the app', async () => {
    const [width, height] = await stage.evaluate(() => [innerWidth, innerHeight]);
    const box = await shownSlide(stage).boundingBox();
    expect(box).not.toBeNull();
    // as large as the screen allows, and nothing to scroll to
    expect(Math.min((width ?? 0) - (box?.width ?? 0), (height ?? 0) - (box?.height ?? 0))).toBeLessThan(1);
    expect(await stage.evaluate(() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await stage.evaluate(() => getComputedStyle(document.body).cursor)).toBe('none');
  });
  await pressLast(stage, 'Escape');
  await expect(desk.locator('.document h1')).toBeVisible();

  await test.step('4:3 from the slide that is chosen', async () => {
    await desk.keyboard.press('Control+4');
    await desk.getByRole('button', { name: '4:3' }).click();
    await desk.locator('.thumb').nth(6).click();
    const classic = await present(app, desk, 'Shift+F5');
    await expect(shownSlide(classic).locator('.page')).toHaveText('7 / 22');
    const box = await shownSlide(classic).boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 1);
    await pressLast(classic, 'Escape');
  });
});

test('an edit on the desk reaches the running show', async ({ start }) => {
  const { app, desk } = await start(['--sample']);
  await deskReady(desk);
  await desk.locator('.document [data-figure-id]').filter({ hasText: '1081.5亿元' }).first().click();
  const stage = await present(app, desk);
  await stage.keyboard.type('3');
  await stage.keyboard.press('Enter');
  await expect(shownSlide(stage)).toContainText('1,081.5');
  await editValue(desk, '1099.9');
  await expect(shownSlide(stage)).toContainText('1,099.9');
  await expect(shownSlide(stage)).not.toContainText('1,081.5');
});

test('hidden slides are left out of the show', async ({ start }) => {
  const { app, desk } = await start(['--sample']);
  await deskReady(desk);
  await desk.keyboard.press('Control+4');
  await desk.locator('.thumb').nth(1).getByRole('button', { name: '隐藏' }).click();
  await expect(desk.locator('.thumb').nth(1)).toContainText('已隐藏');
  const stage = await present(app, desk);
  await stage.keyboard.press('PageDown');
  await expect(shownSlide(stage).locator('.page')).toHaveText('2 / 21');

  await test.step('hiding a slide before it during the show keeps the slide on stage', async () => {
    const title = await shownSlide(stage).locator('h2').innerText();
    await desk.locator('.thumb').nth(0).getByRole('button', { name: '隐藏' }).click();
    await expect(shownSlide(stage).locator('.page')).toHaveText('1 / 20');
    await expect(shownSlide(stage).locator('h2')).toHaveText(title);
  });
});
