import type { Page } from '@playwright/test';
import type { Ratio, ThemeName } from '@shared/report/schema';
import type { Flaw } from '../twin/measure/slide';
import { settled } from './test';

export const THEMES: readonly ThemeName[] = ['official', 'spring', 'projector'];
export const RATIOS: readonly Ratio[] = ['16:9', '4:3'];

/** Opens the slide gallery; `text` is an article that the page reads itself. */
export const openGallery = async (page: Page, twin: string, report: string, text?: string): Promise<void> => {
  if (text !== undefined) await page.addInitScript((given) => Object.defineProperty(window, 'galleryText', { value: given }), text);
  await page.goto(`${twin}/slides.html?report=${report}`);
  await page.locator('.slide').first().waitFor();
};

/** Shows the deck in a theme and ratio, drawn to the end. */
export const dress = async (page: Page, theme: ThemeName, ratio: Ratio): Promise<void> => {
  await page.evaluate(async ([name, shape]) => window.gallery?.(name, shape), [theme, ratio] as const);
  await page.locator(`main.${ratio === '16:9' ? 'wide' : 'classic'}`).waitFor();
  await settled(page);
};

export const flawsOf = async (page: Page): Promise<readonly string[]> => {
  const flaws: readonly Flaw[] = (await page.evaluate(() => window.slideFlaws?.())) ?? [{ slide: '', rule: 'measured', what: 'not at all' }];
  return flaws.map(({ slide, rule, what }) => `${slide}: ${rule}: ${what}`);
};
