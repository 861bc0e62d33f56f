import type { EpochMs } from '@/outreach/brand';
import { daysBetween, dayOf, noonOf, type Day } from '@/outreach/calendar';

const parts = new Intl.DateTimeFormat('en', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const longParts = new Intl.DateTimeFormat('en', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** A day as people say it on `today`: "today", "yesterday", "Thu 3 Dec", with the year only when it is another. */
export function dayText(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  const of = partsOf(parts, day);
  return `${of.weekday} ${of.day} ${of.month}${yearBeside(of.year, today)}`;
}

/** A day without its weekday, for labels: "3 Dec". */
export function shortDayText(day: Day, today: Day): string {
  const of = partsOf(parts, day);
  return `${of.day} ${of.month}${yearBeside(of.year, today)}`;
}

/** A day in full, for a title: "Tuesday 24 November". */
export function longDayText(day: Day): string {
  const of = partsOf(longParts, day);
  return `${of.weekday} ${of.day} ${of.month}`;
}

/** The month of a day: "September", with the year when it is another. */
export function monthText(day: Day, today: Day): string {
  return `${partsOf(longParts, day).month}${yearBeside(day.slice(0, 4), today)}`;
}

/** The day of a moment, as `dayText` says it. */
export function momentText(moment: EpochMs, today: Day, timeZone: string): string {
  return dayText(dayOf(moment, timeZone), today);
}

function yearBeside(year: string, today: Day): string {
  return today.startsWith(year) ? '' : ` ${year}`;
}

// The order and the commas of Intl differ between browser versions; the parts do not.
function partsOf(format: Intl.DateTimeFormat, day: Day) {
  const found = new Map(format.formatToParts(noonOf(day)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
}
