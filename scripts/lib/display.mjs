import { ended, start } from './processes.mjs';
import { Cannot } from './say.mjs';
import { hasDisplay } from './system.mjs';

const patience = 20_000;

/**
 * Starts a virtual X display that ends with us.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, end: () => Promise<void> }>} `env` for programs that draw on it
 */
async function startVirtualDisplay() {
  // The server picks a free number itself and writes it to descriptor 3 once it can be connected to.
  const server = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (complaint = (complaint + text).slice(-2000)));
  const over = ended(server);
  const number = await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Cannot(`The virtual display did not start: ${why}`, 'Check that Xvfb runs by hand: Xvfb :99'));
    const timer = setTimeout(() => fail('no answer in 20 seconds'), patience);
    const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    let text = '';
    pipe.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
      text += part;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
    over.then(
      () => fail(complaint.trim().split('\n').at(-1) || 'it ended at once'),
      (error) => fail(error.message),
    ).finally(() => clearTimeout(timer));
  });
  const { WAYLAND_DISPLAY: _unused, ...env } = process.env;
  return {
    env: { ...env, DISPLAY: `:${number}` },
    end: async () => {
      server.kill('SIGTERM');
      await over;
    },
  };
}

/**
 * Runs work on the machine's display, or where there is none on a virtual one.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onDisplay(work) {
  if (hasDisplay(process.env)) return work(process.env);
  const display = await startVirtualDisplay();
  try {
    return await work(display.env);
  } finally {
    await display.end();
  }
}
