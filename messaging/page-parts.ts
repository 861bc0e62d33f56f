import { browser } from 'wxt/browser';
import { epochMs, type EpochMs } from '@/outreach/brand';
import { noticeChannelName, noticeIn } from './notices';
import type { Call } from './protocol';
import { connectToWorker } from './runtime';

/** What each of our own pages needs from the browser, so that its surface needs nothing of it. */
export interface PageParts {
  readonly call: Call;
  /** Calls the listener when something was written, until the signal aborts. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
  readonly newId: () => string;
  readonly now: () => EpochMs;
  readonly activeTab: () => Promise<number | undefined>;
  readonly openDashboard: (hash: string) => void;
  readonly signal: AbortSignal;
}

/** The parts of the page that this runs in; they live as long as the page. */
export function pageParts(): PageParts {
  const life = new AbortController();
  window.addEventListener('pagehide', () => {
    life.abort();
  });
  return {
    call: connectToWorker(),
    onChange: onWritten,
    newId: () => crypto.randomUUID(),
    now: () => epochMs(Date.now()),
    activeTab,
    openDashboard,
    signal: life.signal,
  };
}

function onWritten(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(noticeChannelName);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (noticeIn(event.data)) listener();
  });
  signal.addEventListener('abort', () => {
    channel.close();
  });
}

/** The tab in front, or the one that the address names where the page is looked at in a tab of its own. */
async function activeTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

function openDashboard(hash: string): void {
  void browser.tabs.create({ url: `/dashboard.html${hash}` });
}
