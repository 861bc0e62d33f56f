import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, noonOf, type Day } from '@/outreach/calendar';
import type { Standing } from '@/outreach/standing';
import { askAfter } from '@/outreach/verdict/rules/ask-after';
import { at, context, touch } from '../invented';

const answer = touch('2026-11-18 09:12', { direction: 'in', reply: { intent: 'not-now' } });
const promise = {
  id: 'promise',
  kind: 'ask-after',
  since: at('2026-11-18 09:12'),
  day: '2026-12-07' as Day,
} as const satisfies Standing;

const reasonOn = (now: string, ...standings: readonly Standing[]) =>
  askAfter(context(now, [answer], { name: 'Ann Bell', standings }));

describe('a day before which the person asked not to be written to', () => {
  it('holds until it has come, and names the promise', () => {
    expect(reasonOn('2026-11-24 09:00', promise)).toEqual({
      rule: 'ask-after',
      level: 'hold',
      sentence: 'Ann asked not to be written to before Mon 7 Dec.',
      proofs: [],
      clearsOn: '2026-12-07',
    });
    expect(reasonOn('2026-12-06 23:59', promise)?.level).toBe('hold');
    expect(reasonOn('2026-12-07 00:00', promise)).toBeUndefined();
  });

  it('is proved by their own words where there are any', () => {
    const quoted = { ...promise, touch: answer.id, quote: 'Please try again in December.' };
    expect(reasonOn('2026-11-24 09:00', quoted)).toMatchObject({
      proofs: [answer.id],
      quote: 'Please try again in December.',
    });
  });

  it('names the year when it is another one', () => {
    const later = { ...promise, day: '2027-01-11' as Day };
    expect(reasonOn('2026-11-24 09:00', later)?.sentence).toBe(
      'Ann asked not to be written to before Mon 11 Jan 2027.',
    );
  });

  it('is replaced by one that was named later, even by an earlier day', () => {
    const sooner = { ...promise, id: 'sooner', since: at('2026-11-20 10:00'), day: '2026-11-23' as Day };
    expect(reasonOn('2026-11-24 09:00', sooner, promise)).toBeUndefined();
    expect(reasonOn('2026-11-22 09:00', promise, sooner)?.clearsOn).toBe('2026-11-23');
  });

  it('counts again when the later one was lifted', () => {
    const lifted = {
      ...promise,
      id: 'lifted',
      since: at('2026-11-20 10:00'),
      day: '2026-11-23' as Day,
      liftedAt: at('2026-11-21 10:00'),
    };
    expect(reasonOn('2026-11-24 09:00', lifted, promise)?.clearsOn).toBe('2026-12-07');
  });

  it('is silent when it was lifted, has not begun, or is another standing', () => {
    expect(reasonOn('2026-11-24 09:00', { ...promise, liftedAt: at('2026-11-20 12:00') })).toBeUndefined();
    expect(reasonOn('2026-11-24 09:00', { ...promise, since: at('2026-11-25 12:00') })).toBeUndefined();
    expect(reasonOn('2026-11-24 09:00', { ...promise, kind: 'away-until' })).toBeUndefined();
    expect(reasonOn('2026-11-24 09:00')).toBeUndefined();
  });
});

const today = '2026-11-24' as Day;
const anyPromise = fc
  .record({ number: fc.nat(1_000), agoDays: fc.nat(60), inDays: fc.integer({ min: -30, max: 60 }) })
  .map(({ number, agoDays, inDays }): Standing => ({
    id: `promise ${String(number)}`,
    kind: 'ask-after',
    since: noonOf(addDays(today, -agoDays)),
    day: addDays(today, inDays),
  }));
const anyPromises = fc.uniqueArray(anyPromise, { selector: ({ id }) => id, maxLength: 6 });

describe('whatever was asked', () => {
  it('the order of the standings does not matter', () => {
    fc.assert(
      fc.property(anyPromises, (standings) => {
        expect(reasonOn('2026-11-24 13:00', ...standings.toReversed())).toEqual(
          reasonOn('2026-11-24 13:00', ...standings),
        );
      }),
    );
  });

  it('it is silent from the day it names on, and not the day before', () => {
    fc.assert(
      fc.property(anyPromises, (standings) => {
        const clearsOn = reasonOn('2026-11-24 13:00', ...standings)?.clearsOn;
        if (!clearsOn) return;
        expect(reasonOn(`${clearsOn} 00:00`, ...standings)).toBeUndefined();
        expect(reasonOn(`${addDays(clearsOn, -1)} 23:59`, ...standings)).toBeDefined();
      }),
    );
  });
});
