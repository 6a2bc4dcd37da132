import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { adopt, installedRuntime, runtimeIn } from './electron-folder.mjs';
import { installFallback } from './electron-fallback.mjs';
import { installOfficial, officialVersion } from './electron-official.mjs';
import { cacheFolder, thisMachine } from './project.mjs';
import { Cannot, reasonOf, say } from './say.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./electron-folder.mjs').Runtime} Runtime */

const day = 24 * 60 * 60 * 1000;

/**
 * Is a failed download recent enough that waiting for another failure would only cost time?
 * @param {string | undefined} failedAt ISO time of the last failure
 * @param {number} now milliseconds
 * @param {boolean} retry the person asked for another try
 */
export function failedLately(failedAt, now, retry) {
  const age = now - Date.parse(failedAt ?? '');
  return !retry && age >= 0 && age < day;
}

/**
 * @param {Runtime} runtime
 * @param {string} official the version that package.json asks for
 */
export function describeRuntime({ version, origin, executable }, official) {
  if (origin === 'override') return `Electron ${version} (from ELECTRON_OVERRIDE_DIST_PATH: ${executable})`;
  if (origin === 'official') return `Electron ${version} (official runtime)`;
  return `Electron ${version} (fallback runtime from the npm registry; the official ${official} could not be downloaded)`;
}

/** @returns {Runtime | undefined} */
function overriding() {
  const path = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!path) return undefined;
  const runtime = runtimeIn(path, 'override');
  if (!runtime) throw new Cannot(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${path}`, 'Point it to the folder with the executable and the file "version", or unset it.');
  return runtime;
}

/**
 * Finds or installs an Electron: an installed official one, the person's own, the official download, the fallback.
 * @returns {Promise<{ runtime: Runtime, isNew: boolean, line: string }>} `line` names the runtime and its origin
 */
export async function ensureElectron() {
  const version = officialVersion();
  const failureStamp = join(cacheFolder(thisMachine()), `official-${version}-failed`);
  /**
   * @param {Runtime} runtime
   * @param {boolean} isNew
   */
  const found = (runtime, isNew) => ({ runtime, isNew, line: describeRuntime(runtime, version) });

  const installed = installedRuntime();
  if (installed?.origin === 'official' && installed.version === version) return found(installed, false);
  const own = overriding();
  if (own) return found(own, false);

  const retry = process.env.HUIBAO_RETRY_ELECTRON === '1';
  if (!failedLately(readStamp(failureStamp), Date.now(), retry)) {
    try {
      adopt(await installOfficial(), 'official');
      rmSync(failureStamp, { force: true });
    } catch (error) {
      say(`The official Electron ${version} could not be downloaded: ${reasonOf(error)}.`);
      say('  The next try is in a day; HUIBAO_RETRY_ELECTRON=1 tries at once, ELECTRON_MIRROR names another source.');
      writeStamp(failureStamp, new Date().toISOString());
    }
  }
  const now = installedRuntime();
  if (now && (now.origin === 'fallback' || now.version === version)) return found(now, now.origin !== installed?.origin);

  adopt(await installFallback(), 'fallback');
  const fallback = installedRuntime();
  if (!fallback) throw new Cannot('The fallback runtime was unpacked but is not whole.', 'Delete node_modules/electron/dist and run the same command again.');
  return found(fallback, true);
}
