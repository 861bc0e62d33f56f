import ICAL from 'ical.js';
import type { CalendarEvent } from './read-event';
import { dayText, parseTime, recurrenceInstant, timeLike, type EventTime } from './read-time';
import { wallTime } from './zones';

/** One meeting of an event. */
export interface Occurrence {
  /** Which of a series it is; empty for a meeting that stands alone. */
  readonly instant: string;
  /** When it begins, in ms since 1970. */
  readonly at: number;
}

export interface Occurrences {
  readonly past: readonly Occurrence[];
  /** Whether at least one is still to come. */
  readonly isToCome: boolean;
}

/** So many meetings of one series are told, the last ones: two years of a daily one. */
const MOST_OCCURRENCES = 500;
/** A daily meeting since 1970. */
const MOST_STEPS = 22_000;

/** The meetings of an event up to now. `replaced` are those of its series that stand in events of their own. */
export function occurrencesOf(event: CalendarEvent, replaced: ReadonlySet<string>, now: number): Occurrences {
  const times = isSeries(event) ? seriesTimes(event, replaced, now) : [event.start];
  const past = times.filter((time) => time.at <= now).slice(-MOST_OCCURRENCES);
  return {
    past: past.map((time) => ({ instant: instantOf(event, time), at: time.at })),
    isToCome: past.length < times.length,
  };
}

function isSeries({ rules, alsoAt, replaces }: CalendarEvent): boolean {
  return !replaces && rules.length + alsoAt.length > 0;
}

/** Without an id, an event is known by its beginning. */
function instantOf(event: CalendarEvent, time: EventTime): string {
  if (event.replaces) return recurrenceInstant(event.replaces);
  return isSeries(event) || event.uid === '' ? recurrenceInstant(time) : '';
}

/** All times of a series up to the first one after now, in their order, without those that are left out or replaced. */
function seriesTimes(event: CalendarEvent, replaced: ReadonlySet<string>, now: number): readonly EventTime[] {
  const except = new Set(event.exceptAt.map(recurrenceInstant));
  const isGone = (time: EventTime) =>
    [recurrenceInstant(time), dayText(time)].some((key) => except.has(key) || replaced.has(key));
  const times = [
    event.start,
    ...event.rules.flatMap((rule) => ruleTimes(event.start, rule, now)),
    ...event.alsoAt,
  ];
  const byInstant = new Map(times.map((time) => [recurrenceInstant(time), time]));
  return [...byInstant.values()]
    .filter((time) => !isGone(time))
    .toSorted((first, second) => first.at - second.at);
}

/** The times that a rule gives, reckoned on the wall so that nine o'clock stays nine o'clock in summer. */
function ruleTimes(start: EventTime, rule: string, now: number): readonly EventTime[] {
  const until = untilOf(rule, start);
  const times: EventTime[] = [];
  for (const wall of wallsOf(rule, start)) {
    const time = timeLike(start, wall);
    if (time.at > until) break;
    times.push(time);
    if (time.at > now) break;
  }
  return times;
}

const UNTIL = /(?:^|;)UNTIL=([^;]*)/iu;
const DAY = 86_400_000;

/** When a rule ends, in ms since 1970. A day is meant to its end, a time without a zone in that of the event. */
function untilOf(rule: string, start: EventTime): number {
  const time = parseTime(UNTIL.exec(rule)?.[1]?.trim() ?? '', start.toMoment);
  if (!time) return Number.POSITIVE_INFINITY;
  return time.isDay ? start.toMoment(time.wall + DAY) - 1 : time.at;
}

/** Meetings are not repeated within a day; what says so is no rule for them. */
const FREQUENCIES = /FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)/iu;

/** A rule that contradicts itself ends where that is found; the event's own start stands without it. */
function* wallsOf(rule: string, start: EventTime): Generator<number> {
  if (!FREQUENCIES.test(rule)) return;
  try {
    const parsed = ICAL.Recur.fromString(rule.toUpperCase().replace(UNTIL, '').replace(/^;/u, ''));
    const iterator = parsed.iterator(wallTime(start.wall, start.isDay));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = following(iterator);
      if (!next) return;
      yield Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
    }
  } catch {
    return;
  }
}

/** Its declaration leaves out that it ends with nothing. */
function following(iterator: ICAL.RecurIterator): ICAL.Time | null | undefined {
  return iterator.next();
}
