import { expect, test } from 'vitest';
import { parseDay, type Day } from '@/outreach/calendar';
import { dayInWords, dayText, longDayText, onDay, scheduledFor, shortDayText } from '@/outreach/words';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

const today = day('2026-11-24');

test.each([
  ['2026-11-24', 'today', 'today', 'Tue 24 Nov', '24 Nov'],
  ['2026-11-23', 'yesterday', 'yesterday', 'Mon 23 Nov', '23 Nov'],
  ['2026-12-03', 'Thu 3 Dec', 'on Thu 3 Dec', 'Thu 3 Dec', '3 Dec'],
  ['2027-01-04', 'Mon 4 Jan 2027', 'on Mon 4 Jan 2027', 'Mon 4 Jan 2027', '4 Jan 2027'],
])('%s is %s', (text, asDay, asOnDay, inWords, short) => {
  expect(dayText(day(text), today)).toBe(asDay);
  expect(onDay(day(text), today)).toBe(asOnDay);
  expect(dayInWords(day(text), today)).toBe(inWords);
  expect(shortDayText(day(text), today)).toBe(short);
});

test('a day long past is said with its year', () => {
  expect(longDayText(day('2026-02-08'))).toBe('8 Feb 2026');
});

test('a scheduled message is scheduled for a day', () => {
  expect(scheduledFor(day('2026-12-01'), today)).toBe('scheduled for Tue 1 Dec');
  expect(scheduledFor(today, today)).toBe('scheduled for today');
});
