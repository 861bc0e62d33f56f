import { emailHandle, type Handle } from '@/outreach/handle';
import type { OwnAddressCandidate } from '@/messaging/imports';
import { invitees } from './meetings';
import type { CalendarEvent } from './read-event';

/** Whose calendar it is: in how many of the events looked at each address takes part, and how many it organises. */
export interface OwnerTally {
  events: number;
  readonly takesPart: Map<Handle, number>;
  readonly organizes: Map<Handle, number>;
}

export function createOwnerTally(): OwnerTally {
  return { events: 0, takesPart: new Map(), organizes: new Map() };
}

/** Counts an event with attendees. */
export function countOwner(tally: OwnerTally, event: CalendarEvent): void {
  if (event.attendees.length === 0) return;
  tally.events += 1;
  for (const { handle, kind } of invitees(event))
    if (handle && kind === 'person') increase(tally.takesPart, handle);
  if (event.organizer?.handle) increase(tally.organizes, event.organizer.handle);
}

function increase(counts: Map<Handle, number>, handle: Handle): void {
  counts.set(handle, (counts.get(handle) ?? 0) + 1);
}

const MOST_CANDIDATES = 5;
/** The owner is in nearly every event; whoever they meet most is in far fewer. */
const OWNERS_SHARE = 0.6;
/** Of a few events, somebody else may be in each. */
const ENOUGH_EVENTS = 4;

/** The addresses that may be the user's own: those known or named by the calendars, and who is in most of the events. */
export function ownCandidates(
  tally: OwnerTally,
  calendarNames: readonly string[],
  known: readonly Handle[],
): readonly OwnAddressCandidate[] {
  const named = new Set([...calendarNames.flatMap((name) => emailHandle(name) ?? []), ...known]);
  const frequent = [...tally.takesPart].toSorted((first, second) => second[1] - first[1]);
  const isOften = (count: number) => tally.events >= ENOUGH_EVENTS && count >= OWNERS_SHARE * tally.events;
  return [...new Set([...named, ...frequent.map(([handle]) => handle)])]
    .map((handle) => {
      const received = tally.takesPart.get(handle) ?? 0;
      const isLikely =
        named.has(handle) || (named.size === 0 && handle === frequent[0]?.[0] && isOften(received));
      return { handle, received, sent: tally.organizes.get(handle) ?? 0, isLikely };
    })
    .slice(0, Math.max(MOST_CANDIDATES, named.size));
}
