import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ended */
/** @typedef {Ended & { stdout: string, stderr: string }} Output */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Set<() => void>} */
const cleanups = new Set();
let watching = false;

function endAll() {
  for (const child of running) child.kill('SIGTERM');
  for (const cleanup of cleanups) cleanup();
  cleanups.clear();
}

function watchForOurEnd() {
  if (watching) return;
  watching = true;
  process.once('exit', endAll);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/**
 * Has `cleanup` run when this process ends, however it ends short of SIGKILL.
 * @param {() => void} cleanup synchronous
 * @returns {() => void} forgets it
 */
export function onOurEnd(cleanup) {
  watchForOurEnd();
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}

/**
 * A child that never outlives us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  watchForOurEnd();
  const child = spawn(command, args, { cwd: root, windowsHide: true, ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ended>} rejects when the child could not be started
 */
export const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

/**
 * Runs a step whose output is a message for the person: all of it goes to standard error.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const runShown = (command, args, options = {}) =>
  ended(start(command, args, { stdio: ['ignore', 2, 2], ...options }));

/**
 * Runs a step and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<Output>}
 */
export async function runQuiet(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stderr += text));
  return { ...(await ended(child)), stdout, stderr };
}

/**
 * How to call npm: the very one that started us, and elsewhere the one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {{ command: string, before: string[], shell: boolean }}
 */
export function npmCall(env, platform) {
  const script = env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return { command: process.execPath, before: [script], shell: false };
  return { command: platform === 'win32' ? 'npm.cmd' : 'npm', before: [], shell: platform === 'win32' };
}
