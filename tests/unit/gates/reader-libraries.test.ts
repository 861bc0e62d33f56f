import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { minifySync } from 'vite';
import { describe, expect, it } from 'vitest';
import { readerLibraries } from '@/scripts/gates/reader-libraries';
import { madeUpBuild } from './made-up-build';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

const react = minified(join(folderOf('react'), 'cjs/react.production.js'));
const dexie = minified(join(folderOf('dexie'), 'dist/dexie.mjs'));
const zod = minified(join(folderOf('zod'), 'v4/core/schemas.js'));

const good = {
  'gmail-reader.js': 'read()',
  'linkedin-reader.js': 'read()',
  'gmail-sidebar.js': react,
  'linkedin-overlay.js': react,
  'background.js': dexie + zod,
};

describe('readers hold no React, Dexie or Zod', () => {
  it('passes readers without them', () => {
    expect(readerLibraries.check(madeUpBuild(good))).toEqual([]);
  });

  it.each([
    ['React', react],
    ['Dexie', dexie],
    ['Zod', zod],
  ])('fails a reader with the real %s, minified', (name, code) => {
    const build = madeUpBuild({ ...good, 'gmail-reader.js': code });
    expect(readerLibraries.check(build)).toEqual([`gmail-reader.js holds ${name}.`]);
  });

  it('fails when a library no longer shows its signs where it is', () => {
    expect(readerLibraries.check(madeUpBuild({ ...good, 'background.js': dexie }))).toEqual([
      expect.stringContaining('background.js should hold Zod'),
    ]);
  });
});

function minified(path: string): string {
  return minifySync(path, readFileSync(path, 'utf8')).code;
}
