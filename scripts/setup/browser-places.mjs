import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Gives the paths where a Chromium may be, best first, not checked for existence. */
export function* chromiumCandidates(host) {
  yield* onPath(host, ['chromium', 'chromium-browser']);
  yield* usualChromiums(host);
  yield* cachedForTesting(host);
  yield host.playwrightChromium();
  yield* brandedChromes(host);
}

/** Gives the paths where a Firefox may be, best first, not checked for existence. */
export function firefoxCandidates(host) {
  const programs = windowsFolders(host);
  return [
    ...onPath(host, ['firefox-esr', 'firefox', 'firefox-developer-edition']),
    ...places(host, {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    }),
  ];
}

function usualChromiums(host) {
  const programs = windowsFolders(host);
  return places(host, {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    win32: programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
  });
}

/** Branded browsers come last: they are here so that the message can say why they were not taken. */
function brandedChromes(host) {
  const programs = windowsFolders(host);
  return [
    ...onPath(host, ['google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']),
    ...places(host, {
      linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        ...programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
        ...programs.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
      ],
    }),
  ];
}

/** Chrome for Testing as `npx @puppeteer/browsers install chrome` leaves it. */
function cachedForTesting(host) {
  const home = host.env.HOME ?? host.env.USERPROFILE;
  if (!home) return [];
  const cache = join(home, '.cache', 'puppeteer', 'chrome');
  const inner = {
    linux: [['chrome-linux64', 'chrome']],
    darwin: ['chrome-mac-arm64', 'chrome-mac-x64'].map((folder) => [
      folder,
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ]),
    win32: [['chrome-win64', 'chrome.exe']],
  };
  return newestFirst(cache).flatMap((version) =>
    (inner[host.platform] ?? []).map((parts) => join(cache, version, ...parts)),
  );
}

function newestFirst(folder) {
  try {
    return readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    // No such cache on this machine.
    return [];
  }
}

function onPath(host, names) {
  if (host.platform === 'win32') return [];
  const folders = (host.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function places(host, byPlatform) {
  return byPlatform[host.platform] ?? [];
}

function windowsFolders(host) {
  const { env } = host;
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
}
