import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandIn, COMMANDS, parseCommand } from '@main/cli/args';

const zh = 'zh_CN.UTF-8';
const parse = (...args: string[]) => parseCommand(args, zh);
const usage = (...args: string[]) => expect(parse(...args)).toMatchObject({ ok: false, error: { code: 'cli.usage' } });

describe('parseCommand', () => {
  it('reads a command with its files', () => {
    expect(parse('brief', 'a.md', 'b.pdf')).toEqual({
      ok: true, value: { name: 'brief', input: 'a.md', output: 'b.pdf', library: null, strict: false, language: 'zh' },
    });
  });
  it('lets figures go to stdout', () => {
    expect(parse('figures', 'a.txt')).toMatchObject({ ok: true, value: { input: 'a.txt', output: null } });
  });
  it('takes the sample in place of the input', () => {
    expect(parse('slides', '--sample', 'b.pdf')).toMatchObject({ ok: true, value: { input: null, output: 'b.pdf' } });
    expect(parse('text', '--sample')).toMatchObject({ ok: true, value: { input: null, output: null } });
  });
  it('reads options wherever they stand', () => {
    expect(parse('figures', '--strict', 'a.txt', '--library', 'data', 'o.json', '--lang', 'en', '--no-sandbox')).toMatchObject({
      ok: true, value: { input: 'a.txt', output: 'o.json', library: 'data', strict: true, language: 'en' },
    });
  });
  it('speaks the language of the environment unless told', () => {
    expect(parseCommand(['text', 'a.md'], 'en_GB.UTF-8')).toMatchObject({ value: { language: 'en' } });
    expect(parseCommand(['text', 'a.md', '--lang', 'zh'], 'en_GB.UTF-8')).toMatchObject({ value: { language: 'zh' } });
    expect(parseCommand(['text', 'a.md'], 'C')).toMatchObject({ value: { language: 'zh' } });
  });
  it('refuses what it cannot do, and says so as usage', () => {
    usage();
    usage('print', 'a.md');
    usage('text');
    usage('text', 'a.md', 'out.txt');
    usage('brief', 'a.md');
    usage('brief', '--sample');
    usage('brief', 'a.md', 'b.pdf', 'c.pdf');
    usage('figures', 'a.md', '--unknown');
    usage('figures', 'a.md', '--library');
    usage('figures', '');
  });
  it('answers any arguments without throwing', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom(...COMMANDS, '--sample', '--strict', '--library', '--', '-'));
    fc.assert(fc.property(fc.array(word), (args) => {
      const parsed = parseCommand(args, zh);
      return parsed.ok || parsed.error.code === 'cli.usage';
    }));
  });
});

describe('commandIn', () => {
  it('sees a command only in the first place', () => {
    expect(commandIn(['brief', 'a.md'])).toBe('brief');
    expect(commandIn(['--sample'])).toBeNull();
    expect(commandIn([])).toBeNull();
  });
});
