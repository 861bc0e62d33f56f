import { browser } from 'wxt/browser';
import type { Caller } from '@/messaging/protocol';

const surfaces = { gmail: '/gmail-sidebar.js', linkedin: '/linkedin-overlay.js' } as const;

/** Puts the site's surface beside its reader, into the same isolated world. */
export async function showSurface(caller: Caller, tab: number | undefined): Promise<void> {
  if (caller === 'page' || tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [surfaces[caller]] });
}
