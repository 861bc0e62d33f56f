import type { BrowserContext, CDPSession, Page } from '@playwright/test';

interface WorkerVersions {
  readonly versions: readonly { readonly versionId: string; readonly runningStatus: string }[];
}

interface Stopper {
  readonly page: Page;
  readonly session: CDPSession;
}

const stoppers = new WeakMap<BrowserContext, Stopper>();

/** Stops the extension's service worker over the debugging protocol and waits until none of it runs. */
export async function stopServiceWorkers(context: BrowserContext, extensionId: string): Promise<void> {
  const known = stoppers.get(context);
  const stopper = known && !known.page.isClosed() ? known : await openStopper(context, extensionId);
  stoppers.set(context, stopper);
  await stopAndWait(stopper.session);
}

// The protocol speaks of the workers of the page's own origin. The manifest runs no script that could wake the worker.
async function openStopper(context: BrowserContext, extensionId: string): Promise<Stopper> {
  const address = `chrome-extension://${extensionId}/manifest.json`;
  const page = context.pages().find((open) => open.url() === address) ?? (await openBehind(context, address));
  return { page, session: await context.newCDPSession(page) };
}

async function openBehind(context: BrowserContext, address: string): Promise<Page> {
  const front = context.pages().at(-1);
  const page = await context.newPage();
  await page.goto(address);
  await front?.bringToFront();
  return page;
}

async function stopAndWait(session: CDPSession): Promise<void> {
  const statusById = new Map<string, string>();
  let known = false;
  const stop = () => session.send('ServiceWorker.stopAllWorkers');
  await new Promise<void>((resolve, reject) => {
    // A message that came meanwhile may have started it anew.
    const again = setInterval(() => void stop().catch(reject), 500);
    const deadline = setTimeout(() => {
      clearInterval(again);
      reject(new Error(`The service worker did not stop: ${[...statusById.values()].join(', ')}`));
    }, 10_000);
    const hear = ({ versions }: WorkerVersions) => {
      for (const { versionId, runningStatus } of versions) statusById.set(versionId, runningStatus);
      known ||= versions.length > 0;
      if (!known || [...statusById.values()].some((status) => status !== 'stopped')) return;
      clearTimeout(deadline);
      clearInterval(again);
      session.off('ServiceWorker.workerVersionUpdated', hear);
      resolve();
    };
    session.on('ServiceWorker.workerVersionUpdated', hear);
    session.send('ServiceWorker.enable').then(stop).catch(reject);
  });
  // Only so does the protocol tell every version again the next time.
  await session.send('ServiceWorker.disable');
}
