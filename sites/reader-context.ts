import type { EpochMs } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import type { Call, Orders } from '@/messaging/protocol';

export interface SiteReaderParts {
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
export interface ReaderContext extends Required<SiteReaderParts> {
  /** Hands sightings to the worker; resolves to whether they were kept. */
  readonly record: (sightings: readonly Sighting[]) => Promise<boolean>;
  /** Resolves when all that was handed over so far is answered. */
  readonly recorded: () => Promise<unknown>;
}

/** The most sightings that one call may bring. */
const MOST_SIGHTINGS = 500;

/** Fills in what was left out, and ends everything as soon as a call says that the extension behind it is gone. */
export function createReaderContext(parts: SiteReaderParts): ReaderContext {
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
    record: (sightings) => {
      const replies: ReturnType<typeof call<'record'>>[] = [];
      for (let from = 0; from < sightings.length; from += MOST_SIGHTINGS)
        replies.push(call('record', { sightings: sightings.slice(from, from + MOST_SIGHTINGS) }));
      const kept = Promise.all(replies).then((all) => all.every(({ ok }) => ok));
      // Not `Promise.all` of both: its result would hold that of every call before it for as long as the page lives.
      recording = recording.then(() => kept);
      return kept;
    },
    recorded: () => recording,
  };
}
