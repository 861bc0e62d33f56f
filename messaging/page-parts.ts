import { browser } from 'wxt/browser';
import { epochMs } from '@/outreach/brand';
import { noticeChannelName, noticeIn } from './notices';
import { createReport } from './report';
import { connectToWorker } from './runtime';

/** What the page that this runs in needs of the browser, so that its surface needs nothing of it; it lives as long as the page. */
export function pageParts() {
  const life = new AbortController();
  const openSidePanel = sidePanelOpener();
  window.addEventListener('pagehide', () => {
    life.abort();
  });
  return {
    call: connectToWorker(),
    onChange: onWritten,
    newId: () => crypto.randomUUID(),
    now: () => epochMs(Date.now()),
    version: browser.runtime.getManifest().version,
    activeTab,
    openDashboard,
    ...(openSidePanel && { openSidePanel }),
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

interface Panels {
  readonly sidePanel?: { readonly open?: (options: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open?: () => Promise<void> };
}

const report = createReport();

/**
 * How to open the browser's own panel beside the page in this window, or undefined where the browser has none.
 * Browsers open it only while a press of the user is being handled, so nothing is waited for then.
 */
function sidePanelOpener(): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const attempt = (work: Promise<unknown> | undefined) => {
    work?.catch((error: unknown) => {
      report(error, 'the side panel');
    });
  };
  if (sidebarAction?.open) return () => attempt(sidebarAction.open?.());
  if (!sidePanel?.open) return undefined;
  let windowId: number | undefined;
  const window = browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  attempt(window);
  return () => {
    if (windowId !== undefined) attempt(sidePanel.open?.({ windowId }));
  };
}
