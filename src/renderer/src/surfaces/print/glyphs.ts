/** Words that stand in `@page` margin boxes, which no element holds and no slice would be loaded for. */
const MARGIN_BOX = { font: '400 14pt "Noto Serif SC"', text: '— 0123456789' };

/** Characters used on the page by the font they are set in, SVG text included. */
export function glyphsByFont(root: Element): ReadonlyMap<string, ReadonlySet<string>> {
  const fonts = new Map<string, Set<string>>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (text.trim() === '' || parent === null) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parent);
    const font = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
    const characters = fonts.get(font) ?? new Set<string>();
    for (const character of text) characters.add(character);
    fonts.set(font, characters);
  }
  return fonts;
}

/** Loads every glyph slice that the page needs; answers the faces that could not be loaded, or null. */
export async function loadGlyphs(root: Element): Promise<string | null> {
  const wanted = [...glyphsByFont(root)].map(([font, characters]) => ({ font, text: [...characters].join('') }));
  await Promise.all([...wanted, MARGIN_BOX].map(({ font, text }) => document.fonts.load(font, text).catch(() => [])));
  await document.fonts.ready;
  const failed = [...document.fonts].filter((face) => face.status === 'error').map((face) => `${face.family} ${face.weight}`);
  return failed.length === 0 ? null : `fonts: ${[...new Set(failed)].join(', ')}`;
}
