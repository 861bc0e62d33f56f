import { connectToWorker, isAlive, onNotice } from './runtime';
import type { Call, CallError, Orders } from './protocol';

export interface ReaderParts {
  readonly call: Call;
  /** As they are now: subjects and own addresses may change while the reader runs. */
  readonly orders: Orders;
  /** Aborts when what it may do changes or the extension is gone. */
  readonly signal: AbortSignal;
  /** Calls the listener when something was written that may change what was said. */
  readonly onPeopleChanged: (listener: () => void) => void;
}

type Start = (parts: ReaderParts) => void;

const world = globalThis as typeof globalThis & { tactReader?: AbortController };

/**
 * Runs a site's reader for as long as its orders allow: reads nothing before the user has agreed, starts anew when its
 * own orders change, and falls silent for good when the extension was updated or removed. A reader that an earlier
 * version of the extension left in this world is ended first.
 */
export function liveAsReader(start: Start): void {
  world.tactReader?.abort();
  const life = new AbortController();
  world.tactReader = life;
  const { signal } = life;
  const ask = followOrders(start, signal);
  const check = () => {
    if (!isAlive()) life.abort();
  };
  const timer = setInterval(check, ORPHAN_CHECK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
  // A page that was frozen in the background, or never had its answer, missed what changed since.
  const onVisible = () => {
    check();
    ask();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  onNotice((notice) => {
    if (notice === 'orders-changed') ask();
  }, signal);
  // A page that Chromium renders ahead of time is none that the user looks at yet, and the worker answers it nothing.
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', ask, { once: true, signal });
  else ask();
}

const ORPHAN_CHECK_MS = 5_000;
/** Every tab that writes tells all others: so often at most they ask again. */
const TELL_AT_MOST_MS = 1_000;
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 30_000;

/** Makes the function that asks for the orders, twice more after a while without an answer, and starts the reader when they are new. */
function followOrders(start: Start, life: AbortSignal): () => void {
  const call = connectToWorker();
  let reading = new AbortController();
  const orders: Orders = { reading: false, surface: false, keepSubjects: false, ownAddresses: [] };
  let inForce = '';
  let latest = 0;
  const ask = async (retry: number) => {
    const turn = ++latest;
    const reply = await call('hello', {});
    if (turn !== latest || life.aborted) return;
    if (!reply.ok) {
      if (!inForce) sayUnchecked(call, reply.error);
      setTimeout(() => {
        if (turn === latest && !life.aborted && retry <= LAST_RETRY_MS) void ask(retry * 6);
      }, retry);
      return;
    }
    // A change of the rest alone ends nothing that is under way: a running reader finds it in the orders that it has.
    Object.assign(orders, reply.value);
    const freedom = `${orders.reading} ${orders.surface}`;
    if (freedom === inForce) return;
    inForce = freedom;
    reading.abort();
    reading = new AbortController();
    if (orders.reading) start(readerParts(call, orders, AbortSignal.any([life, reading.signal])));
  };
  return () => void ask(FIRST_RETRY_MS);
}

/** A worker that cannot read the disk can still show that this page goes unchecked; one that does not answer cannot. */
function sayUnchecked(call: Call, { code, sentence: note }: CallError): void {
  if (code === 'storage') void call('report-page', { report: { state: 'not-understood', asks: [], note } });
}

function readerParts(call: Call, orders: Orders, signal: AbortSignal): ReaderParts {
  return {
    call,
    orders,
    signal,
    onPeopleChanged: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      onNotice((notice) => {
        if (notice === 'people-changed') timer ??= setTimeout(tell, TELL_AT_MOST_MS);
      }, signal);
      const tell = () => {
        timer = undefined;
        if (!signal.aborted) listener();
      };
    },
  };
}
