import { join } from 'node:path';
import { lookForChromium, lookForFirefox } from '../find-chromium.mjs';
import { aptInstall, canUseApt, hasFonts, isUbuntu } from './debian.mjs';
import { SetupFailure } from './failure.mjs';
import { ownNode } from './packages.mjs';
import { run } from './run.mjs';

// DejaVu draws Latin, Greek, Cyrillic, Hebrew and Arabic in 3 MB. Chinese and emoji would take 100 MB
// and are only for pictures: no test depends on how a letter is drawn.
const FONTS = 'fonts-dejavu-core';

/** Finds a Chromium that loads unpacked extensions, or installs one; gives `{ path, version }`. */
export async function ensureChromium(root, say) {
  const found = lookForChromium();
  if (found.path) return found;
  refuseWrongSetting('TACT_CHROMIUM', 'a Chromium that can load an unpacked extension');
  for (const sentence of explainRefused(found.refused)) say(sentence);
  const tails = [];
  for (const install of [installDebianChromium, installPlaywrightChromium]) {
    tails.push(await install(root, say));
    const installed = lookForChromium();
    if (installed.path) return installed;
  }
  throw new SetupFailure(missingChromium(found.refused), tails.filter(Boolean).join('\n'));
}

/** Finds a Firefox or installs Debian's; without one the Firefox tests say that they are skipped. */
export async function ensureFirefox(say) {
  const found = lookForFirefox();
  if (found.path) return found;
  refuseWrongSetting('TACT_FIREFOX', 'a Firefox');
  if (canUseApt() && !isUbuntu()) {
    say('Installing Firefox (firefox-esr) with apt-get ...');
    const result = await aptInstall(['firefox-esr']);
    const installed = lookForFirefox();
    if (installed.path) return installed;
    if (result.tail) say(result.tail);
  }
  say('No Firefox found: its tests are skipped. Install Firefox, or name one in TACT_FIREFOX, to run them.');
  return found;
}

/** Installs a font where there is none at all, as on a bare Debian. */
export async function ensureFonts(say) {
  if (hasFonts()) return;
  if (!canUseApt()) {
    say(`No font found: pages will show no text. Install one, on Debian "apt-get install ${FONTS}".`);
    return;
  }
  say(`Installing a font (${FONTS}) with apt-get ...`);
  const result = await aptInstall([FONTS]);
  if (!result.ok)
    throw new SetupFailure(`No font is installed and apt-get could not install ${FONTS}.`, result.tail);
}

async function installDebianChromium(_root, say) {
  if (!canUseApt() || isUbuntu()) return undefined;
  say('Installing Chromium with apt-get ...');
  const result = await aptInstall(['chromium']);
  return result.ok ? undefined : result.tail;
}

async function installPlaywrightChromium(root, say) {
  say("Installing Playwright's Chromium ...");
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const libraries = canUseApt() ? ['--with-deps'] : [];
  const result = await run(ownNode(root), [cli, 'install', ...libraries, 'chromium'], { cwd: root });
  return result.ok ? undefined : result.tail;
}

function refuseWrongSetting(variable, wanted) {
  const value = process.env[variable];
  if (value) throw new SetupFailure(`${variable} names ${value}, which is not ${wanted}.`);
}

function explainRefused(refused) {
  return refused.map(
    ({ path, version }) =>
      `Found ${version ?? path}, but branded Chrome and Edge cannot load an unpacked extension since version 137.`,
  );
}

function missingChromium(refused) {
  const hint =
    refused.length > 0 ? ' (Google Chrome and Edge cannot load an unpacked extension since version 137)' : '';
  return `Tact needs Chromium${hint}: install it (on Debian "apt-get install chromium", on macOS "brew install chromium"), or name one in TACT_CHROMIUM.`;
}
