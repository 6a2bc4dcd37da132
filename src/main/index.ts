import { join, resolve } from 'node:path';
import { app } from 'electron';
import { config } from 'zod';
import { commandIn } from './cli/args';
import { callerFolder } from './cli/job';
import { printSwitches } from './export/switches';
import { guardNavigation } from './guard/navigation';
import { registerScheme } from './guard/protocol';
import { runCommand } from './runCommand';
import { startDesk } from './startDesk';

// Composition root: what was asked for, where things lie, then one of two programs.
config({ jitless: true });
const root = app.getAppPath();
// unpackaged, the app's folder stands among the runtime's own switches; what follows it is ours
const ours = app.isPackaged ? 0 : process.argv.findIndex((arg, i) => i > 0 && resolve(arg) === root);
const args = process.argv.slice(Math.max(0, ours) + 1).filter((arg) => arg !== '--no-sandbox');
const valueOf = (option: string): string | null => {
  const at = args.indexOf(option);
  return at < 0 ? null : (args[at + 1] ?? null);
};
const devServer = app.isPackaged ? '' : (process.env['ELECTRON_RENDERER_URL'] ?? '');
const command = commandIn(args);
const libraryFolder = resolve(callerFolder(process.env), valueOf('--library') ?? join(app.getPath('userData'), 'library'));

// Every profile of its own data folder: two libraries never share a lock or a cache.
if (valueOf('--library') !== null && command === null) app.setPath('userData', join(libraryFolder, 'browser'));
for (const [name, value] of printSwitches(process.versions.chrome)) app.commandLine.appendSwitch(name, value);
app.commandLine.appendSwitch('disable-background-networking');
// Root on Linux has no sandbox to enable: enableSandbox would strip the switch, and every helper process would die at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
guardNavigation(app);

const places = { root, out: join(root, 'out'), resources: join(root, 'resources'), devServer };
const failed = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  app.exit(2);
};
process.on('unhandledRejection', failed);

if (command !== null) {
  runCommand(args, places).then((code) => app.exit(code), failed);
} else if (app.requestSingleInstanceLock()) {
  startDesk({ ...places, libraryFolder, openSample: args.includes('--sample') }).catch(failed);
} else {
  app.quit();
}
