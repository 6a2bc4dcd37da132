import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { serveTwin } from './serve';

const SIZES = [[1920, 1080], [1366, 768], [1024, 768]] as const;

/** What is looked at: a name, the page's query, and how to get there. */
const SCENES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['home', 'home', async () => undefined],
  ['empty', 'empty&recovered', async () => undefined],
  ['document', '', async () => undefined],
  ['card', '', async (page) => page.locator('main [data-figure-id]').first().click()],
  ['overview', '', async (page) => page.keyboard.press('Control+2')],
  ['table', '', async (page) => page.keyboard.press('Control+3')],
  ['deck', '', async (page) => page.keyboard.press('Control+4')],
  ['review', 'review', async () => undefined],
  ['review-edit', 'review', async (page) => page.locator('.list').press('e')],
  ['review-empty', 'review=0', async (page) => page.keyboard.press('Control+5')],
  ['palette', '', async (page) => page.keyboard.press('Control+k')],
];

/** Pictures of every view at three sizes, light and dark, into a folder. `only` limits the scenes. */
export const shootDesk = async (folder: string, only: readonly string[] = []): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true });
  const server = await serveTwin(resolve(import.meta.dirname, '../../../out/twin'));
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const problems: string[] = [];
  for (const appearance of ['light', 'dark']) {
    for (const [width, height] of SIZES) {
      for (const [name, query, go] of SCENES) {
        if (only.length > 0 && !only.includes(name)) continue;
        const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
        page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') problems.push(`${name}: ${message.text()}`); });
        page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
        await page.goto(`${server.url}/desk.html?${query}&${appearance}`);
        await page.locator('#app main').first().waitFor({ timeout: 5_000 }).catch(() => problems.push(`${name}: no main`));
        await go(page).catch((error: unknown) => problems.push(`${name}: ${String(error)}`));
        await page.evaluate(async () => { await document.fonts.ready; });
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(folder, `${name}-${String(width)}-${appearance}.png`) });
        await page.close();
      }
    }
  }
  await browser.close();
  await server.close();
  return [...new Set(problems)];
};
