import { describe, expect, it } from 'vitest';
import {
  canLoadExtensions,
  findChromium,
  findFirefox,
  lookForChromium,
  type BrowserHost,
} from '../../../scripts/find-chromium.mjs';

const chromium = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)';
const chrome = 'Google Chrome 156.0.8078.79';

function host(versions: Readonly<Record<string, string>>, change: Partial<BrowserHost> = {}): BrowserHost {
  return {
    env: { PATH: '/opt/bin:/usr/bin' },
    platform: 'linux',
    exists: (path) => path in versions,
    versionOf: (path) => versions[path],
    playwrightChromium: () => undefined,
    ...change,
  };
}

describe('which browsers load an unpacked extension', () => {
  it.each([
    ['Chromium 156.0.1.2', true],
    ['Google Chrome for Testing 156.0.1.2', true],
    ['Google Chrome 136.0.1.2', true],
    ['Google Chrome 137.0.1.2', false],
    ['Google Chrome 156.0.1.2 beta', false],
    ['Microsoft Edge 150.0.1.2', false],
  ])('%s: %s', (version, able) => {
    expect(canLoadExtensions({ path: '/usr/bin/browser', version })).toBe(able);
  });

  it('tells by the folder where --version does not answer', () => {
    const inside = (folder: string) => ({
      path: `C:\\Programs\\${folder}\\Application\\chrome.exe`,
      version: undefined,
    });
    expect(canLoadExtensions(inside('Google\\Chrome'))).toBe(false);
    expect(canLoadExtensions(inside('Chromium'))).toBe(true);
  });
});

describe('looking for Chromium', () => {
  it('takes the first on PATH', () => {
    expect(findChromium(host({ '/opt/bin/chromium': chromium, '/usr/bin/chromium': chromium }))).toBe(
      '/opt/bin/chromium',
    );
  });

  it('takes the one that TACT_CHROMIUM names, and no other', () => {
    const env = { PATH: '/usr/bin', TACT_CHROMIUM: '/home/me/chromium' };
    expect(
      findChromium(host({ '/usr/bin/chromium': chromium, '/home/me/chromium': chromium }, { env })),
    ).toBe('/home/me/chromium');
    expect(findChromium(host({ '/usr/bin/chromium': chromium }, { env }))).toBeUndefined();
  });

  it("takes Playwright's where the system has only branded Chrome", () => {
    const versions = { '/usr/bin/google-chrome': chrome, '/cache/chrome': chromium };
    expect(findChromium(host(versions, { playwrightChromium: () => '/cache/chrome' }))).toBe('/cache/chrome');
  });

  it('says which branded ones it refused', () => {
    const found = lookForChromium(host({ '/usr/bin/google-chrome': chrome }));
    expect(found).toEqual({
      path: undefined,
      version: undefined,
      refused: [{ path: '/usr/bin/google-chrome', version: chrome }],
    });
  });

  it('passes over a file that does not start', () => {
    const versions = { '/usr/bin/chromium-browser': chromium, '/usr/bin/chromium': chromium };
    const versionOf = (path: string) => (path.endsWith('browser') ? undefined : chromium);
    expect(findChromium(host(versions, { versionOf, env: { PATH: '/usr/bin' } }))).toBe('/usr/bin/chromium');
  });

  it('takes a snap only for want of another', () => {
    const snap = { '/snap/bin/chromium': `${chromium} snap` };
    expect(findChromium(host(snap))).toBe('/snap/bin/chromium');
    expect(
      findChromium(
        host({ ...snap, '/cache/chrome': chromium }, { playwrightChromium: () => '/cache/chrome' }),
      ),
    ).toBe('/cache/chrome');
  });

  it('finds the usual place on a Mac', () => {
    const path = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findChromium(host({ [path]: 'Chromium 156.0.1.2' }, { platform: 'darwin' }))).toBe(path);
  });
});

describe('looking for Firefox', () => {
  it('takes the long-term one first', () => {
    const firefox = 'Mozilla Firefox 153.7.0esr';
    expect(findFirefox(host({ '/usr/bin/firefox': firefox, '/usr/bin/firefox-esr': firefox }))).toBe(
      '/usr/bin/firefox-esr',
    );
  });

  it('finds none where there is none', () => {
    expect(findFirefox(host({}))).toBeUndefined();
  });
});
