import { isRoot, root } from './project.mjs';
import { noiseFilter } from './noise.mjs';
import { ended, start } from './processes.mjs';
import { Cannot, say } from './say.mjs';

/**
 * Runs the built app in Electron and passes on its output without Chromium's noise.
 * @param {string} executable
 * @param {readonly string[]} args for the app
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'ignore'} stdin
 * @returns {Promise<number>} its exit code
 */
export async function runApp(executable, args, env, stdin = 'ignore') {
  const sandbox = process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
  const child = start(executable, [root, ...args, ...sandbox], { env, stdio: [stdin, 'inherit', 'pipe'] });
  const filter = noiseFilter(say);
  child.stderr?.setEncoding('utf8').on('data', filter.write).on('end', filter.end);
  const { code, signal } = await ended(child).catch((error) => {
    throw new Cannot(`Electron could not be started: ${error.message}`, 'Delete node_modules/electron/dist and run the same command again.');
  });
  // 128 and more is how a shell or Chromium's own launcher reports a death by signal.
  if (code === null || code >= 128) throw new Cannot(`Electron broke down (${signal ?? `exit code ${code}`}) before the job was done.`, 'Run the same command again; if it happens again, report it with this line.');
  return code;
}
