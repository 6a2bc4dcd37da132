import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

/** @typedef {'official' | 'fallback' | 'override'} Origin */
/** @typedef {{ executable: string, version: string, origin: Origin }} Runtime */

const originFile = 'huibao-origin';

/** @param {...string} parts path inside the electron package */
export const electronFolder = (...parts) => inRoot('node_modules', 'electron', ...parts);

/**
 * Where the executable lies inside an unpacked runtime, as the electron package expects it in path.txt.
 * @param {NodeJS.Platform} platform
 */
export function executableIn(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);

/**
 * @param {string} dist an unpacked runtime
 * @param {Origin} origin
 * @returns {Runtime | undefined} undefined when it is not whole
 */
export function runtimeIn(dist, origin) {
  const executable = join(dist, executableIn(process.platform));
  const version = textOf(join(dist, 'version'))?.replace(/^v/, '');
  return version && existsSync(executable) ? { executable, version, origin } : undefined;
}

/** @returns {Runtime | undefined} */
export function installedRuntime() {
  if (textOf(electronFolder('path.txt')) !== executableIn(process.platform)) return undefined;
  const origin = textOf(electronFolder('dist', originFile)) === 'fallback' ? 'fallback' : 'official';
  return runtimeIn(electronFolder('dist'), origin);
}

function clearStaging() {
  for (const name of readdirSync(electronFolder())) {
    if (name.startsWith('dist.')) rmSync(electronFolder(name), { recursive: true, force: true });
  }
}

/** An empty folder beside the final one, so that moving it there is one step; leftovers of broken-off runs go. */
export function stagingFolder() {
  clearStaging();
  const staging = electronFolder(`dist.${process.pid}`);
  mkdirSync(staging);
  return staging;
}

/**
 * Makes a complete staged runtime the installed one. path.txt is written last: without it nothing counts as installed.
 * @param {string} staging
 * @param {Exclude<Origin, 'override'>} origin
 */
export function adopt(staging, origin) {
  writeFileSync(join(staging, originFile), `${origin}\n`);
  rmSync(electronFolder('path.txt'), { force: true });
  rmSync(electronFolder('dist'), { recursive: true, force: true });
  renameSync(staging, electronFolder('dist'));
  writeFileSync(electronFolder('path.txt'), executableIn(process.platform));
  clearStaging();
}
