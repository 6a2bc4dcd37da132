import { existsSync } from 'node:fs';
import { inRoot } from './project.mjs';
import { runShown } from './processes.mjs';
import { Cannot, longStep } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'scripts/vite',
  'package.json',
  'package-lock.json',
  ...['base', 'shared', 'main', 'preload', 'renderer'].map((name) => `tsconfig.${name}.json`),
  'tsconfig.json',
];
const results = ['out/main/index.js', 'out/main/cli.js', 'out/main/importWorker.js', 'out/preload/index.cjs', 'out/renderer'];

/**
 * Builds the app into out/main, out/preload and out/renderer when its sources are not those of the last build.
 * @returns {Promise<boolean>} whether it built
 */
export async function ensureBuild() {
  const stampFile = inRoot('out', '.stamp');
  const wanted = hashOf(inRoot(), sources.map((path) => inRoot(path)));
  const isWhole = results.every((path) => existsSync(inRoot(path)));
  if (isWhole && readStamp(stampFile) === wanted) return false;

  const script = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code } = await longStep('Building the app', () =>
    // Building needs no Electron, but the tool insists on the path of one.
    runShown(process.execPath, [script, 'build', '--logLevel', 'warn'], {
      env: { ...process.env, NODE_ENV: 'production', ELECTRON_EXEC_PATH: process.execPath },
    }),
  );
  if (code !== 0) throw new Cannot('The app could not be built (see above).', 'Correct the sources, then run the same command again.');
  writeStamp(stampFile, wanted);
  return true;
}
