import type { EpochMs } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import type { Call, Orders } from '@/messaging/protocol';
import type { IsRendered } from './rendered';

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
  readonly isRendered?: IsRendered;
  readonly isUserPress?: (event: Event) => boolean;
}

/** What all parts of one running reader share. */
export interface ReaderContext extends Required<GmailReaderParts> {
  /** Hands sightings to the worker; resolves to whether they were kept. */
  readonly record: (sightings: readonly Sighting[]) => Promise<boolean>;
  /** Resolves when all that was handed over so far is answered. */
  readonly recorded: () => Promise<unknown>;
}
