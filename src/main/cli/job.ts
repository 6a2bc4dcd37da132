import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { noteWords } from '@shared/contract/messages/notes';
import { fail, ok, type Result } from '@shared/contract/result';
import { importReport, type Imported } from '../import/importReport';
import type { DocumentReader, ReadDocument } from '../import/readDocument';
import { readSample } from '../import/sample';
import { openLibrary } from '../library/library';
import { StoreError } from '../library/failure';
import type { CliCommand } from './args';

/** Where a command runs: the caller's folder, the app's own resources, and who reads files there. */
export interface CliPlace {
  readonly folder: string;
  readonly resources: string;
  readonly reader: DocumentReader;
  readonly stdout: (text: string) => void;
  readonly stderr: (line: string) => void;
}

/** The caller's folder: our scripts run in the checkout and name the caller's. */
export const callerFolder = (env: NodeJS.ProcessEnv): string => env['HUIBAO_CWD'] ?? process.cwd();

export const readInput = async (command: CliCommand, place: CliPlace): Promise<Result<{ document: ReadDocument; curation?: Awaited<ReturnType<typeof readSample>>['curation'] }>> => {
  if (command.input === null) return ok(await readSample(place.resources));
  const read = await place.reader.file(resolve(place.folder, command.input));
  if (!read.ok) return read;
  for (const note of read.value.notes) place.stderr(noteWords(note, command.language));
  return ok({ document: read.value });
};

/** Imports the input and, where a data folder was named, keeps the report in it. */
export const importInput = async (command: CliCommand, place: CliPlace): Promise<Result<Imported>> => {
  const input = await readInput(command, place);
  if (!input.ok) return input;
  const { document, curation } = input.value;
  const imported = importReport(document, { reportId: randomUUID(), now: new Date(), ...(curation === undefined ? {} : { curation }) });
  if (command.library === null) return ok(imported);
  try {
    const library = await openLibrary(resolve(place.folder, command.library));
    await library.add(imported.report, imported.sources);
    await library.close();
    return ok(imported);
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, error: error.failure };
    return fail('write.failed', { file: command.library, reason: error instanceof Error ? error.message : '' });
  }
};

const DOUBTS_LISTED = 8;
/** How many figures were found and which are doubtful; returns the number of doubtful ones. */
export const tellFigures = ({ extraction }: Imported, command: CliCommand, place: CliPlace): number => {
  const doubtful = extraction.candidates.filter((candidate) => candidate.doubts.length > 0);
  const listed = doubtful.slice(0, DOUBTS_LISTED).map(({ facts, text, doubts }) => `${facts.name} ${text}（${doubts.join(', ')}）`);
  const more = doubtful.length > listed.length ? ' …' : '';
  const count = extraction.candidates.length;
  place.stderr(command.language === 'zh'
    ? `找到 ${String(count)} 个数据，均未经核对；其中 ${String(doubtful.length)} 个存疑${listed.length > 0 ? `：${listed.join('；')}${more}` : '。'}`
    : `${String(count)} figures found, none reviewed; ${String(doubtful.length)} doubtful${listed.length > 0 ? `: ${listed.join('; ')}${more}` : '.'}`);
  return doubtful.length;
};
