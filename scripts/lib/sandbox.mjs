import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot } from './project.mjs';
import { Cannot } from './say.mjs';

/**
 * @param {string} name of a kernel setting below /proc/sys
 * @returns {string | undefined} undefined where this kernel does not have it
 */
function setting(name) {
  try {
    return readFileSync(join('/proc/sys', name), 'utf8').trim();
  } catch {
    return undefined; // the setting belongs to one distribution's kernel
  }
}

/**
 * Chromium's sandbox takes user namespaces, which some distributions keep from ordinary users, or its helper program
 * owned by root with the setuid bit. Without either Electron dies at once with a long message.
 * @param {string} executable
 * @throws {Cannot} with the command that a person has to run once
 */
export function checkSandbox(executable) {
  if (process.platform !== 'linux' || isRoot()) return;
  const isRestricted =
    setting('kernel/apparmor_restrict_unprivileged_userns') === '1' || setting('kernel/unprivileged_userns_clone') === '0';
  if (!isRestricted) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  const stat = statSync(helper, { throwIfNoEntry: false });
  if (stat && stat.uid === 0 && (stat.mode & 0o4000) !== 0) return;
  throw new Cannot(
    "This system keeps user namespaces from ordinary users, so Electron's sandbox takes a helper owned by root. Run:",
    `sudo sh -c 'chown root:root "${helper}" && chmod 4755 "${helper}"'`,
  );
}
