import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './project.mjs';
import { onOurEnd } from './processes.mjs';
import { say } from './say.mjs';

const file = inRoot('.cache', 'setup.lock');

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Left behind by a process that is gone? An empty lock is one that is just being written. */
function isStale() {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid ? !isAlive(pid) : Date.now() - statSync(file).mtimeMs > 5_000;
  } catch {
    return false; // released meanwhile
  }
}

function tryToTake() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Runs work while no other process sets up the same checkout.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  mkdirSync(inRoot('.cache'), { recursive: true });
  for (let waits = 0; !tryToTake(); waits += 1) {
    if (isStale()) rmSync(file, { force: true });
    else {
      if (waits === 5) say('Waiting for another setup of this checkout to end …');
      await sleep(200);
    }
  }
  const release = () => rmSync(file, { force: true });
  const forget = onOurEnd(release);
  try {
    return await work();
  } finally {
    forget();
    release();
  }
}
