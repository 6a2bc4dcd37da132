import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installedRuntime } from './lib/electron-folder.mjs';
import { prepare } from './lib/prepare.mjs';
import { runShown } from './lib/processes.mjs';
import { inRoot } from './lib/project.mjs';
import { Cannot, longStep, runMain } from './lib/say.mjs';

const folders = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: process.arch === 'arm64' ? 'mac-arm64' : 'mac' };

await runMain(async () => {
  const { values } = parseArgs({ options: { 'allow-fallback': { type: 'boolean' } } });
  const mayFallBack = values['allow-fallback'] === true || process.env.HUIBAO_PACKAGE_FALLBACK === '1';
  await prepare({ electron: true, tests: false, build: true, quiet: false });
  const runtime = installedRuntime();
  if (!runtime) {
    throw new Cannot('Packaging takes the Electron installed in node_modules, and there is none.', 'Unset ELECTRON_OVERRIDE_DIST_PATH, then run the same command again.');
  }
  if (runtime.origin === 'fallback' && !mayFallBack) {
    throw new Cannot(
      `A release is not packaged from the fallback runtime (Electron ${runtime.version}).`,
      'Only to try the packaged app: npm run package -- --allow-fallback (or HUIBAO_PACKAGE_FALLBACK=1)',
    );
  }
  const builder = inRoot('node_modules', 'electron-builder', 'cli.js');
  const args = [builder, '--dir', '--publish', 'never', '--config', inRoot('electron-builder.yml')];
  // electron-builder would otherwise ask for the release that package.json names.
  const { code } = await longStep('Packaging the app', () =>
    runShown(process.execPath, [...args, `-c.electronVersion=${runtime.version}`], { env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } }),
  );
  if (code !== 0) throw new Cannot('The app could not be packaged (see above).');
  const name = folders[/** @type {keyof typeof folders} */ (process.platform)];
  const folder = inRoot('dist', name);
  if (!existsSync(folder)) throw new Cannot(`electron-builder reported success, but ${folder} was not written.`);
  console.log(`Packaged dist/${name} with Electron ${runtime.version}`);
  return 0;
});
