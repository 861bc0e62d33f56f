import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  dayOf,
  daysBetween,
  isBusinessDay,
  parseDay,
  weekdayOf,
  type Day,
} from '@/outreach/calendar';

const day = (text: string) => parseDay(text) as Day;
const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((count) => addDays(day('2026-11-24'), count));

describe('the day of a moment', () => {
  it.each([
    ['2026-11-24T23:30:00Z', 'Europe/London', '2026-11-24'],
    ['2026-11-24T23:30:00Z', 'Europe/Warsaw', '2026-11-25'],
    ['2026-11-24T03:30:00Z', 'America/Los_Angeles', '2026-11-23'],
    ['2026-03-29T00:59:59Z', 'Europe/Warsaw', '2026-03-29'],
  ])('%s in %s is %s', (moment, timeZone, expected) => {
    expect(dayOf(epochMs(Date.parse(moment)), timeZone)).toBe(expected);
  });
});

describe('business days', () => {
  it.each([
    ['2026-11-17', '2026-11-24', 5],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-21', '2026-11-23', 1],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-20', 0],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(businessDaysBetween(day(from), day(to))).toBe(count);
  });

  it('agree with counting one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (from, length) => {
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
        expect(businessDaysBetween(from, addDays(from, length))).toBe(days.filter(isBusinessDay).length);
      }),
    );
  });

  it('have passed on the first day that adding them gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const reached = addBusinessDays(from, count);
        expect(businessDaysBetween(from, reached)).toBe(count);
        expect(businessDaysBetween(from, addDays(reached, -1))).toBe(count - 1);
      }),
    );
  });
});

it('adding days and counting them are each other\u2019s reverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
    }),
  );
});

it('2026-11-24 is a Tuesday', () => {
  expect(weekdayOf(day('2026-11-24'))).toBe(1);
});

it.each(['2026-02-30', '2026-13-01', '2026-1-1', '24.11.2026', ''])('%s is no day', (text) => {
  expect(parseDay(text)).toBeUndefined();
});
