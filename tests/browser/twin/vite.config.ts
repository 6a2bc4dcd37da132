import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { fontsPlugin } from '../../../scripts/vite/fonts';

const root = resolve(import.meta.dirname, '../../..');

/** Builds the desk on the in-memory bridge, the slide gallery and the probe page, for a plain browser. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@shared': resolve(root, 'src/shared'), '@': resolve(root, 'src/renderer/src') } },
  plugins: [vue(), fontsPlugin()],
  build: {
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    outDir: resolve(root, 'out/twin'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4_000,
    rollupOptions: { input: Object.fromEntries(['desk', 'slides', 'probe'].map((name) => [name, resolve(import.meta.dirname, `${name}.html`)])) },
  },
});
