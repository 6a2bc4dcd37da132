import { foundingArticle } from '../helpers/foundingArticle';
import { WORDLESS_ARTICLE } from '../fixtures/reports/extreme';
import { dress, flawsOf, openGallery, RATIOS, THEMES } from './support/gallery';
import { expect, test } from './support/test';

const article = foundingArticle();
const decks: readonly (readonly [string, string, string | undefined])[] = [
  ['the sample', 'sample', undefined],
  ['every kind of chart', 'charts', undefined],
  ['an extreme report', 'extreme', undefined],
  ['an article without a figure', 'given', WORDLESS_ARTICLE],
  ...(article === null ? [] : [['the founding article', 'given', article.text] as const]),
];

test.use({ viewport: { width: 1920, height: 1080 } });

for (const [name, report, text] of decks) {
  test(`the slides of ${name} keep their geometry in every theme and ratio`, async ({ page, twin, complaints: _ }) => {
    await openGallery(page, twin, report, text);
    for (const theme of THEMES) {
      for (const ratio of RATIOS) {
        await dress(page, theme, ratio);
        expect.soft(await flawsOf(page), `${theme} ${ratio}`).toEqual([]);
      }
    }
  });
}
