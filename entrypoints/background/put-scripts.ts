import { browser } from 'wxt/browser';
import type { Caller } from '@/messaging/protocol';

const surfaces = { gmail: ['/gmail-sidebar.js'], linkedin: ['/linkedin-overlay.js'] } as const;
const mailbox = ['/gmail-mailbox.js', '/gmail-assistant.js'] as const;

type SiteScript = (typeof surfaces)[keyof typeof surfaces][number] | (typeof mailbox)[number];

/** Puts the site's surface beside its reader, into the same isolated world. */
export async function showSurface(caller: Caller, tab: number | undefined): Promise<void> {
  if (caller !== 'page') await putScripts(surfaces[caller], tab);
}

/** Puts the scripts beside Gmail's reader that read threads and lists and follow what was sent, and that help it with composes. */
export async function bringMailbox(tab: number | undefined): Promise<void> {
  await putScripts(mailbox, tab);
}

async function putScripts(files: readonly SiteScript[], tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [...files] });
}
