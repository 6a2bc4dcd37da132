import { defineConfig } from '@playwright/test';

/** Projects by where they run: `browser` in Chromium against the in-memory bridge, `e2e` in the real Electron, `long` only on demand. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/{testFileDir}/baselines/{platform}/{arg}{ext}',
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'long', testMatch: 'long/**/*.spec.ts', timeout: 600_000 },
  ],
});
