/** Command-line switches that printing needs, as [name, value]; to be appended before `app` is ready. Page numbers stand in `@page` margin boxes, which Chromium has since 131 and hides behind a switch before. */
export function printSwitches(chromeVersion: string): readonly (readonly [string, string])[] {
  const major = Number.parseInt(chromeVersion, 10);
  return major < 131 ? [['enable-blink-features', 'PageMarginBoxes']] : [];
}
