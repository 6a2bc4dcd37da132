import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '@shared/contract/result';
import type { Language } from '@shared/contract/messages/messageOf';

export const COMMANDS = ['text', 'figures', 'report', 'brief', 'slides'] as const;
export type CommandName = (typeof COMMANDS)[number];
/** These need no window and run in plain Node. */
export const PLAIN: readonly CommandName[] = ['text', 'figures', 'report'];

export interface CliCommand {
  readonly name: CommandName;
  /** null: the shipped sample */
  readonly input: string | null;
  readonly output: string | null;
  readonly library: string | null;
  readonly strict: boolean;
  readonly language: Language;
}

const isCommand = (word: string | undefined): word is CommandName => COMMANDS.some((name) => name === word);
/** Which command, if any, these arguments name; without one the app opens its window. */
export const commandIn = (args: readonly string[]): CommandName | null => {
  const [first] = args;
  return isCommand(first) ? first : null;
};

const OPTIONS = { sample: { type: 'boolean' }, library: { type: 'string' }, strict: { type: 'boolean' }, lang: { type: 'string' }, 'no-sandbox': { type: 'boolean' } } as const;
const NEEDS_OUTPUT: readonly CommandName[] = ['brief', 'slides', 'report'];

const languageOf = (lang: string | undefined, environment: string): Language => {
  const wanted = lang ?? environment;
  return /^en/iu.test(wanted) ? 'en' : 'zh';
};

/** Parses a command line; `environment` is the value of LANG. */
export const parseCommand = (args: readonly string[], environment: string): Result<CliCommand> => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [name, ...files] = positionals;
    if (!isCommand(name)) return fail('cli.usage', { reason: name === undefined ? '?' : name });
    const input = values.sample === true ? null : files.shift();
    if (input === undefined || input === '') return fail('cli.usage', { reason: `${name} INPUT?` });
    const [output = null, ...rest] = files;
    if (rest.length > 0) return fail('cli.usage', { reason: rest.join(' ') });
    if (output === null && NEEDS_OUTPUT.includes(name)) return fail('cli.usage', { reason: `${name} OUTPUT?` });
    if (output !== null && name === 'text') return fail('cli.usage', { reason: output });
    return ok({ name, input, output, library: values.library ?? null, strict: values.strict === true, language: languageOf(values.lang, environment) });
  } catch (error) {
    return fail('cli.usage', { reason: error instanceof Error ? (error.message.split('.')[0] ?? '') : '' });
  }
};
