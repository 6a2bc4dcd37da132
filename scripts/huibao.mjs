import { runApp } from './lib/app.mjs';
import { jobOf, usage } from './lib/command-line.mjs';
import { onDisplay } from './lib/display.mjs';
import { prepare } from './lib/prepare.mjs';
import { ended, start } from './lib/processes.mjs';
import { inRoot } from './lib/project.mjs';
import { runMain, say } from './lib/say.mjs';

await runMain(async () => {
  const job = jobOf(process.argv.slice(2));
  if (!job) {
    say(usage);
    return 2;
  }
  const needsApp = job.kind === 'app';
  const electron = await prepare({ electron: needsApp, tests: false, build: true, quiet: true });
  // npm runs us in the checkout; paths on the command line are meant from where the person is.
  const own = { HUIBAO_CWD: process.env.INIT_CWD ?? process.cwd() };
  if (needsApp) return onDisplay((env) => runApp(electron, job.args, { ...env, ...own }, 'inherit'));
  const child = start(process.execPath, [inRoot('out', 'main', 'cli.js'), ...job.args], {
    stdio: 'inherit',
    env: { ...process.env, ...own },
  });
  const { code, signal } = await ended(child);
  if (code === null) say(`The command was ended by ${signal}.`);
  return code ?? 2;
});
