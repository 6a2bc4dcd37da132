import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openLibrary } from '@main/library/library';
import { smallReport } from '../fixtures/reports/small';

export interface KillResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** what is not as it must be, in words */
  readonly problems: readonly string[];
}

/** The child as one plain script: it runs in Node without the test runner. */
const bundleChild = async (folder: string): Promise<string> => {
  await build({
    configFile: false, logLevel: 'silent', root: resolve('.'),
    resolve: { alias: { '@shared': resolve('src/shared') } },
    ssr: { noExternal: true },
    build: { ssr: resolve('tests/helpers/editForever.ts'), outDir: folder, emptyOutDir: false, minify: false, rollupOptions: { output: { entryFileNames: 'child.mjs' } } },
  });
  return join(folder, 'child.mjs');
};

/** Runs the child and kills it `delay` ms after it is ready; the numbers it acknowledged. */
const killAfter = (script: string, library: string, delay: number): Promise<{ acks: number[]; died: string }> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, library], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => {
      const first = out === '';
      out += data.toString();
      if (first) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.once('error', failed);
    child.once('close', (code, signal) => done({ acks: out.split('\n').filter((line) => /^\d+$/.test(line)).map(Number), died: signal === 'SIGKILL' ? '' : `exit ${String(code)}: ${errors}` }));
  });

/** Small generator with a seed, so that a failing run can be had again. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
};

/** Kills a process in the midst of its edits, again and again on one library, and looks after each what is left. */
export const killRuns = async (kills: number, seed: number): Promise<KillResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'huibao-kill-'));
  const library = join(folder, 'library');
  const problems: string[] = [];
  const random = randomOf(seed);
  let acknowledged = 0;
  try {
    const script = await bundleChild(folder);
    const first = await openLibrary(library);
    await first.add(smallReport(200), []);
    await first.close();
    for (let kill = 1; kill <= kills; kill += 1) {
      const { acks, died } = await killAfter(script, library, random() * 120);
      acknowledged += acks.length;
      const say = (problem: string): number => problems.push(`kill ${String(kill)}: ${problem}`);
      if (died !== '') say(died);
      const after = await openLibrary(library);
      const session = await after.open('small');
      const { report } = session.snapshot();
      const last = acks.at(-1) ?? 0;
      if (after.readOnly) say('the lock still holds');
      if (report.seq < last) say(`edit ${String(last)} was acknowledged, the report ends at ${String(report.seq)}`);
      const value = report.figures[0]?.value;
      if (report.seq > 0 && (value?.type !== 'exact' || value.value !== String(report.seq))) say(`edit ${String(report.seq)} shows ${JSON.stringify(value)}`);
      if (session.historyOf(null).some(({ seq }, i) => seq !== report.seq - i) || session.historyOf(null).length !== report.seq) say('the history has gaps');
      if (after.recoveries().some(({ code }) => code !== 'replayedHistory')) say(JSON.stringify(after.recoveries()));
      const temps = readdirSync(join(library, 'reports', 'small')).filter((file) => file.endsWith('.tmp'));
      if (temps.length > 0) say(`left behind: ${temps.join(', ')}`);
      await after.close();
    }
    return { kills, acknowledged, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
