import { browser } from 'wxt/browser';
import type { Site } from '@/messaging/protocol';

const readers: Readonly<Record<Site, { readonly pattern: string; readonly file: string }>> = {
  gmail: { pattern: 'https://mail.google.com/*', file: '/gmail-reader.js' },
  linkedin: { pattern: 'https://www.linkedin.com/*', file: '/linkedin-reader.js' },
};

/** Puts the readers into pages that were open before the extension was installed or updated. */
export async function adoptOpenTabs(): Promise<void> {
  await Promise.all(Object.values(readers).map(adopt));
}

async function adopt({ pattern, file }: { readonly pattern: string; readonly file: string }): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  // A tab that shows an error page or is being discarded takes no script; its next load brings the reader by itself.
  await Promise.allSettled(tabs.map((tab) => put(file, tab.id)));
}

async function put(file: string, tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file as '/gmail-reader.js'] });
}
