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

const twinSources = ['src', 'resources/samples', 'tests/browser/twin', 'tests/fixtures/reports', 'scripts/vite', 'package-lock.json'];

/**
 * Builds the renderer on the in-memory bridge into out/twin when its sources are not those of the last build.
 * @returns {Promise<boolean>} whether it built
 */
export async function ensureTwin() {
  const stampFile = inRoot('out', '.stamp-twin');
  const wanted = hashOf(inRoot(), twinSources.map((path) => inRoot(path)));
  if (existsSync(inRoot('out', 'twin', 'desk.html')) && readStamp(stampFile) === wanted) return false;

  const script = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const config = inRoot('tests', 'browser', 'twin', 'vite.config.ts');
  const { code } = await longStep('Building the desk for a plain browser', () =>
    runShown(process.execPath, [script, 'build', '--config', config, '--logLevel', 'error'], { env: { ...process.env, NODE_ENV: 'production' } }),
  );
  if (code !== 0) throw new Cannot('The desk could not be built for a plain browser (see above).', 'Correct the sources, then run the same command again.');
  writeStamp(stampFile, wanted);
  return true;
}
