import { epochMs, type Brand, type EpochMs } from './brand';

/** A calendar day in the user's time zone, written 2026-11-24. */
export type Day = Brand<string, 'Day'>;

const MS_PER_DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day on which a moment falls in a time zone (IANA name, for example Europe/Warsaw). */
export function dayOf(moment: EpochMs, timeZone: string): Day {
  return dayFormatter(timeZone).format(moment) as Day;
}

// Making a formatter takes about a hundred times as long as using one.
function dayFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** The day written as 2026-11-24, or undefined when the text names no real day. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
  return isReal ? (text as Day) : undefined;
}

/** Noon UTC of the day: a moment on which every formatter in UTC shows that day. */
export function noonOf(day: Day): EpochMs {
  return epochMs(numberOf(day) * MS_PER_DAY + MS_PER_DAY / 2);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOf(day) + count);
}

/** Mondays to Fridays after `from`, up to and including `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const wholeWeeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(from, wholeWeeks * 7 + index + 1));
  return wholeWeeks * 5 + rest.filter(isBusinessDay).length;
}

/** The first day by which `count` business days have passed since `from`. */
export function addBusinessDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; left -= isBusinessDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

export function isBusinessDay(day: Day): boolean {
  return weekdayOf(day) < 5;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01, day 0, was a Thursday.
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}

export function laterDay(first: Day, second: Day): Day {
  return first >= second ? first : second;
}

function numberOf(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

function dayOfNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}
