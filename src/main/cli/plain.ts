import { resolve } from 'node:path';
import { toFigureRows } from '@shared/extract/rows';
import { messageOf } from '@shared/contract/messages/messageOf';
import type { Failure } from '@shared/contract/result';
import { writeWhole } from '../export/durableWrite';
import type { CliCommand } from './args';
import { importInput, readInput, tellFigures, type CliPlace } from './job';

const cannot = (failure: Failure, command: CliCommand, place: CliPlace): 2 => {
  place.stderr(messageOf(failure, command.language));
  return 2;
};

/** text, figures and report: nothing here needs a window. Returns the exit code. */
export const runPlain = async (command: CliCommand, place: CliPlace): Promise<number> => {
  if (command.name === 'text') {
    const input = await readInput(command, place);
    if (!input.ok) return cannot(input.error, command, place);
    place.stdout(input.value.document.plain.text);
    return 0;
  }
  const imported = await importInput(command, place);
  if (!imported.ok) return cannot(imported.error, command, place);
  const result = `${JSON.stringify(command.name === 'report' ? imported.value.report : toFigureRows(imported.value.extraction), null, 2)}\n`;
  if (command.output === null) place.stdout(result);
  else {
    const written = await writeWhole(resolve(place.folder, command.output), Buffer.from(result, 'utf8'));
    if (!written.ok) return cannot(written.error, command, place);
  }
  const doubtful = tellFigures(imported.value, command, place);
  return command.strict && doubtful > 0 ? 1 : 0;
};
