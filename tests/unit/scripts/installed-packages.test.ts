import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchesLockfile } from '../../../scripts/setup/installed-packages.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tact-packages-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const manifest = { dependencies: { a: '1.0.0' } };
const packages = { '': manifest, 'node_modules/a': { version: '1.0.0' } };
const otherSystem = { version: '1.0.0', optional: true, os: ['aix'] };
const thisSystem = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };

function write(wanted: object, installed: object | undefined): void {
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed === undefined) return;
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
}

describe('whether the installed packages are those of the lockfile', () => {
  it.each([
    ['the same', packages, { 'node_modules/a': { version: '1.0.0' } }, true],
    ['no record of an install', packages, undefined, false],
    ['another version', packages, { 'node_modules/a': { version: '1.0.1' } }, false],
    ['one missing', packages, {}, false],
    [
      'one too many',
      packages,
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1' } },
      false,
    ],
    [
      "another system's part missing",
      { ...packages, 'node_modules/x': otherSystem },
      { 'node_modules/a': { version: '1.0.0' } },
      true,
    ],
    [
      "this system's part missing",
      { ...packages, 'node_modules/x': thisSystem },
      { 'node_modules/a': { version: '1.0.0' } },
      false,
    ],
    [
      'a lockfile older than package.json',
      { ...packages, '': {} },
      { 'node_modules/a': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_case, wanted, installed, expected) => {
    write(wanted, installed);
    expect(matchesLockfile(root)).toBe(expected);
  });
});

it('lets no package run an install script but those that package.json allows', () => {
  const project = resolve(import.meta.dirname, '../../..');
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const { allowScripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
  const running = Object.keys(lock.packages).filter((path) => lock.packages[path]?.hasInstallScript);
  expect(running.map((path) => path.split('node_modules/').at(-1))).toEqual(Object.keys(allowScripts));
});
