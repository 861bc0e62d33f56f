import type { Page } from '@playwright/test';
import { agreeToEverything } from '../../../scripts/start/live-through-the-year.ts';
import type { LaunchedTact } from '../harness/launch-chromium.ts';

/**
 * Brings a browser that has lived through a story back to how it was after the installation, and agrees to everything:
 * a fresh browser for each of them would take most of their time.
 */
export async function startAfresh(tact: LaunchedTact): Promise<void> {
  const page = await tact.context.newPage();
  for (const other of tact.context.pages()) if (other !== page) await other.close();
  await forgetStandIns(page);
  await tact.serviceWorkerKill();
  await page.goto(`chrome-extension://${tact.extensionId}/dashboard.html`);
  await page.evaluate(forgetEverything);
  await agreeToEverything(page);
  await page.close();
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
