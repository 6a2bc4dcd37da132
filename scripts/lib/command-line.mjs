/** @typedef {{ kind: 'node' | 'app', args: readonly string[] }} Job */

/** @type {Readonly<Record<string, Job['kind']>>} */
const commands = { figures: 'node', text: 'node', report: 'node', brief: 'app', slides: 'app' };

export const usage = `Usage: npm run -s huibao -- <command>
  figures INPUT [OUT.json]   the figures found, as a JSON array
  text INPUT                 the text as imported
  report INPUT OUT.json      the report document as stored
  brief INPUT OUT.pdf        the A4 brief
  slides INPUT OUT.pdf       the slides, one per page
--sample stands for the shipped report as INPUT; --library DIR chooses the data folder;
--strict exits 1 when there are open findings or doubtful figures.`;

/**
 * Where a command line is to be run. The app itself reads the rest of it.
 * @param {readonly string[]} args
 * @returns {Job | undefined} undefined when it names no known command
 */
export function jobOf(args) {
  const [command] = args;
  const kind = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  return kind && { kind, args };
}
