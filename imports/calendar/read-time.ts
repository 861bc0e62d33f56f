import type { ContentLine } from '../content-lines/content-line';
import { inUtc, type ToMoment } from './zoned-time';
import type { Zones } from './zones';

/** A time of an event. */
export interface EventTime {
  /** What the clock shows, in ms as if it stood in UTC. */
  readonly wall: number;
  /** The moment, in ms since 1970, UTC. A day begins at the user's midnight. */
  readonly at: number;
  /** A day and no time: `VALUE=DATE`. */
  readonly isDay: boolean;
  readonly toMoment: ToMoment;
}

/** The first and the last year that a calendar of people speaks about; what lies beyond is a mistake. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2199];

/** The times of a property: one, or several with commas between. Those that are none are left out. */
export function timesOf(line: ContentLine, zones: Zones): readonly EventTime[] {
  const clock = zones.clockOf(line.parameters.get('TZID')?.[0]);
  // An RDATE may be a period: its beginning, a slash and its end.
  return line.value.split(',').flatMap((text) => parseTime(text.split('/')[0]?.trim() ?? '', clock) ?? []);
}

const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z)?)?$/iu;

/** A time as calendars write it, `20261124T090000Z`, on this clock unless it says UTC; undefined for what is none. */
export function parseTime(text: string, clock: ToMoment): EventTime | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, ...rest] = match
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const [day = 0, hour = 0, minute = 0, second = 0] = rest;
  const isReal = month <= 12 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && hour <= 24;
  if (!isReal || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const toMoment = match[7] === undefined ? clock : inUtc;
  return { wall, at: toMoment(wall), isDay: match[4] === undefined, toMoment };
}

/** The time of another meeting of the same series. */
export function timeLike(start: EventTime, wall: number): EventTime {
  return { ...start, wall, at: start.toMoment(wall) };
}

/** Which meeting of a series begins at this time: `20261124T090000Z`, or `20261124` for a whole day. */
export function recurrenceInstant(time: EventTime): string {
  return time.isDay ? dayText(time) : compact(time.at);
}

/** The day on the wall: `20261124`. */
export function dayText({ wall }: EventTime): string {
  return compact(wall).slice(0, 8);
}

function compact(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+|[-:]/gu, '');
}
