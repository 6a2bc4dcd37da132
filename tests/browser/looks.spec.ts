import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { APPEARANCES, enter, SCENES, SIZES } from './support/scenes';
import { expect, test } from './support/test';

const flaws = async (page: Page): Promise<readonly string[]> => (await page.evaluate(() => window.deskFlaws?.())) ?? ['not measured'];
const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).exclude('.slide').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
};

for (const appearance of APPEARANCES) {
  for (const [width, height] of SIZES) {
    test.describe(`${appearance}, ${String(width)} × ${String(height)}`, () => {
      test.use({ viewport: { width, height } });

      test('every view of a report fits and can be read', async ({ page, openDesk }) => {
        await openDesk(appearance);
        for (const { name } of SCENES) {
          await enter(page, name);
          expect.soft(await flaws(page), name).toEqual([]);
          // colours do not change with the size: the middle one speaks for all, the smallest has what is hidden elsewhere
          if (width === 1366 || (width === 1024 && appearance === 'light')) expect.soft(await violations(page), name).toEqual([]);
        }
      });

      test('the library fits and can be read, full, empty and after a recovery', async ({ page, openDesk }) => {
        for (const query of ['home', 'empty&recovered', 'home&en']) {
          await openDesk(`${query}&${appearance}`);
          expect.soft(await flaws(page), query).toEqual([]);
          expect.soft(await violations(page), query).toEqual([]);
        }
      });
    });
  }
}
