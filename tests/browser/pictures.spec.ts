import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Ratio, ThemeName } from '@shared/report/schema';
import { dress, openGallery } from './support/gallery';
import { expect, test } from './support/test';

/** A few slides of the sample that between them hold what pictures alone can tell: rhythm, weight, marks. */
const PICTURES: readonly (readonly [ThemeName, Ratio, readonly string[]])[] = [
  ['official', '16:9', ['s1', 's3', 's4', 's5', 's6', 's13']],
  ['spring', '4:3', ['s3', 's17']],
  ['projector', '16:9', ['s7', 's15']],
];

test('representative slides look as they did', async ({ page, twin, browser, complaints: _ }, info) => {
  const key = `${process.platform}-${process.arch}-chromium-${browser.version().split('.')[0] ?? ''}`;
  // --update-snapshots writes those of this engine and platform; look at them before they are kept
  const writes = ['all', 'changed'].includes(info.config.updateSnapshots);
  if (!writes && !existsSync(resolve(import.meta.dirname, 'baselines', key))) {
    console.log(`No pictures of ${key} to compare with: slides are held to their geometry only.`);
    return;
  }
  await openGallery(page, twin, 'sample&small');
  for (const [theme, ratio, slides] of PICTURES) {
    await dress(page, theme, ratio);
    for (const slide of slides) {
      await expect.soft(page.locator(`.slide-box:has([data-slide-id="${slide}"])`)).toHaveScreenshot([key, `${slide}-${theme}.png`], { maxDiffPixelRatio: 0.01 });
    }
  }
});
