import type { Page } from '@playwright/test';
import { agreeToEverything } from '../../../scripts/start/live-through-the-year.ts';
import type { LaunchedTact } from '../harness/launch-chromium.ts';

/**
 * Brings a browser that has lived through a story back to how it was after the installation, and agrees to everything:
 * a fresh browser for each of them would take most of their time. `ourPage`, one of the extension's own, stays open.
 */
export async function startAfresh(tact: LaunchedTact, ourPage: Page): Promise<void> {
  for (const other of tact.context.pages()) if (other !== ourPage) await other.close();
  await forgetStandIns(ourPage);
  await tact.serviceWorkerKill();
  await ourPage.evaluate(forgetEverything);
  await agreeToEverything(ourPage);
}

async function forgetStandIns(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: 'https://mail.google.com',
    storageTypes: 'all',
  });
  await session.detach();
}

/** Runs in one of the extension's own pages. The worker, should it be awake again, gives way to the deletion. */
async function forgetEverything(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<'session' | 'local', { clear(): Promise<void> }> };
  };
  await chrome.storage.session.clear();
  await chrome.storage.local.clear();
  await new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('tact');
    deletion.addEventListener('success', resolve);
    deletion.addEventListener('error', reject);
  });
}
