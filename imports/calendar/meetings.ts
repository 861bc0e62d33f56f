import { epochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { meetingTouches, type Participant } from '@/outreach/meeting-touch';
import type { TouchSighting } from '@/outreach/sighting';
import type { Invitee } from './invitee';
import { occurrencesOf } from './occurrences';
import type { CalendarEvent } from './read-event';

/** Why an event, or somebody whom it lists, gives no touch. */
export type LeftOut =
  | 'cancelled'
  | 'declined'
  | 'to-come'
  | 'no-attendees'
  | 'no-address'
  | 'rooms'
  | 'groups'
  | 'many-attendees'
  | 'all-day'
  | 'without-you';

/** What became of an event. */
export interface EventOutcome {
  readonly sightings: readonly TouchSighting[];
  readonly meetings: number;
  /** Once for the event, or once for each of those whom it lists. */
  readonly leftOut: readonly LeftOut[];
}

export interface MeetingContext {
  readonly own: ReadonlySet<Handle>;
  /** The meetings of this event's series that stand in events of their own. */
  readonly replaced: ReadonlySet<string>;
  readonly now: number;
}

/** More than so many are an audience: nobody spoke with each of them. */
const MOST_ATTENDEES = 20;

/** The touches of an event: with everybody whom it lists, in both directions, for each of its meetings up to now. */
export function outcomeOf(event: CalendarEvent, context: MeetingContext): EventOutcome {
  const why = whyNot(event, context.own);
  if (why) return { sightings: [], meetings: 0, leftOut: [why] };
  const others = invitees(event).filter(({ handle }) => !isOwn(handle, context.own));
  const reasons = others.flatMap((invitee) => whyNotWith(invitee) ?? []);
  const people = others.filter((invitee) => whyNotWith(invitee) === undefined).flatMap(participantOf);
  if (people.length === 0) {
    return { sightings: [], meetings: 0, leftOut: reasons.length > 0 ? reasons : ['no-attendees'] };
  }
  const { past, isToCome } = occurrencesOf(event, context.replaced, context.now);
  const sightings = past.flatMap(({ instant, at }) =>
    people.flatMap((person) => meetingTouches(meetingOf(event, instant, at), person)),
  );
  return { sightings, meetings: past.length, leftOut: isToCome ? [...reasons, 'to-come'] : reasons };
}

function meetingOf({ uid, subject }: CalendarEvent, instant: string, at: number) {
  return { uid, instant, at: epochMs(at), ...(subject && { subject }) };
}

function whyNot(event: CalendarEvent, own: ReadonlySet<Handle>): LeftOut | undefined {
  if (event.isCancelled) return 'cancelled';
  if (event.attendees.length === 0) return 'no-attendees';
  if (event.isDayNote) return 'all-day';
  if (event.attendees.filter(({ kind }) => kind !== 'room').length > MOST_ATTENDEES) return 'many-attendees';
  const mine = invitees(event).filter(({ handle }) => isOwn(handle, own));
  if (own.size > 0 && mine.length === 0) return 'without-you';
  return mine.some(({ hasDeclined }) => hasDeclined) ? 'declined' : undefined;
}

function isOwn(handle: Handle | undefined, own: ReadonlySet<Handle>): boolean {
  return handle !== undefined && own.has(handle);
}

function whyNotWith({ handle, kind, hasDeclined }: Invitee): LeftOut | undefined {
  if (kind !== 'person') return kind === 'room' ? 'rooms' : 'groups';
  if (!handle) return 'no-address';
  return hasDeclined ? 'declined' : undefined;
}

/** Those whom an event lists, each once. Who organises it takes part, unless the list of attendees says otherwise of them. */
export function invitees({ attendees, organizer }: CalendarEvent): readonly Invitee[] {
  const listed = new Map(attendees.map((attendee, place) => [attendee.handle ?? String(place), attendee]));
  if (organizer?.kind === 'person' && organizer.handle && !listed.has(organizer.handle)) {
    listed.set(organizer.handle, organizer);
  }
  return [...listed.values()];
}

function participantOf({ handle, name }: Invitee): readonly Participant[] {
  return handle ? [{ handle, ...(name && { name }) }] : [];
}
