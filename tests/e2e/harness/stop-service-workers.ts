import type { BrowserContext, CDPSession } from '@playwright/test';

interface WorkerVersions {
  readonly versions: readonly { readonly versionId: string; readonly runningStatus: string }[];
}

/** Stops the extension's service worker over the debugging protocol and waits until none of it runs. */
export async function stopServiceWorkers(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  try {
    // The protocol speaks of the workers of the page's own origin. The manifest runs no script that could wake the worker.
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    await stopAndWait(await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

async function stopAndWait(session: CDPSession): Promise<void> {
  const statusById = new Map<string, string>();
  let known = false;
  await new Promise<void>((resolve, reject) => {
    const deadline = setTimeout(() => {
      reject(new Error(`The service worker did not stop: ${[...statusById.values()].join(', ')}`));
    }, 10_000);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }: WorkerVersions) => {
      for (const { versionId, runningStatus } of versions) statusById.set(versionId, runningStatus);
      known ||= versions.length > 0;
      if (!known || [...statusById.values()].some((status) => status !== 'stopped')) return;
      clearTimeout(deadline);
      resolve();
    });
    session
      .send('ServiceWorker.enable')
      .then(() => session.send('ServiceWorker.stopAllWorkers'))
      .catch(reject);
  });
  await session.detach();
}
