import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { findChromium } from '../find-chromium.mjs';

const profile = resolve(import.meta.dirname, '../../.output/live-profile');

/** Opens the real Gmail and LinkedIn with Tact loaded, in a profile of its own that is kept; ends with the browser. */
export async function openLiveSites(extensionFolder: string): Promise<void> {
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium that loads unpacked extensions was found.');
  // Started directly: Google refuses to sign in where a browser says that it is remote controlled.
  const browser = spawn(
    chromium,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
      '--no-first-run',
      'https://mail.google.com/',
      'https://www.linkedin.com/feed/',
    ],
    { stdio: 'ignore' },
  );
  console.log('Tact waits on its welcome page: nothing is read before you say so there.');
  await once(browser, 'exit');
}
