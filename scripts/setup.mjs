import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureFirefox, ensureFonts } from './setup/browsers.mjs';
import { SetupFailure } from './setup/failure.mjs';
import { ensurePackages } from './setup/packages.mjs';

// `node scripts/setup.mjs NEED [SCRIPT ARGUMENTS]` makes the machine ready and then runs the script.
// It runs before node_modules exists, by whatever Node the system has: no dependency, nothing newer than Node 18.
const OLDEST_NODE = 18;
const NEEDS = ['start', 'test', 'inspect', 'bench'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [need = 'start', script, ...parameters] = process.argv.slice(2);
const quiet = need === 'inspect';

// Everything goes to the error stream: `inspect` prints JSON on the other one.
const say = (line) => process.stderr.write(`${line}\n`);

try {
  const ready = await setUp();
  if (!quiet) say(`Ready: ${ready.join(', ')}.`);
  if (script) runWithOwnNode(script);
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  if (error.tail) say(error.tail);
  say(`Set-up stopped. ${error.message}`);
  process.exitCode = 1;
}

async function setUp() {
  refuseUnknown();
  await ensurePackages(root, say);
  const chromium = await ensureChromium(root, say);
  await ensureFonts(say);
  const firefox = need === 'test' ? await ensureFirefox(say) : undefined;
  return ['packages', ...[chromium, firefox].filter((browser) => browser?.path).map(describe)];
}

/** A shell would run the Node that it found before ours was installed, so this starts ours by its path. */
function runWithOwnNode(name) {
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, [name, ...parameters], { cwd: root, stdio: 'inherit' });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

function refuseUnknown() {
  if (!NEEDS.includes(need)) throw new SetupFailure(`"${need}" is not one of ${NEEDS.join(', ')}.`);
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new SetupFailure(
      `Node ${OLDEST_NODE} or newer is needed, this is ${process.version}: install one from nodejs.org.`,
    );
  }
}

function describe({ path, version }) {
  const short = /[^\d]*\d+(\.\d+)*\S*/.exec(version ?? '')?.[0];
  return short ? `${short.trim()} (${path})` : path;
}
