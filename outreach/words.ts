import { addDays, noonOf, weekdayOf, type Day } from './calendar';
import type { Channel } from './touch';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** "3 Dec", with the year only when it is not this one. */
export function shortDayText(day: Day, today: Day): string {
  const date = new Date(noonOf(day));
  const words = `${String(date.getUTCDate())} ${months[date.getUTCMonth()] ?? ''}`;
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

/** "8 Feb 2026". */
export function longDayText(day: Day): string {
  const date = new Date(noonOf(day));
  return [date.getUTCDate(), months[date.getUTCMonth()], date.getUTCFullYear()].join(' ');
}

/** "Thu 3 Dec", with the year only when it is not this one. */
export function dayInWords(day: Day, today: Day): string {
  return `${weekdays[weekdayOf(day)] ?? ''} ${shortDayText(day, today)}`;
}

/** "today", "yesterday" or "Thu 3 Dec". */
export function dayText(day: Day, today: Day): string {
  return nearDayText(day, today) ?? dayInWords(day, today);
}

/** "today", "yesterday" or "on Thu 3 Dec". */
export function onDay(day: Day, today: Day): string {
  return nearDayText(day, today) ?? `on ${dayInWords(day, today)}`;
}

/** "scheduled for Tue 24 Nov" or "scheduled for today". */
export function scheduledFor(day: Day, today: Day): string {
  return `scheduled for ${dayText(day, today)}`;
}

function nearDayText(day: Day, today: Day): string | undefined {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : undefined;
}

/** "Third"; from the eleventh on in digits, "12th". */
export function ordinal(count: number): string {
  return ordinals[count - 1] ?? `${String(count)}${ordinalSuffix(count)}`;
}

function ordinalSuffix(count: number): string {
  const lastTwo = count % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}

/** "1 day", "2 days". */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** What one message of a channel is called in a sentence about that channel alone. */
export function nounOf(channel: Channel): string {
  return channel === 'email' ? 'mail' : 'message';
}

/** The name by which one speaks of a person: the first word of a name, or all of it where that is an initial, a title or an address. */
export function shortName(name: string): string {
  const first = name.split(/\s+/u)[0] ?? name;
  return name.includes('@') || first.endsWith('.') || first.length < 2 ? name : first;
}
