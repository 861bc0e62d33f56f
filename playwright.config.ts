import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test/e2e',
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.spec.ts' },
  ],
  // They wait for pages more than they work: three keep two cores busy.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 1_500_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.output/test/e2e.json' }]],
});
