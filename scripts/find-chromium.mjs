import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromiumCandidates, firefoxCandidates } from './setup/browser-places.mjs';

// Google took --load-extension out of branded Chrome with version 137, and Edge followed.
const LAST_BRANDED_VERSION_THAT_LOADS = 136;

/** Gives the path of a Chromium that can load an unpacked extension, or undefined. */
export function findChromium(host = thisHost()) {
  return lookForChromium(host).path;
}

/**
 * Gives `{ path, version, refused }`: the Chromium to use, if any, and the browsers that were found
 * but cannot load an unpacked extension, each as `{ path, version }`.
 */
export function lookForChromium(host = thisHost()) {
  const named = host.env.TACT_CHROMIUM;
  const refused = [];
  const snaps = [];
  for (const browser of inspectEach(named ? [named] : chromiumCandidates(host), host)) {
    if (!canLoadExtensions(browser)) refused.push(browser);
    // A snap sees neither hidden folders of the home folder nor /tmp, so it is the last choice.
    else if (isSnap(browser)) snaps.push(browser);
    else return { ...browser, refused };
  }
  return { path: snaps[0]?.path, version: snaps[0]?.version, refused };
}

/** Gives the path of a Firefox, or undefined. */
export function findFirefox(host = thisHost()) {
  return lookForFirefox(host).path;
}

/** Gives `{ path, version }` of a Firefox that starts, both undefined when there is none. */
export function lookForFirefox(host = thisHost()) {
  const named = host.env.TACT_FIREFOX;
  for (const browser of inspectEach(named ? [named] : firefoxCandidates(host), host)) return browser;
  return { path: undefined, version: undefined };
}

/** What is asked of the machine; tests pass their own. */
export function thisHost() {
  return {
    env: process.env,
    platform: process.platform,
    exists: existsSync,
    versionOf: process.platform === 'win32' ? () => undefined : askVersion,
    playwrightChromium,
  };
}

/** Tells whether a browser loads unpacked extensions, by the first line of its `--version`. */
export function canLoadExtensions({ path, version }) {
  const brand = brandOf(path, version);
  if (brand === undefined) return true;
  const major = Number(/\b(\d+)\.\d+/.exec(version ?? '')?.[1] ?? Infinity);
  return major <= LAST_BRANDED_VERSION_THAT_LOADS;
}

/** Asks one browser at a time, as each answer costs a tenth of a second. */
function* inspectEach(paths, host) {
  const seen = new Set();
  for (const path of paths) {
    if (!path || seen.has(path) || !host.exists(path)) continue;
    seen.add(path);
    const version = host.versionOf(path);
    // Ubuntu's /usr/bin/chromium-browser exists without a browser behind it; --version then fails.
    if (version !== undefined || host.platform === 'win32') yield { path, version };
  }
}

function brandOf(path, version) {
  // On Windows --version opens a window instead of answering, so there the folder has to tell.
  const text = version ?? path;
  if (/for[ -_]testing/i.test(text)) return undefined;
  return /Google[ \\]Chrome|Microsoft[ \\]Edge/i.exec(text)?.[0];
}

function isSnap({ path, version }) {
  return path.startsWith('/snap/') || /\bsnap\b/.test(version ?? '');
}

function askVersion(path) {
  try {
    const answer = execFileSync(path, ['--version'], {
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.toString().trim().split('\n').at(-1) || undefined;
  } catch {
    return undefined;
  }
}

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    // Before the packages are installed there is no Playwright to ask.
    return undefined;
  }
}
