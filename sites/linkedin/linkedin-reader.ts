import { offerChannel } from '@/messaging/tab-channel';
import { createCallIn } from '../call-in';
import { createReaderContext, type ReaderContext, type SiteReaderParts } from '../reader-context';
import type { ProfileCard } from './find-profile-card';
import { createScreen } from './linkedin-screen';
import { identityOf, openProfile } from './open-profile';
import { createVisits } from './profile-visits';
import { offerLink } from './reader-link';
import { watchProfile } from './watch-profile';

/** A verdict changes with the day even when nobody writes anything. */
const STALE_MS = 300_000;

/** Finds out whose profile the user opened or to whom they are about to write, and tells the surface what there is to say. */
export function startLinkedInReader(parts: SiteReaderParts): void {
  if (!parts.orders.reading || parts.signal.aborted) return;
  const context = createReaderContext(parts);
  const { document, signal } = context;
  const screen = createScreen(context);
  const visits = createVisits({ ...context, show: screen.show });
  const bringScripts = createCallIn(context, 'bring-scripts');
  const looks: (() => void)[] = [bringScripts];
  let card: ProfileCard | undefined;
  const read = () => {
    const opened = openProfile(document, new URL(document.location.href));
    card = 'card' in opened ? opened.card : undefined;
    return 'card' in opened ? identityOf(opened.card) : opened;
  };
  offerLink({
    context,
    profile: () => card,
    onLook: (listener) => {
      looks.push(listener);
    },
    approach: visits.approach,
    askAgain: visits.refresh,
  });
  watchProfile({ ...context, read, onReading: visits.open, onLook: () => looks.forEach((look) => look()) });
  parts.onPeopleChanged(visits.refresh);
  refreshWhenStale(visits.refresh, context);
  offerChannel('linkedin', {
    view: screen.view,
    subscribe: screen.subscribe,
    // The surface decides through the worker itself.
    act: () => undefined,
    overlayPlace: () => parts.orders.overlayPlace,
    signal,
  });
}

function refreshWhenStale(refresh: () => void, { document, signal }: ReaderContext): void {
  const timer = setInterval(refresh, STALE_MS);
  const look = () => {
    if (document.visibilityState === 'visible') refresh();
  };
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
