import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureFirefox, ensureFonts } from './setup/browsers.mjs';
import { SetupFailure } from './setup/failure.mjs';
import { ensurePackages } from './setup/packages.mjs';

// Runs before node_modules exists, by whatever Node the system has: no dependency, nothing newer than Node 18.
const OLDEST_NODE = 18;
const NEEDS = ['start', 'test', 'inspect', 'bench'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const quiet = words.includes('--quiet');
const need = words.find((word) => !word.startsWith('--')) ?? 'start';

// Everything goes to the error stream: `inspect` prints JSON on the other one.
const say = (line) => process.stderr.write(`${line}\n`);

try {
  const ready = await setUp();
  if (!quiet) say(`Ready: ${ready.join(', ')}.`);
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
