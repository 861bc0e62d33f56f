import ICAL from 'ical.js';
import { clockOfZone, inUtc, type ToMoment } from './zoned-time';
import { zoneOfWindows } from './windows-zones';

/** Finds the clock that a TZID names. */
export interface Zones {
  readonly clockOf: (zone: string | undefined) => ToMoment;
}

/**
 * The zones of one calendar. A name that the browser knows goes before the calendar's own VTIMEZONE, which often holds
 * this year's rules only; then come Windows' names. What nobody knows, and times without any zone, are in the calendar's
 * own zone or, where it names none, in the user's.
 */
export function createZones(
  definitions: readonly (readonly string[])[],
  calendarZone: string,
  userZone: string,
): Zones {
  const floating = clockOfZone(calendarZone) ?? clockOfZone(userZone) ?? inUtc;
  const known = new Map<string, ToMoment>();
  const find = (zone: string): ToMoment =>
    clockOfZone(ianaName(zone)) ?? definedClock(definitions, zone) ?? clockByWindows(zone) ?? floating;
  return {
    clockOf: (zone) => {
      if (zone === undefined || zone === '') return floating;
      const clock = known.get(zone) ?? find(zone);
      known.set(zone, clock);
      return clock;
    },
  };
}

/** Some programs put their own name before the zone's: `/freeassociation.sourceforge.net/Europe/Warsaw`. */
function ianaName(zone: string): string {
  return /(?:^|\/)([A-Z]\w+(?:\/[A-Z][\w+-]+){1,2})$/u.exec(zone)?.[1] ?? zone;
}

function clockByWindows(zone: string): ToMoment | undefined {
  const iana = zoneOfWindows(zone);
  return iana === undefined ? undefined : clockOfZone(iana);
}

function definedClock(definitions: readonly (readonly string[])[], zone: string): ToMoment | undefined {
  const lines = definitions.find((definition) => definition.some((line) => isNameOf(line, zone)));
  // Rules that are not yearly would be unrolled second by second.
  if (!lines || lines.some((line) => /^RRULE/iu.test(line) && !/FREQ=YEARLY/iu.test(line))) return undefined;
  try {
    const parsed: unknown = ICAL.parse(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n'));
    if (!Array.isArray(parsed)) return undefined;
    const component = new ICAL.Component(parsed);
    const timezone = new ICAL.Timezone(component);
    return (wall) => wall - timezone.utcOffset(wallTime(wall)) * 1000;
  } catch {
    return undefined;
  }
}

function isNameOf(line: string, zone: string): boolean {
  return /^TZID[;:]/iu.test(line) && line.slice(line.indexOf(':') + 1).trim() === zone;
}

/** A time of a wall as ical.js holds it, in no zone. */
export function wallTime(wall: number, isDay = false): ICAL.Time {
  const date = new Date(wall);
  return new ICAL.Time(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      isDate: isDay,
    },
    ICAL.Timezone.localTimezone,
  );
}
