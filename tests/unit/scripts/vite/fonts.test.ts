import { describe, expect, it } from 'vitest';
import { shippedSheet } from '../../../../scripts/vite/fonts';

const sheet = `@font-face {
  font-display: swap;
  src: url(./files/noto-sans-sc-4-400-normal.woff2) format('woff2'), url(./files/noto-sans-sc-4-400-normal.woff) format('woff');
  unicode-range: U+1f1e9;
}`;

describe('shippedSheet', () => {
  it('keeps woff2 only, addressed by package, and blocks until the face is there', () => {
    const out = shippedSheet(sheet, '@fontsource/noto-sans-sc');
    expect(out).toContain('src: url("@fontsource/noto-sans-sc/files/noto-sans-sc-4-400-normal.woff2") format(\'woff2\');');
    expect(out).not.toContain('.woff)');
    expect(out).toContain('font-display: block');
    expect(out).toContain('unicode-range: U+1f1e9');
  });
});
