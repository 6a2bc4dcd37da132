import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from './project.mjs';
import { runQuiet, runShown } from './processes.mjs';
import { Cannot, longStep } from './say.mjs';

/**
 * A thing of the operating system: found by a library's or a program's name, installed by the first Debian package
 * that the machine's release knows.
 * @typedef {{ what: string, library?: string, programs?: readonly string[], packages: readonly string[] }} Need
 */

/** @type {readonly Need[]} */
const electronNeeds = [
  { what: 'GTK 3', library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { what: 'NSS', library: 'libnss3.so', packages: ['libnss3'] },
  { what: 'ALSA', library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { what: 'GBM', library: 'libgbm.so.1', packages: ['libgbm1'] },
];

/** @type {Need} */
const virtualDisplay = { what: 'Xvfb', programs: ['Xvfb'], packages: ['xvfb'] };

export const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @type {readonly Need[]} */
const testNeeds = [
  { what: 'Chromium', programs: chromiumNames, packages: ['chromium'] },
  { what: 'Poppler', programs: ['pdftotext', 'pdfinfo', 'pdftoppm'], packages: ['poppler-utils'] },
  { what: 'qpdf', programs: ['qpdf'], packages: ['qpdf'] },
];

/** @param {NodeJS.ProcessEnv} env */
export const hasDisplay = (env) => process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * @param {string} name of a program
 * @returns {string | undefined} its path
 */
export function which(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.filter(Boolean).map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Browsers of the same engine where macOS and Windows put them; Windows always has one. */
const installedChromium = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) => `${process.env[folder] ?? ''}\\${path}`),
  ),
};

/** @returns {string | undefined} a Chromium for tests: HUIBAO_CHROMIUM, or the first one that the machine has */
export function findChromium() {
  const given = process.env.HUIBAO_CHROMIUM;
  if (given && existsSync(given)) return given;
  if (process.platform === 'darwin' || process.platform === 'win32') return installedChromium[process.platform].find((path) => existsSync(path));
  return process.platform === 'linux' ? chromiumNames.map(which).find(Boolean) : undefined;
}

/** @returns {Promise<(library: string) => boolean>} */
async function libraryLookup() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  const listing = ldconfig ? (await runQuiet(ldconfig, ['-p'])).stdout : '';
  const folders = ['/usr/lib', '/usr/lib64', '/lib', '/lib64', `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`];
  return (library) => listing.includes(`${library} `) || folders.some((folder) => existsSync(join(folder, library)));
}

/** @param {Need} need */
const isProgramMissing = ({ programs = [], packages }) =>
  packages.includes('chromium') ? !findChromium() : programs.some((name) => !which(name));

/**
 * @param {readonly Need[]} needs
 * @returns {Promise<Need[]>}
 */
async function missingOf(needs) {
  const hasLibrary = await libraryLookup();
  return needs.filter((need) => (need.library ? !hasLibrary(need.library) : isProgramMissing(need)));
}

/** Debian or a descendant, by /etc/os-release and apt-get being there. */
export function isDebian() {
  if (!existsSync('/etc/os-release') || !which('apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} policy what `apt-cache policy NAME…` prints
 * @returns {Set<string>} the packages that can be installed
 */
export function installable(policy) {
  const names = new Set(/** @type {string[]} */ ([]));
  for (const [, name, candidate] of policy.matchAll(/^(\S+):\n(?: {2}.*\n)*? {2}Candidate: (\S+)/gm)) {
    if (name && candidate !== '(none)') names.add(name);
  }
  return names;
}

/**
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} known to the machine's release
 */
export const packagesFor = (needs, known) =>
  needs.map(({ packages }) => packages.find((name) => known.has(name)) ?? packages.at(-1) ?? '');

/** @param {readonly Need[]} needs */
async function choosePackages(needs) {
  const { stdout } = await runQuiet('apt-cache', ['policy', ...needs.flatMap(({ packages }) => packages)], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  return packagesFor(needs, installable(stdout));
}

const aptOptions = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', '-q'];

/** @param {readonly string[]} args */
const aptGet = (...args) =>
  runShown('apt-get', [...aptOptions, ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' } });

const listsFolder = '/var/lib/apt/lists';
const hasLists = () => existsSync(listsFolder) && readdirSync(listsFolder).some((name) => name.includes('_Packages'));

/** @param {readonly Need[]} missing */
async function install(missing) {
  const update = () => longStep('Updating the package lists', () => aptGet('update'));
  const installNow = async () => {
    const packages = await choosePackages(missing);
    return longStep(`Installing ${packages.join(' ')}`, () => aptGet('install', '-y', '--no-install-recommends', ...packages));
  };
  const hadLists = hasLists();
  if (!hadLists) await update();
  let { code } = await installNow();
  if (code !== 0 && hadLists) {
    await update(); // old lists name files that the server no longer has
    ({ code } = await installNow());
  }
  if (code !== 0) throw new Cannot('apt-get could not install what is missing (see above).', 'Check the network, then run the same command again.');
}

/**
 * Looks for the shared libraries and programs on Linux, and as root on Debian and Ubuntu installs what is missing.
 * @param {{ electron: boolean, tests: boolean }} purpose
 * @returns {Promise<boolean>} whether something was installed
 */
export async function ensureSystem({ electron, tests }) {
  if (process.platform !== 'linux') return false;
  const needs = [
    ...(electron ? electronNeeds : []),
    ...(electron && !hasDisplay(process.env) ? [virtualDisplay] : []),
    ...(tests ? testNeeds : []),
  ];
  const missing = await missingOf(needs);
  const isForced = missing.some((need) => !testNeeds.includes(need));
  if (missing.length === 0) return false;
  const names = missing.map(({ what }) => what).join(', ');
  if (isDebian() && isRoot()) {
    await install(missing);
    return true;
  }
  // Tests that lack one of their tools say so themselves, one by one.
  if (!isForced) return false;
  if (!isDebian()) throw new Cannot(`This machine lacks ${names}.`, 'Install them with the package manager of the distribution.');
  const packages = await choosePackages(missing);
  throw new Cannot(`This machine lacks ${names}, and installing them takes root. Run:`, `sudo sh -c 'apt-get update && apt-get install -y ${packages.join(' ')}'`);
}
