import type { Page } from '@playwright/test';
import type { LaunchedTact } from '../../tests/e2e/harness/launch-chromium.ts';

interface Tabs {
  query(about: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
}

/** The browser's own number for the tab that shows a page of one of the two sites; the newest, if several show it. */
export async function tabOf(tact: LaunchedTact, page: Page): Promise<number> {
  const worker = await tact.worker();
  const id = await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return id;
}
