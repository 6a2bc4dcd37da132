import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobOf } from '../../../scripts/lib/command-line.mjs';
import { sameTree } from '../../../scripts/lib/dependencies.mjs';
import { describeRuntime, failedLately } from '../../../scripts/lib/electron.mjs';
import { executableIn } from '../../../scripts/lib/electron-folder.mjs';
import { npmCall } from '../../../scripts/lib/processes.mjs';
import { cacheFolder } from '../../../scripts/lib/project.mjs';
import { hashOf, integrityOf, readStamp, writeStamp } from '../../../scripts/lib/stamp.mjs';
import { installable, packagesFor } from '../../../scripts/lib/system.mjs';
import { extractOne } from '../../../scripts/lib/tarball.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huibao-setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('stamps', () => {
  it('change with a name or a content, and not with the order of writing', () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src', 'b.ts'), 'b');
    writeFileSync(join(folder, 'src', 'a.ts'), 'a');
    const first = hashOf(folder, [join(folder, 'src'), join(folder, 'missing')]);
    expect(hashOf(folder, [join(folder, 'src')])).toBe(first);
    writeFileSync(join(folder, 'src', 'a.ts'), 'A');
    expect(hashOf(folder, [join(folder, 'src')])).not.toBe(first);
    writeFileSync(join(folder, 'src', 'a.ts'), 'a');
    writeFileSync(join(folder, 'src', 'c.ts'), '');
    expect(hashOf(folder, [join(folder, 'src')])).not.toBe(first);
  });

  it('are read back as written, and absent before', () => {
    const file = join(folder, 'deep', 'stamp');
    expect(readStamp(file)).toBeUndefined();
    writeStamp(file, 'value');
    expect(readStamp(file)).toBe('value');
  });
});

describe('the npm packages', () => {
  const wanted = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win': { version: '2.0.0', optional: true } } };

  it('are there when every locked version is, platform packages aside', () => {
    expect(sameTree(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  it('are not when one is missing or another version', () => {
    expect(sameTree(wanted, { packages: {} })).toBe(false);
    expect(sameTree(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(sameTree(wanted, {})).toBe(false);
  });

  it('are installed by the npm that started us, or the one on the path', () => {
    expect(npmCall({ npm_execpath: '/x/npm-cli.js' }, 'linux')).toEqual({ command: process.execPath, before: ['/x/npm-cli.js'], shell: false });
    expect(npmCall({ npm_execpath: '/x/yarn.js' }, 'linux').command).toBe('npm');
    expect(npmCall({}, 'win32')).toEqual({ command: 'npm.cmd', before: [], shell: true });
  });
});

describe('the fallback archive', () => {
  const entry = (name: string, content: string) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return Buffer.concat([header, body]);
  };
  const archive = () => Buffer.concat([entry('package/package.json', '{}'), entry('package/full', 'x'.repeat(512)), entry('package/app.zip', 'y'.repeat(70_000)), Buffer.alloc(1024)]);

  it('gives the wanted file out whole', async () => {
    writeFileSync(join(folder, 'a.tgz'), gzipSync(archive()));
    await extractOne(join(folder, 'a.tgz'), (name) => name.endsWith('/app.zip'), join(folder, 'app.zip'));
    expect(readFileSync(join(folder, 'app.zip'), 'utf8')).toBe('y'.repeat(70_000));
  });

  it.each([
    { what: 'cut short', bytes: () => gzipSync(archive().subarray(0, 5_000)), message: 'cut short' },
    { what: 'without the file', bytes: () => gzipSync(Buffer.concat([entry('package/package.json', '{}'), Buffer.alloc(1024)])), message: 'does not hold' },
  ])('is refused when $what', async ({ bytes, message }) => {
    writeFileSync(join(folder, 'a.tgz'), bytes());
    await expect(extractOne(join(folder, 'a.tgz'), (name) => name.endsWith('.zip'), join(folder, 'app.zip'))).rejects.toThrow(message);
  });

  it('has its integrity written as npm writes it', async () => {
    writeFileSync(join(folder, 'abc'), 'abc');
    expect(await integrityOf(join(folder, 'abc'))).toBe(
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
    );
  });
});

describe('Electron', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  it.each([
    { at: '2026-11-24T11:00:00Z', retry: false, lately: true },
    { at: '2026-11-23T11:59:00Z', retry: false, lately: false },
    { at: '2026-11-24T11:00:00Z', retry: true, lately: false },
    { at: '2026-11-25T11:00:00Z', retry: false, lately: false },
    { at: 'nonsense', retry: false, lately: false },
    { at: undefined, retry: false, lately: false },
  ])('a download that failed at $at is waited out: $lately (retry asked: $retry)', ({ at, retry, lately }) => {
    expect(failedLately(at, now, retry)).toBe(lately);
  });

  it('is named with its origin in one line', () => {
    const runtime = { executable: '/e/electron', version: '33.2.1' };
    expect(describeRuntime({ ...runtime, origin: 'fallback' }, '45.4.1')).toBe(
      'Electron 33.2.1 (fallback runtime from the npm registry; the official 45.4.1 could not be downloaded)',
    );
    expect(describeRuntime({ ...runtime, origin: 'official' }, '33.2.1')).toBe('Electron 33.2.1 (official runtime)');
    expect(describeRuntime({ ...runtime, origin: 'override' }, '45.4.1')).toContain('ELECTRON_OVERRIDE_DIST_PATH: /e/electron');
  });

  it('has its executable where each platform keeps it', () => {
    expect(['linux', 'win32', 'darwin'].map((name) => executableIn(name as NodeJS.Platform))).toEqual(['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']);
  });

  it('is cached where each platform keeps caches', () => {
    expect(cacheFolder({ platform: 'linux', env: {}, home: '/h' })).toBe(join('/h', '.cache', 'huibao'));
    expect(cacheFolder({ platform: 'linux', env: { XDG_CACHE_HOME: '/x' }, home: '/h' })).toBe(join('/x', 'huibao'));
    expect(cacheFolder({ platform: 'darwin', env: {}, home: '/h' })).toBe(join('/h', 'Library', 'Caches', 'huibao'));
  });
});

describe('the Debian packages', () => {
  const policy = [
    'libgtk-3-0t64:',
    '  Installed: (none)',
    '  Candidate: 3.24.41',
    '  Version table:',
    'libasound2:',
    '  Installed: (none)',
    '  Candidate: (none)',
    'libnss3:',
    '  Installed: 2:3.98',
    '  Candidate: 2:3.98',
    '',
  ].join('\n');

  it('are those that the release can install', () => {
    expect([...installable(policy)]).toEqual(['libgtk-3-0t64', 'libnss3']);
  });

  it('fall back to the older name', () => {
    const needs = [{ what: 'GTK', packages: ['libgtk-3-0t64', 'libgtk-3-0'] }, { what: 'ALSA', packages: ['libasound2t64', 'libasound2'] }];
    expect(packagesFor(needs, installable(policy))).toEqual(['libgtk-3-0t64', 'libasound2']);
  });
});

describe('a command line', () => {
  it('runs reading in Node and printing in the app', () => {
    expect(jobOf(['figures', 'a.txt'])).toEqual({ kind: 'node', args: ['figures', 'a.txt'] });
    expect(jobOf(['slides', '--sample', 'o.pdf'])?.kind).toBe('app');
  });

  it.each([[[]], [['nope']], [['toString']], [['--sample']]])('refuses %j', (args) => {
    expect(jobOf(args)).toBeUndefined();
  });
});
