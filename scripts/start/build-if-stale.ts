import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const built = join(root, '.output/chrome-mv3');
const sources = [
  'entrypoints',
  'components',
  'outreach',
  'sites',
  'messaging',
  'storage',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds the extension for Chromium unless what stands in `.output` is newer than every source; gives its folder. */
export function buildIfStale(): Promise<string> {
  if (newestOf(sources.map((name) => join(root, name))) > builtAt()) build();
  return Promise.resolve(built);
}

function builtAt(): number {
  const manifest = join(built, 'manifest.json');
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
}

function newestOf(paths: readonly string[]): number {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map(newestIn));
}

function newestIn(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, newestOf(readdirSync(path).map((name) => join(path, name))));
}

function build(): void {
  console.log('Building Tact for Chromium.');
  const wxt = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (wxt.status === 0) return;
  console.error(`${wxt.stdout}${wxt.stderr}`);
  throw new Error('Tact could not be built.');
}
