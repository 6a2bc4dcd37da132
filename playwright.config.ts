import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/system.mjs';

const chromium = findChromium();

/** Projects by where they run: `browser` in Chromium against the in-memory bridge, `e2e` in the real Electron, `long` only on demand. */
export default defineConfig({
  testDir: 'tests',
  tsconfig: './tsconfig.tests.json',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list']],
  // pictures are kept by engine and platform: the first part of their name
  snapshotPathTemplate: '{testDir}/browser/baselines/{arg}{ext}',
  projects: [
    {
      name: 'browser',
      testMatch: 'browser/**/*.spec.ts',
      fullyParallel: true,
      workers: 2,
      use: {
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 1366, height: 768 },
        permissions: ['clipboard-read', 'clipboard-write'],
        contextOptions: { reducedMotion: 'reduce' },
        launchOptions: { args: ['--no-sandbox'], ...(chromium === undefined ? {} : { executablePath: chromium }) },
      },
    },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', workers: 1 },
    { name: 'long', testMatch: 'long/**/*.spec.ts', timeout: 600_000, workers: 1 },
  ],
});
