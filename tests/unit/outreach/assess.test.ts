import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs, touchId } from '@/outreach/brand';
import { addDays, dayOf, noonOf, type Day } from '@/outreach/calendar';
import type { Touch } from '@/outreach/touch';
import { assess } from '@/outreach/verdict/assess';
import { rules } from '@/outreach/verdict/rules';
import { ruleIds, verdictLevels, type Verdict } from '@/outreach/verdict/verdict';
import { at, context, timeZone, touch } from './invented';

const severity = ({ level }: Verdict) => verdictLevels.indexOf(level as (typeof verdictLevels)[number]);

describe('a verdict', () => {
  it('is made of the worst reason, all reasons, and the day all of them are silent', () => {
    const mails = [touch('2026-11-13 10:00'), touch('2026-11-18 10:00'), touch('2026-11-23 10:00')];
    const verdict = assess(context('2026-11-24 09:00', mails));
    expect(verdict).toMatchObject({
      level: 'hold',
      sentence: 'Fourth unanswered mail in 11 days. Clear again on Mon 7 Dec.',
      clearsOn: '2026-12-07',
    });
    expect(verdict.reasons.map(({ rule }) => rule)).toEqual(['unanswered-touches', 'business-day-gap']);
  });

  it.each([
    [[], 'First message to Daniel.'],
    [[touch('2026-11-12 10:00', { direction: 'in' })], 'Daniel answered on Thu 12 Nov.'],
    [[touch('2026-11-23 10:00', { direction: 'in' })], 'Daniel answered yesterday.'],
    [[touch('2026-11-20 10:00', { channel: 'meeting' })], 'You met Daniel on Fri 20 Nov.'],
    [[touch('2026-09-01 10:00')], 'Your last message to Daniel went out on Tue 1 Sep.'],
    [[touch('2025-09-01 10:00')], 'Your last message to Daniel went out on Mon 1 Sep 2025.'],
  ])('is clear and says the last thing known', (touches, sentence) => {
    expect(assess(context('2026-11-24 09:00', touches))).toEqual({ level: 'clear', sentence, reasons: [] });
  });

  it('takes a scheduled message for sent once its moment has passed', () => {
    const mail = touch('2026-11-24 10:00', { state: 'scheduled' });
    const before = assess(context('2026-11-24 09:59', [mail]));
    expect(before).toMatchObject({ level: 'caution', reasons: [{ rule: 'scheduled-message' }] });
    const after = assess(context('2026-11-24 10:00', [mail]));
    expect(after).toMatchObject({
      level: 'hold',
      sentence: 'Your last mail went out today. Clear again on Tue 8 Dec.',
    });
    expect(after.reasons.map(({ rule }) => rule)).toEqual(['business-day-gap', 'unanswered-touches']);
    expect(after.clearsOn).toBe(before.clearsOn);
  });

  it('names no clearing day when only a decision clears it', () => {
    const standings = [{ id: 's', kind: 'do-not-contact', since: at('2026-11-01 10:00') }] as const;
    const verdict = assess(context('2026-11-24 09:00', [touch('2026-11-23 10:00')], { standings }));
    expect(verdict.level).toBe('do-not-contact');
    expect(verdict.clearsOn).toBeUndefined();
    expect(verdict.sentence).not.toContain('Clear again');
  });
});

it('every rule of the table gives its own name', () => {
  const since = at('2026-11-01 10:00');
  const standings = [
    { id: 's', kind: 'do-not-contact', since },
    { id: 't', kind: 'ask-after', since, day: '2026-12-07' as Day },
  ] as const;
  const touches = [
    touch('2026-11-22 10:00'),
    touch('2026-11-23 10:00'),
    touch('2026-11-27 10:00', { state: 'scheduled' }),
  ];
  const broken = context('2026-11-24 09:00', touches, { standings });
  expect(ruleIds.map((id) => rules[id](broken)?.rule)).toEqual(ruleIds);
});

const now = at('2026-11-24 09:00');
const anyTouch: fc.Arbitrary<Touch> = fc
  .record({
    minutesAgo: fc.integer({ min: 0, max: 40 * 24 * 60 }),
    channel: fc.constantFrom('email', 'linkedin-message', 'invitation', 'call', 'meeting', 'comment'),
    direction: fc.constantFrom('out', 'in'),
    state: fc.constantFrom('sent', 'pending', 'undone', 'scheduled'),
    number: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ minutesAgo, number, ...rest }) => ({
    ...rest,
    id: touchId(`touch ${String(number)}`),
    message: `message ${String(number)}`,
    at: epochMs(now - minutesAgo * 60_000),
    source: 'seen',
  }));
const anyHistory = fc.uniqueArray(anyTouch, { selector: ({ id }) => id, maxLength: 12 });
const verdictOn = (touches: readonly Touch[], moment = now) =>
  assess({ ...context('2026-11-24 09:00', touches), now: moment, today: dayOf(moment, timeZone) });

/** Of which some will go out by themselves. */
const anyPlan = fc
  .tuple(anyHistory, fc.array(fc.integer({ min: 1, max: 30 * 24 * 60 }), { maxLength: 3 }))
  .map(([touches, minutes]): readonly Touch[] => [
    ...touches,
    ...minutes.map((inMinutes, index): Touch => ({
      ...touch('2026-11-24 09:00', { state: 'scheduled' }),
      id: touchId(`planned ${String(index)}`),
      message: `planned message ${String(index)}`,
      at: epochMs(now + inMinutes * 60_000),
    })),
  ]);

describe('whatever the history', () => {
  it('one more message of the user never makes it milder', () => {
    fc.assert(
      fc.property(anyHistory, anyTouch, (touches, more) => {
        const outbound: Touch = {
          ...more,
          direction: 'out',
          channel: 'email',
          state: 'sent',
          id: touchId('more'),
          message: 'more',
        };
        expect(severity(verdictOn([...touches, outbound]))).toBeGreaterThanOrEqual(
          severity(verdictOn(touches)),
        );
      }),
    );
  });

  it('an answer just now clears it', () => {
    fc.assert(
      fc.property(anyHistory, (touches) => {
        const answer: Touch = { ...touch('2026-11-24 09:00'), direction: 'in', at: now };
        expect(verdictOn([...touches, answer]).level).toBe('clear');
      }),
    );
  });

  it('time passing never makes it worse, unless something goes out by itself', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 60 }), (touches, days) => {
        const later = epochMs(now + days * 86_400_000);
        expect(severity(verdictOn(touches, later))).toBeLessThanOrEqual(severity(verdictOn(touches)));
      }),
    );
  });

  it('the order of touches does not matter', () => {
    fc.assert(
      fc.property(anyPlan, (touches) => {
        expect(verdictOn(touches.toReversed())).toEqual(verdictOn(touches));
      }),
    );
  });

  it('it is clear on the day it names and not the day before', () => {
    fc.assert(
      fc.property(anyPlan, (touches) => {
        const { clearsOn } = verdictOn(touches);
        if (!clearsOn) return;
        expect(verdictOn(touches, noonOf(clearsOn)).level).toBe('clear');
        const before = noonOf(addDays(clearsOn, -1));
        if (before > now) expect(verdictOn(touches, before).level).not.toBe('clear');
      }),
    );
  });

  it('every proof is a touch of the history', () => {
    fc.assert(
      fc.property(anyPlan, (touches) => {
        const known = new Set(touches.map(({ id }) => id));
        const proofs = verdictOn(touches).reasons.flatMap((reason) => reason.proofs);
        expect(proofs.every((proof) => known.has(proof))).toBe(true);
      }),
    );
  });
});
