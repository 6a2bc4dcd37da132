import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';
import { cmapsPlugin } from './scripts/vite/cmaps';
import { fontsPlugin } from './scripts/vite/fonts';

const root = import.meta.dirname;
const shared = { '@shared': resolve(root, 'src/shared') };

// Every npm dependency is bundled: the packaged app carries no node_modules.
export default defineConfig({
  main: {
    resolve: { alias: shared },
    plugins: [cmapsPlugin()],
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'src/main/index.ts'), cli: resolve(root, 'src/main/cli/index.ts'), importWorker: resolve(root, 'src/main/import/worker/index.ts') },
        external: ['electron'],
      },
    },
  },
  preload: {
    resolve: { alias: shared },
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    resolve: { alias: { ...shared, '@': resolve(root, 'src/renderer/src') } },
    plugins: [vue(), fontsPlugin()],
    build: {
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          desk: resolve(root, 'src/renderer/desk.html'),
          stage: resolve(root, 'src/renderer/stage.html'),
          print: resolve(root, 'src/renderer/print.html'),
        },
      },
    },
  },
});
