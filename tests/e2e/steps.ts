import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from './launch';

/** The one thing a test cannot do by hand: the system's own dialogs. They answer with the given path, as if a person had chosen it. */
export const answerSaveDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
export const answerOpenDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve(chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] });
  }, path);

/** The report lies on the desk and everything of it is drawn. */
export const deskReady = async (desk: Page): Promise<void> => {
  await expect(desk.locator('.document h1')).toBeVisible();
};
/** The review that an import on the desk opens; the keyboard is in its list. */
export const review = (desk: Page): Locator => desk.locator('[data-keys=review]');
export const reviewReady = async (desk: Page): Promise<void> => {
  await expect(desk.getByRole('tab', { name: /^核对/, selected: true })).toBeVisible();
  await expect(desk.getByRole('region', { name: '找到的数据' })).toBeFocused();
};
/** Accepts whatever is open, as a person in a hurry does. */
export const acceptEverything = async (desk: Page): Promise<void> => {
  await reviewReady(desk);
  await desk.keyboard.press('Control+Enter');
  await expect(desk.getByRole('alert').filter({ hasText: '全部采用并完成核对' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await deskReady(desk);
};
export const card = (desk: Page): Locator => desk.getByRole('region', { name: '数据卡' });
export const saved = (desk: Page): Locator => desk.locator('header [role=status]').filter({ hasText: '已保存' });

export const editValue = async (desk: Page, value: string): Promise<void> => {
  await card(desk).getByRole('button', { name: '修改数值' }).click();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type(value);
  await desk.keyboard.press('Enter');
  await expect(card(desk).getByRole('button', { name: '修改数值' })).toBeVisible();
  await expect(saved(desk)).toBeVisible();
};
export const addComment = async (desk: Page, text: string): Promise<void> => {
  await card(desk).getByRole('textbox', { name: '批注', exact: true }).click();
  await desk.keyboard.type(text);
  await desk.keyboard.press('Control+Enter');
  await expect(card(desk).locator('.thread').filter({ hasText: text })).toBeVisible();
};

/** The window that F5 opens, with its slide drawn. */
export const present = async (app: ElectronApplication, desk: Page, key = 'F5'): Promise<Page> => {
  const opened = app.waitForEvent('window');
  await desk.keyboard.press(key);
  const stage = await opened;
  await expect(stage.locator('.stage-slide.shown')).toBeVisible();
  return stage;
};
/** A key that may close the window it is pressed in. */
export const pressLast = async (page: Page, key: string): Promise<void> => {
  const closed = page.waitForEvent('close');
  await page.keyboard.press(key).catch(() => undefined);
  await closed;
};
export const shownSlide = (stage: Page): Locator => stage.locator('.stage-slide.shown .slide');

/** A file dragged in from the file manager and let go over the window. */
export const drop = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const data = await page.evaluateHandle(({ file, content }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], file));
    return transfer;
  }, { file: name, content: [...bytes] });
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
};
