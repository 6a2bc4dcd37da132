import { parseArgs } from 'node:util';
import { onDisplay } from './lib/display.mjs';
import { prepare } from './lib/prepare.mjs';
import { isRoot } from './lib/project.mjs';
import { add, closingLine, nothing } from './lib/results.mjs';
import { runMain, say } from './lib/say.mjs';
import { everyday, long } from './lib/stages.mjs';
import { findChromium, isDebian } from './lib/system.mjs';

/** @typedef {import('./lib/stages.mjs').Stage} Stage */

/**
 * @param {Stage} stage
 * @param {NodeJS.ProcessEnv} env
 */
async function runStage({ name, run }, env) {
  say(`── ${name}`);
  const started = Date.now();
  const counts = await run(env);
  say(`── ${name}: ${closingLine(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return counts;
}

/**
 * @param {readonly Stage[]} lane
 * @param {NodeJS.ProcessEnv} env
 */
async function runLane(lane, env) {
  let counts = nothing;
  for (const stage of lane) counts = add(counts, await runStage(stage, env));
  return counts;
}

await runMain(async () => {
  const { values } = parseArgs({ options: { long: { type: 'boolean' }, only: { type: 'string' } } });
  const only = values.only?.split(',');
  const electron = await prepare({ electron: true, tests: true, build: false, quiet: false });
  const steps = (values.long ? long() : everyday).map((lanes) =>
    lanes.map((lane) => lane.filter(({ name }) => !only || only.includes(name))),
  );
  const chromium = findChromium();
  let counts = await onDisplay(async (display) => {
    const env = { ...display, HUIBAO_ELECTRON: electron, ...(chromium ? { HUIBAO_CHROMIUM: chromium } : {}) };
    let sum = nothing;
    for (const lanes of steps) {
      for (const lane of await Promise.all(lanes.map((stages) => runLane(stages, env)))) sum = add(sum, lane);
    }
    return sum;
  });
  for (const skipped of counts.skipped) say(`SKIP ${skipped}`);
  if (counts.skipped.length > 0 && isDebian() && isRoot()) {
    say('As root on Debian everything can be installed: each skipped test counts as failed.');
    counts = { passed: counts.passed, failed: counts.failed + counts.skipped.length, skipped: [] };
  }
  if (counts.passed + counts.failed === 0) {
    say('No test ran.');
    counts = { ...counts, failed: 1 };
  }
  console.log(closingLine(counts));
  return counts.failed === 0 ? 0 : 1;
});
