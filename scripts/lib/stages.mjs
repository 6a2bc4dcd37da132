import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensureTwin } from './build.mjs';
import { runQuiet, runShown } from './processes.mjs';
import { inRoot } from './project.mjs';
import { countBench, countPlaywright, countVitest, judge, nothing } from './results.mjs';
import { reasonOf, say } from './say.mjs';
import { filesUnder } from './stamp.mjs';

/** @typedef {import('./results.mjs').Counts} Counts */
/** @typedef {{ name: string, run: (env: NodeJS.ProcessEnv) => Promise<Counts> }} Stage */

/** @param {...string} parts a program of a package in node_modules */
const tool = (...parts) => inRoot('node_modules', ...parts);
const vitest = tool('vitest', 'vitest.mjs');
const playwright = tool('@playwright', 'test', 'cli.js');

/** @param {string} name of a stage */
function reportFile(name) {
  const file = inRoot('.cache', `results-${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * @param {string} file
 * @returns {any} what the reporter of a tool wrote; its shape is read field by field by the counting functions
 */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * A check that is passed or failed as one; its output is held back until it is over, as it runs beside another stage.
 * @param {string} name
 * @param {readonly string[]} args for Node
 * @returns {Stage}
 */
const check = (name, args) => ({
  name,
  run: async (env) => {
    const { code, stdout, stderr } = await runQuiet(process.execPath, args, { env });
    if (code !== 0) say(`${stdout}${stderr}`.trimEnd());
    return { ...nothing, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  },
});

/**
 * @param {string} name
 * @param {readonly string[]} args for vitest
 * @returns {Stage}
 */
const vitestStage = (name, args) => ({
  name,
  run: async (env) => {
    const file = reportFile(name);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runShown(process.execPath, [vitest, 'run', ...args, ...reporters], { env });
    return judge(countVitest(readReport(file)), code);
  },
});

/**
 * @param {string} name of the Playwright project
 * @returns {Stage}
 */
const playwrightStage = (name) => ({
  name,
  run: async (env) => {
    const file = reportFile(name);
    const args = [playwright, 'test', '--config', inRoot('playwright.config.ts'), `--project=${name}`, '--reporter=list,json'];
    const { code } = await runShown(process.execPath, args, {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    });
    return judge(countPlaywright(readReport(file)), code);
  },
});

/** @type {Stage} */
const bench = {
  name: 'bench',
  run: async (env) => {
    const file = reportFile('bench');
    const { code } = await runShown(process.execPath, [vitest, 'bench', '--run', `--outputJson=${file}`], { env });
    return judge(countBench(readReport(file)), code);
  },
};

/**
 * @param {() => Promise<unknown>} ensure
 * @returns {Promise<Counts>}
 */
async function built(ensure) {
  try {
    await ensure();
    return nothing;
  } catch (error) {
    say(reasonOf(error));
    return { ...nothing, failed: 1 };
  }
}

/** @type {Stage} */
const build = { name: 'build', run: () => built(ensureBuild) };

/** @type {Stage} */
const browser = {
  name: 'browser',
  run: async (env) => {
    const twin = await built(ensureTwin);
    return twin.failed > 0 ? twin : playwrightStage('browser').run(env);
  },
};

const types = check('types', [inRoot('scripts', 'types.mjs')]);
const lint = check('lint', [tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']);
const unit = vitestStage('unit', []);

/**
 * @param {string} folder of tests
 * @param {RegExp} name of a test file
 */
const hasTests = (folder, name) => filesUnder(inRoot(folder)).some((file) => name.test(file));

/**
 * Lanes run beside each other, the stages of a lane one after the other.
 * @typedef {readonly (readonly Stage[])[]} Step
 */

/** @type {readonly Step[]} */
export const everyday = [[[types, lint], [unit]], [[build]], [[browser]], [[playwrightStage('e2e')]]];

/** @returns {readonly Step[]} the long stages that the checkout has */
export function long() {
  const config = inRoot('vitest.long.config.ts');
  const stages = [
    ...(existsSync(config) ? [vitestStage('long-unit', ['--config', config])] : []),
    ...(hasTests(join('tests', 'long'), /\.spec\.ts$/) ? [playwrightStage('long')] : []),
    ...(hasTests(join('tests', 'bench'), /\.bench\.ts$/) ? [bench] : []),
  ];
  return [[[build]], ...stages.map((stage) => [[stage]])];
}
