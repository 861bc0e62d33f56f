import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Tests of what touches a page say so: `// @vitest-environment jsdom`.
    environment: 'node',
    restoreMocks: true,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
