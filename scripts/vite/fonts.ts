import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:huibao-fonts.css';

/** The faces that ship: static TrueType outlines only, because variable and CFF fonts become Type 3 in a PDF. */
export const SHIPPED_FACES = [
  { package: '@fontsource/noto-sans-sc', sheets: ['400.css', '700.css'] },
  { package: '@fontsource/noto-serif-sc', sheets: ['400.css', '900.css'] },
  // named "latin", yet it holds every glyph of the face
  { package: '@fontsource/lxgw-wenkai', sheets: ['latin-500.css'] },
] as const;

/** One `@font-face` sheet of a package as we ship it: woff2 only, addresses by package name, block until loaded. */
export const shippedSheet = (sheet: string, packageName: string): string =>
  sheet
    .replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')
    .replace(/font-display:\s*\w+/g, 'font-display: block')
    .replace(/url\(\.\/files\/([^)]+)\)/g, (_whole, file: string) => `url("${packageName}/files/${file}")`);

/** Serves `virtual:huibao-fonts.css`, the one stylesheet that declares the bundled faces. */
export function fontsPlugin(): Plugin {
  const require = createRequire(import.meta.url);
  let root = '';
  return {
    name: 'huibao-fonts',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === VIRTUAL ? join(root, 'virtual-huibao-fonts.css') : null;
    },
    load(id) {
      if (id !== join(root, 'virtual-huibao-fonts.css')) return null;
      return SHIPPED_FACES.flatMap((face) =>
        face.sheets.map((sheet) => {
          const text = readFileSync(require.resolve(`${face.package}/${sheet}`), 'utf8');
          return shippedSheet(text, face.package);
        }),
      ).join('\n');
    },
  };
}
