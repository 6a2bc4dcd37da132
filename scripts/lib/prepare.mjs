import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';
import { alone } from './lock.mjs';
import { checkSandbox } from './sandbox.mjs';
import { say } from './say.mjs';
import { ensureSystem } from './system.mjs';

/**
 * @typedef {object} Purpose
 * @property {boolean} electron is a running Electron needed?
 * @property {boolean} tests are the tools of the tests needed?
 * @property {boolean} build is the built app needed?
 * @property {boolean} quiet say nothing when nothing had to be done?
 */

/**
 * Installs and builds what a command needs and does not find; a broken-off preparation goes on where it stopped.
 * @param {Purpose} purpose
 * @returns {Promise<string>} the path of the Electron executable, empty when none was asked for
 */
export const prepare = ({ electron, tests, build, quiet }) =>
  alone(async () => {
    await ensureDependencies();
    await ensureSystem({ electron, tests });
    const found = electron ? await ensureElectron() : undefined;
    if (found) checkSandbox(found.runtime.executable);
    if (found && (found.isNew || !quiet)) say(found.line);
    if (build) await ensureBuild();
    return found?.runtime.executable ?? '';
  });
