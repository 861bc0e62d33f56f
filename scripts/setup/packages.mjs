import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { matchesLockfile } from './installed-packages.mjs';
import { run } from './run.mjs';

const STAMP = '.tact-setup';

/** Installs the packages of the lockfile when they are not there as it says. */
export async function ensurePackages(root, say) {
  const wanted = fingerprint(root);
  if (isUsable(root) && readStamp(root) === wanted) return;
  if (!isUsable(root) || !matchesLockfile(root)) await install(root, say);
  writeFileSync(join(root, 'node_modules', STAMP), wanted);
}

/** Gives the path of the Node 24 that comes with the packages. */
export function ownNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function install(root, say) {
  say('Installing packages from package-lock.json (about a minute the first time) ...');
  const [command, ...first] = npmCommand();
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const result = await run(command, [...first, 'ci', ...flags], { cwd: root, shell: command === 'npm.cmd' });
  if (!result.ok) {
    throw new SetupFailure(
      'npm could not install the packages: check the network connection and the npm registry, then try again.',
      result.tail,
    );
  }
  if (!existsSync(ownNode(root))) {
    throw new SetupFailure(
      'Node 24 is missing from node_modules because npm was told to run no install scripts: run "npm rebuild node --ignore-scripts=false", then try again.',
      result.tail,
    );
  }
}

/** An interrupted install leaves no hidden lockfile, as npm writes it last. */
function isUsable(root) {
  return existsSync(ownNode(root)) && existsSync(join(root, 'node_modules', '.package-lock.json'));
}

function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

function readStamp(root) {
  const path = join(root, 'node_modules', STAMP);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function npmCommand() {
  // Started by npm, its own script runs without a shell on every system.
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
