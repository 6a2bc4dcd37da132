// An ES module on purpose: Electron holds back its ready event until the top-level await is over, so the started app
// can still register its schemes, as it can under the stock default app.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * Modules given by `-r` are loaded first and may rewrite process.argv: Playwright's loader takes itself out of it.
 */
function preload() {
  const require = createRequire(import.meta.url);
  const given = process.argv.slice(1);
  given.forEach((flag, at) => {
    const module = given[at + 1];
    if ((flag === '-r' || flag === '--require') && module) require(resolve(module));
  });
}

/** @returns {string} the file to run */
function entryFile() {
  const at = process.argv.findIndex((word, index) => index > 0 && !word.startsWith('-') && !isPreload(index));
  const path = resolve(process.argv[at === -1 ? process.argv.length : at] ?? '.');
  if (!statSync(path).isDirectory()) return path;
  // The stock default app uses the same two undocumented setters.
  const named = /** @type {typeof app & { setVersion(version: string): void, setAppPath(path: string): void }} */ (app);
  const about = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  named.setName(about.productName ?? about.name ?? 'Electron');
  named.setVersion(about.version ?? '0.0.0');
  named.setAppPath(path);
  return join(path, about.main ?? 'index.js');
}

/** @param {number} index of a word in process.argv */
const isPreload = (index) => ['-r', '--require'].includes(process.argv[index - 1] ?? '');

try {
  preload();
  Object.assign(process, { defaultApp: true });
  await import(pathToFileURL(entryFile()).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
