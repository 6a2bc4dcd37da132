import { join } from 'node:path';
import { messageOf } from '@shared/contract/messages/messageOf';
import { fail } from '@shared/contract/result';
import { createImportHost } from '../import/host/importHost';
import { startNodeChild } from '../import/host/nodeChild';
import { createReader } from '../import/readDocument';
import { parseCommand } from './args';
import { callerFolder, type CliPlace } from './job';
import { runPlain } from './plain';

// The entry for plain Node: no window, no Electron.
const place: CliPlace = {
  folder: callerFolder(process.env),
  resources: join(import.meta.dirname, '../../resources'),
  reader: createReader(createImportHost({ start: () => startNodeChild(join(import.meta.dirname, 'importWorker.js')) })),
  stdout: (text) => void process.stdout.write(text),
  stderr: (line) => void process.stderr.write(`${line}\n`),
};

const main = async (): Promise<number> => {
  const command = parseCommand(process.argv.slice(2), process.env['LANG'] ?? '');
  if (!command.ok) {
    place.stderr(messageOf(command.error, 'zh'));
    return 2;
  }
  return runPlain(command.value, place);
};

try {
  process.exitCode = await main();
} catch (error) {
  place.stderr(messageOf(fail('internal', { reason: error instanceof Error ? error.message : String(error) }).error, 'zh'));
  process.exitCode = 2;
}
