import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { cmapsPlugin } from '../../scripts/vite/cmaps';

/** The reader process as the build makes it: a script that runs in plain Node without the test runner. */
export const buildReader = async (): Promise<{ readonly script: string; remove(): void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'huibao-reader-'));
  await build({
    configFile: false, logLevel: 'silent', root: resolve('.'), resolve: { alias: { '@shared': resolve('src/shared') } }, ssr: { noExternal: true }, plugins: [cmapsPlugin()],
    build: { ssr: resolve('src/main/import/worker/index.ts'), outDir: folder, emptyOutDir: false, minify: false, rollupOptions: { output: { entryFileNames: 'reader.mjs' } } },
  });
  return { script: join(folder, 'reader.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};
