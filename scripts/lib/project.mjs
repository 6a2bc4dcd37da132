import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout that these scripts belong to. */
export const root = resolve(import.meta.dirname, '..', '..');

/** @param {...string} parts path inside the checkout */
export const inRoot = (...parts) => join(root, ...parts);

/** @typedef {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string }} Machine */

/** @returns {Machine} */
export const thisMachine = () => ({ platform: process.platform, env: process.env, home: homedir() });

/**
 * The user's cache folder for this app: shared by all clones, safe to delete.
 * @param {Machine} machine
 */
export function cacheFolder({ platform, env, home }) {
  if (env.HUIBAO_CACHE) return resolve(env.HUIBAO_CACHE);
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'huibao', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'huibao');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'huibao');
}

export const isRoot = () => process.getuid?.() === 0;
