import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/system.mjs';
import { serveTwin } from '../twin/serve';

const FOLDER = resolve(import.meta.dirname, '../../../out/twin');
const REFUSED = 'CSP refused:';

interface Fixtures {
  /** what the page complained of: errors and warnings of the console, exceptions, refusals of the policy. Empty at the end of each test. */
  readonly complaints: string[];
  /** opens the desk and waits until it can be used; `query` as in twin/desk.ts */
  readonly openDesk: (query?: string) => Promise<void>;
}

/** The twin's folder served under the policy of the app; one server a worker. */
export const test = base.extend<Fixtures & { readonly needsChromium: null }, { readonly twin: string }>({
  needsChromium: [
    async ({ browserName: _ }, use, info) => {
      info.skip(findChromium() === undefined, 'no Chromium on this machine; HUIBAO_CHROMIUM may name one');
      await use(null);
    },
    { auto: true },
  ],
  twin: [
    async ({ browserName: _ }, use) => {
      if (!existsSync(resolve(FOLDER, 'desk.html'))) throw new Error('out/twin is not built: run `node scripts/test.mjs --only browser`');
      const server = await serveTwin(FOLDER);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript((refused) => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(refused, event.effectiveDirective, event.blockedURI));
    }, REFUSED);
    await use(complaints);
    expect(complaints, 'the page complained of nothing').toEqual([]);
  },
  openDesk: async ({ page, twin, complaints: _ }, use) => {
    await use(async (query = '') => {
      await page.goto(`${twin}/desk.html?${query}`);
      await page.locator('main').first().waitFor();
      await settled(page);
    });
  },
});

/** Fonts loaded, and every chart on the page drawn. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await expect(page.locator('.chart-frame-fill:not(:has(svg path, .refused))')).toHaveCount(0);
};

export { expect };
