import type { Component } from '../content-lines/read-components';
import { parseContentLine, plainText, type ContentLine } from '../content-lines/content-line';
import { safeText } from '../safe-text';
import { inviteeOf, type Invitee } from './invitee';
import { timesOf, type EventTime } from './read-time';
import type { Zones } from './zones';

/** What of a VEVENT matters; the description is not read. */
export interface CalendarEvent {
  /** The same in every copy of the invitation; empty where the calendar gives none. */
  readonly uid: string;
  readonly start: EventTime;
  /** Set where this takes the place of one meeting of a series: the time that one would have had. */
  readonly replaces?: EventTime;
  readonly rules: readonly string[];
  readonly alsoAt: readonly EventTime[];
  readonly exceptAt: readonly EventTime[];
  readonly isCancelled: boolean;
  /** A whole day that takes no time of anybody: a holiday, or that somebody is away. */
  readonly isDayNote: boolean;
  readonly subject: string;
  readonly organizer?: Invitee;
  readonly attendees: readonly Invitee[];
}

/** The properties of an event that are read. */
export const eventProperties: ReadonlySet<string> = new Set([
  ...['UID', 'DTSTART', 'RECURRENCE-ID', 'RRULE', 'RDATE', 'EXDATE'],
  ...['STATUS', 'TRANSP', 'SUMMARY', 'ORGANIZER', 'ATTENDEE'],
]);

const LONGEST_UID = 255;
/** A series of ten years names no more exceptions; what names more is made to take long. */
const MOST_TIMES = 5_000;

/** Reads an event; undefined where it has no start that can be read. Lines that are none are passed over. */
export function readEvent(component: Component, zones: Zones): CalendarEvent | undefined {
  const lines = component.lines.flatMap((line) => parseContentLine(line) ?? []);
  const named = (name: string) => lines.filter((line) => line.name === name);
  const times = (name: string) =>
    named(name)
      .flatMap((line) => timesOf(line, zones))
      .slice(0, MOST_TIMES);
  const [start] = times('DTSTART');
  if (!start) return undefined;
  const [replaces] = times('RECURRENCE-ID');
  const [organizer] = named('ORGANIZER').map(inviteeOf);
  return {
    uid: uidOf(lines),
    start,
    ...(replaces && { replaces }),
    rules: named('RRULE').map(({ value }) => value.trim()),
    alsoAt: times('RDATE'),
    exceptAt: times('EXDATE'),
    isCancelled: valueIs(named('STATUS'), 'CANCELLED'),
    isDayNote: start.isDay && valueIs(named('TRANSP'), 'TRANSPARENT'),
    subject: safeText(plainText(named('SUMMARY')[0]?.value ?? '')),
    ...(organizer && { organizer }),
    attendees: named('ATTENDEE').map(inviteeOf),
  };
}

/** The id of an event and the time it takes the place of, without the rest. */
export function readReplaced(component: Component, zones: Zones) {
  const lines = component.lines.flatMap((line) => parseContentLine(line) ?? []);
  const replaced = lines.find(({ name }) => name === 'RECURRENCE-ID');
  const [time] = replaced ? timesOf(replaced, zones) : [];
  return time && { uid: uidOf(lines), time };
}

function uidOf(lines: readonly ContentLine[]): string {
  return safeText(lines.find(({ name }) => name === 'UID')?.value ?? '', LONGEST_UID);
}

function valueIs(lines: readonly ContentLine[], word: string): boolean {
  return lines.some(({ value }) => value.trim().toUpperCase() === word);
}
