import { app, session } from 'electron';
import { messageOf } from '@shared/contract/messages/messageOf';
import { parseCommand, PLAIN } from './cli/args';
import { callerFolder, type CliPlace } from './cli/job';
import { runPlain } from './cli/plain';
import { runWindowed } from './cli/windowed';
import { createExporter } from './export/exporter';
import { openPrintPage } from './export/printPage';
import { guardSession } from './guard/offline';
import { serveApp } from './guard/protocol';
import { createImportHost } from './import/host/importHost';
import { startUtilityChild } from './import/host/utilityChild';
import { createReader } from './import/readDocument';
import { printHandlers } from './ipc/export';
import { registerHandlers } from './ipc/register';
import { trustedSender } from './ipc/trusted';
import type { Places } from './startDesk';
import { pagesIn, pageUrl } from './windows/pages';
import { join } from 'node:path';

/** The command line inside Electron: the same jobs as in plain Node, and those that print. Returns the exit code. */
export const runCommand = async (args: readonly string[], { out, resources, devServer }: Places): Promise<number> => {
  const place: CliPlace = {
    folder: callerFolder(process.env), resources,
    reader: createReader(createImportHost({ start: () => startUtilityChild(join(out, 'main', 'importWorker.js')) })),
    stdout: (text) => void process.stdout.write(text),
    stderr: (line) => void process.stderr.write(`${line}\n`),
  };
  const command = parseCommand(args, process.env['LANG'] ?? '');
  if (!command.ok) {
    place.stderr(messageOf(command.error, 'zh'));
    return 2;
  }
  await app.whenReady();
  if (PLAIN.includes(command.value.name)) {
    const code = await runPlain(command.value, place);
    // app.exit does not wait for what is still on its way into a pipe
    await new Promise<void>((written) => void process.stdout.write('', () => written()));
    return code;
  }
  // the print window closing is the end of a job, not of the program
  app.on('window-all-closed', () => undefined);
  guardSession(session.defaultSession, devServer);
  serveApp(session.defaultSession, join(out, 'renderer'));
  const pages = pagesIn(out, devServer);
  const exporter = createExporter({ openPage: () => openPrintPage({ preload: pages.preload, url: pageUrl(pages, 'print') }) });
  registerHandlers(printHandlers(exporter), { trusted: trustedSender(devServer), report: (error) => place.stderr(String(error)) });
  return runWindowed(command.value, exporter, place);
};
