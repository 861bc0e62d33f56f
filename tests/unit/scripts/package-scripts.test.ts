import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8'),
) as {
  scripts: Record<string, string>;
};

it.each(['start', 'test', 'inspect'])(
  'npm run %s starts no second Node by name, because a shell remembers the first it found',
  (name) => {
    expect(scripts[name]).toMatch(/^node scripts\/setup\.mjs \w+ scripts\/\w+\.ts$/u);
  },
);
