import { connectToWorker, isAlive, onNotice } from './runtime';
import type { Call, Orders } from './protocol';

export interface ReaderParts {
  readonly call: Call;
  readonly orders: Orders;
  /** Aborts when the orders change or the extension is gone. */
  readonly signal: AbortSignal;
  /** Calls the listener when something was written that may change what was said. */
  readonly onPeopleChanged: (listener: () => void) => void;
}

const world = globalThis as typeof globalThis & { tactReader?: AbortController };

/**
 * Runs a site's reader for as long as its orders allow: reads nothing before the user has agreed, starts anew when the
 * orders change, and falls silent for good when the extension was updated or removed. A reader that an earlier
 * version of the extension left in this world is ended first.
 */
export function liveAsReader(start: (parts: ReaderParts) => void): void {
  world.tactReader?.abort();
  const life = new AbortController();
  world.tactReader = life;
  endWhenOrphaned(life);
  const run = followOrders(start, life.signal);
  onNotice((notice) => {
    if (notice === 'orders-changed') run();
  }, life.signal);
  onceShown(run, life.signal);
}

/** A page that Chromium renders ahead of time is none that the user looks at yet, and the worker answers it nothing. */
function onceShown(run: () => void, signal: AbortSignal): void {
  const { prerendering = false } = document as Document & { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', run, { once: true, signal });
  else run();
}

function followOrders(start: (parts: ReaderParts) => void, life: AbortSignal): () => void {
  const call = connectToWorker();
  let reading = new AbortController();
  return () => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    void call('hello', {}).then((reply) => {
      const mayRead = reply.ok && reply.value.reading && !signal.aborted && !life.aborted;
      if (mayRead) start(readerParts(call, reply.value, AbortSignal.any([life, signal])));
    });
  };
}

function readerParts(call: Call, orders: Orders, signal: AbortSignal): ReaderParts {
  return {
    call,
    orders,
    signal,
    onPeopleChanged: (listener) => {
      onNotice((notice) => {
        if (notice === 'people-changed') listener();
      }, signal);
    },
  };
}

const ORPHAN_CHECK_MS = 5_000;

function endWhenOrphaned(life: AbortController): void {
  const check = () => {
    if (!isAlive()) life.abort();
  };
  const timer = setInterval(check, ORPHAN_CHECK_MS);
  document.addEventListener('visibilitychange', check, { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
