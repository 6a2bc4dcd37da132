// Messages go to standard error: standard output carries only results.

/** A job that cannot be done here: one line says what, `fix` is what a person can do about it. Exit code 2. */
export class Cannot extends Error {
  /**
   * @param {string} what
   * @param {string} [fix] a command to run or a thing to do
   */
  constructor(what, fix) {
    super(what);
    this.name = 'Cannot';
    this.fix = fix;
  }
}

/** @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** @param {unknown} error */
export const reasonOf = (error) => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`.split('\n', 1)[0] ?? '';
};

/**
 * Runs a long step, saying every ten seconds that it is still at it.
 * @template T
 * @param {string} what
 * @param {(note: (progress: string) => void) => Promise<T>} work `note` sets what the next sign of life adds
 * @returns {Promise<T>}
 */
export async function longStep(what, work) {
  say(`${what} …`);
  const started = Date.now();
  let progress = '';
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const timer = setInterval(() => say(`  … ${seconds()} s${progress && `, ${progress}`}`), 10_000);
  try {
    return await work((text) => (progress = text));
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a script's main function and ends the process with its exit code.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Cannot)) {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = 1;
    } else {
      say(error.message);
      if (error.fix) say(`  ${error.fix}`);
      process.exitCode = 2;
    }
  }
  // A connection that an abandoned download left half open must not keep us here; piped output is flushed first.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}
