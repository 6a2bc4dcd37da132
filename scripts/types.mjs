import { readFileSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { runQuiet } from './lib/processes.mjs';
import { inRoot, root } from './lib/project.mjs';
import { runMain, say } from './lib/say.mjs';
import { filesUnder } from './lib/stamp.mjs';

const atOnce = 2;

/**
 * Checks one project; vue-tsc where it can hold components, as it also reads those.
 * @param {string} config file name
 * @returns {Promise<{ isGood: boolean, report: string, files: string[] }>} `files` it covers
 */
async function check(config) {
  const hasComponents = readFileSync(inRoot(config), 'utf8').includes('.vue');
  const script = hasComponents ? ['vue-tsc', 'bin', 'vue-tsc.js'] : ['typescript', 'bin', 'tsc'];
  const args = [inRoot('node_modules', ...script), '--noEmit', '-p', config, '--pretty', 'false', '--listFiles'];
  const { code, stdout, stderr } = await runQuiet(process.execPath, args);
  const lines = stdout.split(/\r?\n/).filter(Boolean);
  const isFile = (/** @type {string} */ line) => /^(\/|[A-Za-z]:\/).*\.(d\.)?([cm]?[jt]sx?|vue|json)$/.test(line);
  const own = (/** @type {string} */ line) => relative(root, line.replace(/\.vue\.[jt]sx?$/, '.vue')).replaceAll('\\', '/');
  const report = [...lines.filter((line) => !isFile(line)), stderr.trim()].filter(Boolean).join('\n');
  // A project without files is not an error while its folder is still empty.
  const isEmpty = report.includes('error TS18003');
  return { isGood: code === 0 || isEmpty, report: isEmpty ? '' : report, files: lines.filter(isFile).map(own) };
}

await runMain(async () => {
  const waiting = readdirSync(root).filter((name) => /^tsconfig\.\w+\.json$/.test(name) && name !== 'tsconfig.base.json');
  const covered = new Set(/** @type {string[]} */ ([]));
  let isGood = waiting.length > 0;
  const worker = async () => {
    for (let config = waiting.shift(); config; config = waiting.shift()) {
      const result = await check(config);
      say(`${config}: ${result.isGood ? 'good' : 'errors'}`);
      if (result.report) say(result.report);
      isGood &&= result.isGood;
      for (const file of result.files) covered.add(file);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));

  const homeless = ['src', 'tests']
    .flatMap((folder) => filesUnder(inRoot(folder)))
    .map((file) => relative(root, file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|vue)$/.test(file) && !covered.has(file));
  for (const file of homeless) say(`${file} belongs to no tsconfig.*.json project: it is not type-checked`);
  return isGood && homeless.length === 0 ? 0 : 1;
});
