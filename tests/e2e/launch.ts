import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { outsideRequests } from '../helpers/netLog';

/** Where the Electron under test lies; the test command names it, a plain `playwright test` asks the electron package. */
export const electronPath = (): string => {
  const named = process.env['HUIBAO_ELECTRON'];
  if (named !== undefined && named !== '') return named;
  const asked: unknown = createRequire(import.meta.url)('electron');
  if (typeof asked !== 'string') throw new Error('the electron package names no executable: run npm test');
  return asked;
};

export const appFolder = resolve(import.meta.dirname, '../..');
/** Root on Linux has no sandbox to run in. */
export const sandboxSwitch = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
export const inheritedEnv = (): Record<string, string> => {
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  delete inherited['NODE_ENV'];
  return { ...inherited, LANG: 'zh_CN.UTF-8' };
};

export interface Running {
  readonly app: ElectronApplication;
  readonly desk: Page;
}
/** Starts the built app on the test's data folder; extra arguments follow the app's. */
export type Start = (args?: readonly string[], env?: Record<string, string>) => Promise<Running>;

/** SIGKILL, as a power cut or a crash would: nothing gets a chance to tidy up. */
export const kill = async ({ app }: Running): Promise<void> => {
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
};

interface Fixtures {
  /** holds the test's files; removed afterwards */
  readonly folder: string;
  /** the data folder, not made yet */
  readonly library: string;
  readonly start: Start;
}

/** Every test gets a fresh profile, and after it the network log of each app that it started must show nothing but the app's own pages. */
export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'huibao-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  library: async ({ folder }, use) => use(join(folder, 'library')),
  start: async ({ folder, library }, use) => {
    const started: { readonly app: ElectronApplication; readonly log: string }[] = [];
    await use(async (args = [], env = {}) => {
      const log = join(folder, `net-${String(started.length)}.json`);
      const app = await _electron.launch({
        executablePath: electronPath(),
        args: [...sandboxSwitch, `--log-net-log=${log}`, appFolder, '--library', library, ...args],
        cwd: appFolder,
        env: { ...inheritedEnv(), ...env },
      });
      started.push({ app, log });
      const desk = await app.firstWindow();
      return { app, desk };
    });
    for (const { app } of started) await app.close().catch(() => undefined);
    for (const { log } of started) expect(outsideRequests(log), 'requests that tried to leave the machine').toEqual([]);
  },
});
export { expect } from '@playwright/test';
