import { browser } from 'wxt/browser';
import { noticeChannelName, noticeMessage, type Notice } from '@/messaging/notices';
import { openSiteTabs } from './adopt-open-tabs';

/** Tells our own pages to ask again, and the readers of open tabs unless it is about the page of one of them. */
export async function announce(notice: Notice): Promise<void> {
  const channel = new BroadcastChannel(noticeChannelName);
  channel.postMessage(noticeMessage(notice));
  channel.close();
  const tabs = await openSiteTabs();
  if (notice === 'page-changed') return;
  // A tab whose reader is not there yet will ask by itself when it starts.
  await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab, noticeMessage(notice))));
}
