import { browser } from 'wxt/browser';
import { createClient } from './client';
import { noticeIn, type Notice } from './notices';
import type { Call } from './protocol';

/** The way to the worker for a script that runs in a page or in one of our own pages. */
export function connectToWorker(): Call {
  return createClient({
    // After an update `runtime` is gone from orphaned scripts; the rejection says so in the browser's own words.
    send: async (envelope) => {
      if (!isAlive()) throw new Error('context invalidated');
      return (await browser.runtime.sendMessage(envelope)) as unknown;
    },
    newId: () => crypto.randomUUID(),
  });
}

/** Whether the extension that put this script here still runs. */
export function isAlive(): boolean {
  return Boolean((browser as Partial<typeof browser> | undefined)?.runtime?.id);
}

/** Calls the listener with each notice of the worker, until the signal aborts. */
export function onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void {
  const heard = (message: unknown) => {
    const notice = noticeIn(message);
    if (notice) listener(notice);
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(heard);
  });
}
