import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Simplified and traditional Chinese; their licence goes with them. */
const SHIPPED = /^(?:LICENSE|(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|B5|ETen|HK|CNS).*\.bcmap)$/u;

/**
 * Puts pdf.js's tables of Chinese character codes beside the built scripts as `cmaps/`. PDFs that name a font without carrying
 * it (宋体 from an old Word) say their text in these codes; without the tables it would be lost.
 */
export function cmapsPlugin(): Plugin {
  return {
    name: 'huibao-cmaps',
    generateBundle() {
      const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
      for (const file of readdirSync(folder).filter((name) => SHIPPED.test(name))) this.emitFile({ type: 'asset', fileName: `cmaps/${file}`, source: readFileSync(join(folder, file)) });
    },
  };
}
