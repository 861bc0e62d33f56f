import { browser } from 'wxt/browser';
import type { Caller } from '@/messaging/protocol';

/** React, when there is something to show. */
const surfaces = { gmail: ['/gmail-sidebar.js'], linkedin: ['/linkedin-overlay.js'] } as const;
/** What the always-on reader has no room for. */
const scripts = {
  gmail: ['/gmail-mailbox.js', '/gmail-assistant.js'],
  linkedin: ['/linkedin-pages.js', '/linkedin-acts.js'],
} as const;

type Files = (typeof surfaces | typeof scripts)[keyof typeof surfaces];

/** Puts the site's surface beside its reader, into the same isolated world. */
export async function showSurface(caller: Caller, tab: number | undefined): Promise<void> {
  if (caller !== 'page') await putScripts(surfaces[caller], tab);
}

/** Puts the scripts beside the site's reader that read the rest of the page and follow what the user does there. */
export async function bringScripts(caller: Caller, tab: number | undefined): Promise<void> {
  if (caller !== 'page') await putScripts(scripts[caller], tab);
}

async function putScripts(files: Files, tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [...files] });
}
