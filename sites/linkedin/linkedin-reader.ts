import type { EpochMs } from '@/outreach/brand';
import type { Call, Orders } from '@/messaging/protocol';
import { offerChannel } from '@/messaging/tab-channel';
import { createScreen } from './linkedin-screen';
import { createVisits } from './profile-visits';
import { readProfile } from './read-profile';
import { watchProfile } from './watch-profile';

export interface LinkedInReaderParts {
  readonly document: Document;
  readonly call: Call;
  readonly orders: Orders;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  readonly onPeopleChanged: (listener: () => void) => void;
  readonly signal: AbortSignal;
}

/** A verdict changes with the day even when nobody writes anything. */
const STALE_MS = 300_000;

/** Reads the profile that the user opened, keeps what it shows, and tells the surface what there is to say about the person. */
export function startLinkedInReader(parts: LinkedInReaderParts): void {
  const { document, signal } = parts;
  const screen = createScreen(parts);
  const visits = createVisits({ ...parts, show: screen.show });
  const read = () => readProfile(document, new URL(document.location.href));
  watchProfile({ document, read, onReading: visits.open, now: parts.now, signal });
  parts.onPeopleChanged(visits.refresh);
  refreshWhenStale(visits.refresh, document, signal);
  offerChannel('linkedin', {
    view: screen.view,
    subscribe: screen.subscribe,
    act: ({ day }) => void visits.remind(day),
    signal,
  });
}

function refreshWhenStale(refresh: () => void, document: Document, signal: AbortSignal): void {
  const timer = setInterval(refresh, STALE_MS);
  const look = () => {
    if (document.visibilityState === 'visible') refresh();
  };
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
