import { browser } from 'wxt/browser';
import { noticeChannelName, noticeMessage, type Notice } from '@/messaging/notices';
import type { Report } from '@/messaging/report';
import { openSiteTabs } from './site-tabs';
import { inPassing } from './worker-parts';

/**
 * Tells our own pages to ask again, and the readers of open tabs unless it is about the page of one of them.
 * Waits for none of them: what was written is on the disk, and a busy tab must not hold up the reply.
 */
export function announce(notice: Notice, report: Report): void {
  const channel = new BroadcastChannel(noticeChannelName);
  channel.postMessage(noticeMessage(notice));
  channel.close();
  if (notice !== 'page-changed') inPassing(tellReaders(notice, report), 'finding open tabs', report);
}

/** A tab whose reader is not there yet will ask by itself when it starts. */
async function tellReaders(notice: Notice, report: Report): Promise<void> {
  for (const tab of await openSiteTabs())
    inPassing(browser.tabs.sendMessage(tab, noticeMessage(notice)), 'telling a reader', report);
}
