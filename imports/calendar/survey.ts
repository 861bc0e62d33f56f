import { readComponents, type Component } from '../content-lines/read-components';
import { parseContentLine, plainText } from '../content-lines/content-line';
import { ImportRefusal, type Entry } from '../import-file';
import { eventProperties, readReplaced } from './read-event';
import { dayText, recurrenceInstant } from './read-time';
import { createZones, type Zones } from './zones';

/** What must be known of a whole calendar before its first event can be read. */
export interface Survey {
  readonly zones: Zones;
  readonly isCancelled: boolean;
  /** By the id of a series: its meetings that stand in events of their own, wherever in the calendar. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>;
}

const calendarProperties = ['METHOD', 'X-WR-CALNAME', 'X-WR-TIMEZONE'];
const zoneProperties = ['TZID', 'DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'];

/** The components of a calendar, with what of them is read. */
export function calendarComponents(entry: Entry, signal: AbortSignal) {
  const properties = new Set([...eventProperties, ...calendarProperties, ...zoneProperties]);
  const wanted = { around: 'VCALENDAR', properties, withParts: new Set(['VTIMEZONE']) };
  return readComponents(entry, wanted, signal);
}

/** A calendar defines no more zones than there are. */
const MOST_ZONES = 600;

/** Reads a calendar once for what its events need of one another. Nothing of it is held but zones and exceptions. */
export async function surveyCalendar(entry: Entry, userZone: string, signal: AbortSignal): Promise<Survey> {
  const seen: Seen = { definitions: [], exceptions: [], about: new Map() };
  try {
    for await (const component of calendarComponents(entry, signal)) keep(seen, component);
  } catch (cause) {
    // A file that breaks off is told when its events are read, after those before the break.
    if (!(cause instanceof ImportRefusal)) throw cause;
  }
  const { definitions, exceptions, about } = seen;
  const zones = createZones(definitions, about.get('X-WR-TIMEZONE') ?? userZone, userZone);
  return {
    zones,
    isCancelled: about.get('METHOD')?.toUpperCase() === 'CANCEL',
    replaced: replacedIn(exceptions, zones),
  };
}

interface Seen {
  readonly definitions: (readonly string[])[];
  readonly exceptions: Component[];
  readonly about: Map<string, string>;
}

function keep({ definitions, exceptions, about }: Seen, component: Component): void {
  if (component.name === 'VTIMEZONE' && definitions.length < MOST_ZONES) definitions.push(component.lines);
  if (component.name === 'VCALENDAR') note(about, component.lines[0] ?? '');
  if (component.name === 'VEVENT' && isException(component)) exceptions.push(essence(component));
}

function note(about: Map<string, string>, line: string): void {
  const parsed = parseContentLine(line);
  if (parsed && !about.has(parsed.name)) about.set(parsed.name, plainText(parsed.value).trim());
}

function isException({ lines }: Component): boolean {
  return lines.some((line) => /^RECURRENCE-ID[;:]/iu.test(line));
}

function essence(component: Component): Component {
  return { ...component, lines: component.lines.filter((line) => /^(UID|RECURRENCE-ID)[;:]/iu.test(line)) };
}

function replacedIn(
  exceptions: readonly Component[],
  zones: Zones,
): ReadonlyMap<string, ReadonlySet<string>> {
  const replaced = new Map<string, Set<string>>();
  for (const exception of exceptions) {
    const found = readReplaced(exception, zones);
    if (!found) continue;
    const instants = replaced.get(found.uid) ?? new Set();
    instants.add(found.time.isDay ? dayText(found.time) : recurrenceInstant(found.time));
    replaced.set(found.uid, instants);
  }
  return replaced;
}
