import type { Page } from '@playwright/test';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchTact } from '../../tests/e2e/harness/launch-chromium.ts';
import { liveThroughTheYear } from './live-through-the-year.ts';
import type { Tour } from './tour-stop.ts';
import { stops } from './tour-stops.ts';

const folder = resolve(import.meta.dirname, '../../.output/tour');

/** Plays the tour without a window, once in light and once in dark, and writes a picture of every surface. */
export async function playTour(extensionFolder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  console.log('No display here, so Tact plays its tour by itself.');
  for (const theme of ['light', 'dark'] as const) await playIn(theme, extensionFolder);
  console.log(
    'The pictures of every surface are in .output/tour. With a display, npm start opens a browser to try.',
  );
}

async function playIn(theme: 'light' | 'dark', extensionFolder: string): Promise<void> {
  const tact = await launchTact({ extensionFolder, colorScheme: theme, reducedMotion: true });
  try {
    const picture: Tour['picture'] = async (page, name) => {
      const size = page.viewportSize();
      if (page.url().startsWith('chrome-extension://')) await growToContent(page);
      await page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
      if (size) await page.setViewportSize(size);
      console.log(`  ${name}-${theme}.png`);
    };
    for (const stop of stops) {
      if (stop.needsHistory) await fillOnce(tact);
      await stop.visit({ tact, picture });
    }
  } finally {
    await tact.close();
  }
  if (tact.escaped.length > 0) throw new Error(`Something asked the network for ${tact.escaped.join(', ')}.`);
}

/** Shows the whole page at once, so that what stands at the lower edge of the window stands there in the picture too. */
async function growToContent(page: Page): Promise<void> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size && height > size.height) await page.setViewportSize({ ...size, height });
}

const filled = new WeakSet<Tour['tact']>();

async function fillOnce(tact: Tour['tact']): Promise<void> {
  if (filled.has(tact)) return;
  filled.add(tact);
  const page = await tact.openExtensionPage('dashboard.html');
  await liveThroughTheYear(page, Date.now());
  await page.close();
}
