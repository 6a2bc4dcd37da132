import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, _electron, type ElectronApplication, type Page } from '@playwright/test';

/** Where the Electron under test lies; the test command names it, a plain `playwright test` asks the electron package. */
export const electronPath = (): string => {
  const named = process.env['HUIBAO_ELECTRON'];
  if (named !== undefined && named !== '') return named;
  const asked: unknown = createRequire(import.meta.url)('electron');
  if (typeof asked !== 'string') throw new Error('the electron package names no executable: run npm test');
  return asked;
};

export const appFolder = resolve(import.meta.dirname, '../..');

export interface Running {
  readonly app: ElectronApplication;
  readonly desk: Page;
}

/** Starts the built app on a data folder of its own; extra arguments follow the app's. */
export const launch = async (library: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Running> => {
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  delete inherited['NODE_ENV'];
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...root, appFolder, '--library', library, ...args],
    cwd: appFolder,
    env: { ...inherited, LANG: 'zh_CN.UTF-8', ...env },
  });
  const desk = await app.firstWindow();
  return { app, desk };
};

/** SIGKILL, as a power cut or a crash would: nothing gets a chance to tidy up. */
export const kill = async ({ app }: Running): Promise<void> => {
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
};

/** A fresh data folder for each test, removed afterwards. */
export const test = base.extend<{ library: string }>({
  library: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'huibao-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});
export { expect } from '@playwright/test';
