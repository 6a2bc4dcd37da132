import type { Page } from '@playwright/test';
import { settled } from './test';

export const SIZES = [[1920, 1080], [1366, 768], [1024, 768]] as const;
export const APPEARANCES = ['light', 'dark'] as const;

/** Views of an open report, in the order in which a test walks them on one page. */
export const SCENES: readonly { readonly name: string; readonly go: (page: Page) => Promise<void> }[] = [
  { name: 'document', go: async (page) => page.keyboard.press('Control+1') },
  { name: 'card', go: async (page) => page.locator('main [data-figure-id]').first().click() },
  { name: 'overview', go: async (page) => page.keyboard.press('Control+2') },
  { name: 'table', go: async (page) => page.keyboard.press('Control+3') },
  { name: 'deck', go: async (page) => page.keyboard.press('Control+4') },
  { name: 'palette', go: async (page) => page.keyboard.press('Control+k') },
];

/** Goes to a scene and waits until all of it stands. */
export const enter = async (page: Page, name: string): Promise<void> => {
  await SCENES.find((scene) => scene.name === name)?.go(page);
  await settled(page);
};
