import { describe, expect, it } from 'vitest';
import { scheduledMessage } from '@/outreach/verdict/rules/scheduled-message';
import { context, touch } from '../invented';

const named = { name: 'Ann Bell' };
const planned = (moment: string, more: Parameters<typeof touch>[1] = {}) =>
  touch(moment, { state: 'scheduled', ...more });
const reasonOn = (now: string, ...touches: Parameters<typeof context>[1]) =>
  scheduledMessage(context(now, touches, named));

describe('a message that is scheduled', () => {
  it('is a caution, until it would be no hindrance any more were it sent as planned', () => {
    const mail = planned('2026-11-24 10:00');
    expect(reasonOn('2026-11-20 09:00', mail)).toEqual({
      rule: 'scheduled-message',
      level: 'caution',
      sentence: 'A mail to Ann is scheduled for Tue 24 Nov.',
      proofs: [mail.id],
      clearsOn: '2026-12-08',
    });
  });

  it('of today is said to be of today', () => {
    expect(reasonOn('2026-11-24 09:00', planned('2026-11-24 17:00'))?.sentence).toBe(
      'A mail to Ann is scheduled for today.',
    );
  });

  it('counts once for all addresses it goes to', () => {
    const one = planned('2026-11-24 10:00', { message: 'one mail' });
    const twin = planned('2026-11-24 10:00', { message: 'one mail', id: 'twin' as typeof one.id });
    expect(reasonOn('2026-11-20 09:00', one, twin)?.sentence).toBe(
      'A mail to Ann is scheduled for Tue 24 Nov.',
    );
  });

  it('names the next one of several, and clears after the last', () => {
    const reason = reasonOn('2026-11-20 09:00', planned('2026-11-30 10:00'), planned('2026-11-24 10:00'));
    expect(reason).toMatchObject({
      sentence: '2 mails to Ann are scheduled, the next for Tue 24 Nov.',
      clearsOn: '2026-12-14',
    });
    expect(reason?.proofs).toHaveLength(2);
  });

  it('clears the day after where the policy asks for no pause', () => {
    const policy = {
      unansweredTouches: { windowDays: 14, cautionFrom: 3, holdFrom: 4 },
      businessDayGap: { cautionBelow: 0, holdBelow: 0 },
    };
    const patient = context('2026-11-20 09:00', [planned('2026-11-24 10:00')], { ...named, policy });
    expect(scheduledMessage(patient)?.clearsOn).toBe('2026-11-25');
  });

  it('says nothing where none is', () => {
    const others = [
      touch('2026-11-19 10:00'),
      touch('2026-11-18 10:00', { state: 'undone' }),
      planned('2026-11-26 10:00', { direction: 'in' }),
    ];
    expect(reasonOn('2026-11-20 09:00', ...others)).toBeUndefined();
  });
});
