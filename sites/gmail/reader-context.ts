import type { EpochMs } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import type { Call, Orders } from '@/messaging/protocol';

export interface GmailReaderParts {
  readonly document: Document;
  readonly window: Window;
  readonly call: Call;
  readonly orders: Orders;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  /** Calls the listener when something was written that may change a verdict. */
  readonly onPeopleChanged: (listener: () => void) => void;
  readonly signal: AbortSignal;
  /** Whether a person made the event. The browser stamps it; tests, whose events are all made by script, bring their own. */
  readonly isUserPress?: (event: Event) => boolean;
}

/** What all parts of one running reader share. */
export interface ReaderContext extends Required<GmailReaderParts> {
  /** Hands sightings to the worker; resolves to whether they were kept. */
  readonly record: (sightings: readonly Sighting[]) => Promise<boolean>;
  /** Resolves when all that was handed over so far is answered. */
  readonly recorded: () => Promise<unknown>;
}

/** The most sightings that one call may bring. */
const MOST_SIGHTINGS = 500;

/** Fills in what was left out, and ends everything as soon as a call says that the extension behind it is gone. */
export function createReaderContext(parts: GmailReaderParts): ReaderContext {
  const life = new AbortController();
  const call: Call = async (command, request) => {
    const reply = await parts.call(command, request);
    if (!reply.ok && reply.error.code === 'gone') life.abort();
    return reply;
  };
  let recording: Promise<unknown> = Promise.resolve();
  return {
    isUserPress: (event) => event.isTrusted,
    ...parts,
    call,
    signal: AbortSignal.any([parts.signal, life.signal]),
    record: async (sightings) => {
      const batches = Array.from({ length: Math.ceil(sightings.length / MOST_SIGHTINGS) }, (_, batch) =>
        sightings.slice(batch * MOST_SIGHTINGS, (batch + 1) * MOST_SIGHTINGS),
      );
      const replies = batches.map((batch) => call('record', { sightings: batch }));
      recording = Promise.all([recording, ...replies]);
      return (await Promise.all(replies)).every(({ ok }) => ok);
    },
    recorded: () => recording,
  };
}
