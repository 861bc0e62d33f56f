import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const ofReaders = 'tests/unit/sites/**/*.test.ts';

export default defineConfig({
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
  test: {
    // Tests of what touches a page say so: `// @vitest-environment jsdom`.
    environment: 'node',
    restoreMocks: true,
    dangerouslyIgnoreUnhandledErrors: false,
    projects: [
      // A realm for each file, in processes that last: loading jsdom for each takes longer than its tests.
      { extends: true, test: { name: 'readers', include: [ofReaders], pool: 'vmForks' } },
      // Dexie's transactions need the promises of the process itself.
      {
        extends: true,
        test: { name: 'rest', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [ofReaders] },
      },
    ],
  },
});
