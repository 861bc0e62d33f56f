import type { EpochMs } from '@/outreach/brand';
import { dayOf, noonOf, type Day } from '@/outreach/calendar';
import { dayText } from '@/outreach/words';

const longParts = new Intl.DateTimeFormat('en', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** A day in full, for a title: "Tuesday 24 November". */
export function longDayText(day: Day): string {
  const of = partsOf(day);
  return `${of.weekday} ${of.day} ${of.month}`;
}

/** The month of a day: "September", with the year when it is another. */
export function monthText(day: Day, today: Day): string {
  const year = day.slice(0, 4);
  return `${partsOf(day).month}${today.startsWith(year) ? '' : ` ${year}`}`;
}

/** The day of a moment, as `dayText` says it. */
export function momentText(moment: EpochMs, today: Day, timeZone: string): string {
  return dayText(dayOf(moment, timeZone), today);
}

// The order and the commas of Intl differ between browser versions; the parts do not.
function partsOf(day: Day) {
  const found = new Map(longParts.formatToParts(noonOf(day)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month') };
}
