import { readFileSync } from 'node:fs';
import { inRoot } from './project.mjs';
import { npmCall, runShown } from './processes.mjs';
import { Cannot, longStep } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Does the tree that npm says it installed hold what the lockfile asks for? Optional packages belong to platforms and
 * may be absent.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last
 */
export function sameTree(wanted, installed) {
  const have = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = have[path];
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // absent, or cut short by an interruption: install again
  }
}

/** Installs the npm packages of the lockfile unless they are there; a broken-off installation is started again. */
export async function ensureDependencies() {
  const lockfile = inRoot('package-lock.json');
  const stampFile = inRoot('node_modules', '.huibao-stamp');
  const wanted = hashOf(inRoot(), [lockfile]);
  if (readStamp(stampFile) === wanted) return false;

  const locked = readLock(lockfile);
  if (!locked) throw new Cannot('package-lock.json is missing or damaged.', 'git checkout -- package-lock.json');
  const installed = readLock(inRoot('node_modules', '.package-lock.json'));
  const isThere = installed !== undefined && sameTree(locked, installed);
  if (!isThere) await install();
  writeStamp(stampFile, wanted);
  return !isThere;
}

async function install() {
  const { command, before, shell } = npmCall(process.env, process.platform);
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await longStep('Installing the npm packages', () => runShown(command, [...before, ...flags], { shell }));
  if (code !== 0) {
    throw new Cannot('The npm packages could not be installed (see above).', 'Check the network, then run the same command again.');
  }
}
