import { afterEach, beforeEach, vi } from 'vitest';
import { addPopup, openMailbox, sendOf, type ComposeMarkup } from './gmail-page';
import { gmailHears, runReader, type RunningReader } from './running-reader';

export const bo = { email: 'bo@example.net', name: 'Bo Day' };
export const START = Date.UTC(2026, 10, 24, 9);

let reader: RunningReader | undefined;
let life = new AbortController();

/** Sets the scene for each test of a file: a mailbox, an invented clock, and an end to all that listens. */
export function stageSends(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    openMailbox(document);
    life = new AbortController();
  });
  afterEach(() => {
    reader?.stop();
    life.abort();
    vi.useRealTimers();
  });
}

/** Ends with the test. */
export const testSignal = () => life.signal;
export const settled = () => vi.advanceTimersByTimeAsync(0);

/** Starts a reader that is stopped with the test. */
export function startReader(orders: Parameters<typeof runReader>[0] = {}): RunningReader {
  reader = runReader(orders);
  return reader;
}

/** A compose to Bo whose verdict is there. */
export async function openCompose(
  level: 'clear' | 'caution' | 'hold' | 'do-not-contact',
  markup: ComposeMarkup = {},
  orders: Parameters<typeof runReader>[0] = {},
) {
  const compose = addPopup(document, { composeId: 'c1', to: [bo], subject: 'Seed round', ...markup });
  const started = startReader(orders);
  started.worker.levels.set(bo.email, level);
  await settled();
  return { compose, send: sendOf(compose), gmail: gmailHears(compose, life.signal), reader: started };
}
