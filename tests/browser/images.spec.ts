import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dress, openGallery, THEMES } from './support/gallery';
import { enter } from './support/scenes';
import { expect, test } from './support/test';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs', 'images');
const PAGES = ['README.md', 'README.zh-CN.md', 'docs/guide/README.md'];
const LARGEST = 250_000;

const named = PAGES.flatMap((page) => [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)]+\.png)\)/g)].map(([, path = '']) => resolve(ROOT, dirname(page), path)));

/** HUIBAO_UPDATE_IMAGES=1 takes the pictures of README and guide anew. */
if (process.env['HUIBAO_UPDATE_IMAGES'] === '1') {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of new Set(named)) {
    const [, view = '', appearance = '', width = ''] = /desk-(\w+)-(\w+)-(\d+)\.png$/.exec(file) ?? [];
    if (view !== '') {
      test.describe(() => {
        test.use({ viewport: { width: Number(width), height: width === '1920' ? 1080 : 768 } });
        test(`${view}, ${appearance}, ${width}`, async ({ page, openDesk }) => {
          await openDesk(`${appearance}${view === 'library' ? '&home' : ''}`);
          if (view !== 'library') {
            await enter(page, 'card');
            await enter(page, view);
          }
          await page.mouse.move(0, 0);
          // the widest is cut below, to stay small
          await page.screenshot({ path: file, ...(width === '1920' ? { clip: { x: 0, y: 0, width: 1920, height: 900 } } : {}) });
        });
      });
    }
  }
  for (const theme of THEMES) {
    test(`slide in ${theme}`, async ({ page, twin }) => {
      await openGallery(page, twin, 'sample&small');
      await dress(page, theme, '16:9');
      const slide = { official: 's3', spring: 's13', projector: 's15' }[theme];
      await page.locator(`.slide-box:has([data-slide-id="${slide}"])`).screenshot({ path: join(FOLDER, `slide-${theme}.png`) });
    });
  }
} else {
  test('every picture that README and guide show is there and small', () => {
    expect(named.length).toBeGreaterThan(0);
    for (const file of named) expect(statSync(file, { throwIfNoEntry: false })?.size ?? Infinity, file).toBeLessThan(LARGEST);
  });
}
