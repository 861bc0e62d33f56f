import { describe, expect, it } from 'vitest';
import { unansweredTouches } from '@/outreach/verdict/rules/unanswered-touches';
import { context, touch } from '../invented';

const reasonOn = (now: string, ...touches: Parameters<typeof context>[1]) =>
  unansweredTouches(context(now, touches));

describe('unanswered touches in fourteen days', () => {
  it('says nothing about a first message', () => {
    expect(reasonOn('2026-11-24 09:00')).toBeUndefined();
  });

  it('is a caution for the second', () => {
    const first = touch('2026-11-17 10:00');
    expect(reasonOn('2026-11-24 09:00', first)).toEqual({
      rule: 'unanswered-touches',
      level: 'caution',
      sentence: 'Second unanswered mail in 7 days.',
      proofs: [first.id],
      clearsOn: '2026-12-01',
    });
  });

  it('holds the third, over all channels, until the last one leaves the window', () => {
    const mail = touch('2026-11-13 10:00');
    const message = touch('2026-11-19 10:00', { channel: 'linkedin-message' });
    expect(reasonOn('2026-11-24 09:00', mail, message)).toEqual({
      rule: 'unanswered-touches',
      level: 'hold',
      sentence: 'Third unanswered message in 11 days, by mail and LinkedIn.',
      proofs: [mail.id, message.id],
      clearsOn: '2026-12-03',
    });
  });

  it('proves a fourth by three', () => {
    const mails = [touch('2026-11-13 10:00'), touch('2026-11-18 10:00'), touch('2026-11-23 10:00')];
    const reason = reasonOn('2026-11-24 09:00', ...mails);
    expect(reason).toMatchObject({ level: 'hold', sentence: 'Fourth unanswered mail in 11 days.' });
    expect(reason?.proofs).toHaveLength(3);
  });

  it('counts from the last answer on any channel', () => {
    const answered = [
      touch('2026-11-13 10:00'),
      touch('2026-11-18 10:00'),
      touch('2026-11-19 10:00', { direction: 'in', channel: 'linkedin-message' }),
    ];
    expect(reasonOn('2026-11-24 09:00', ...answered)).toBeUndefined();
    expect(reasonOn('2026-11-24 09:00', ...answered, touch('2026-11-20 10:00'))?.proofs).toHaveLength(1);
  });

  it('takes a meeting for an answer, but neither an out-of-office nor a bounce', () => {
    const mails = [touch('2026-11-13 10:00'), touch('2026-11-18 10:00')];
    const machine = touch('2026-11-18 10:01', { direction: 'in', reply: { intent: 'out-of-office' } });
    const bounce = touch('2026-11-18 10:02', { direction: 'in', reply: { intent: 'bounce' } });
    const meeting = touch('2026-11-19 10:00', { channel: 'meeting' });
    expect(reasonOn('2026-11-24 09:00', ...mails, machine, bounce)?.proofs).toHaveLength(2);
    expect(reasonOn('2026-11-24 09:00', ...mails, meeting)).toBeUndefined();
  });

  it('leaves out what was undone, withdrawn or is only scheduled, and public comments', () => {
    const none = [
      touch('2026-11-18 10:00', { state: 'undone' }),
      touch('2026-11-19 10:00', { state: 'withdrawn', channel: 'invitation' }),
      touch('2026-11-30 10:00', { state: 'scheduled' }),
      touch('2026-11-20 10:00', { channel: 'comment' }),
    ];
    expect(reasonOn('2026-11-24 09:00', ...none)).toBeUndefined();
    expect(
      reasonOn('2026-11-24 09:00', touch('2026-11-23 10:00', { state: 'pending' }))?.proofs,
    ).toHaveLength(1);
  });

  it('counts one mail to two addresses of a person once', () => {
    const one = touch('2026-11-18 10:00', { message: 'one mail' });
    const twin = touch('2026-11-18 10:00', { message: 'one mail', id: 'twin' as typeof one.id });
    expect(reasonOn('2026-11-24 09:00', one, twin)?.level).toBe('caution');
  });

  it('forgets a touch on the fourteenth day after it', () => {
    const mail = touch('2026-11-10 23:59');
    expect(reasonOn('2026-11-23 23:59', mail)?.clearsOn).toBe('2026-11-24');
    expect(reasonOn('2026-11-24 00:01', mail)).toBeUndefined();
  });

  it('keeps to the limits of the policy', () => {
    const mails = [touch('2026-11-13 10:00'), touch('2026-11-18 10:00')];
    const patient = {
      unansweredTouches: { windowDays: 7, cautionFrom: 2, holdFrom: 4 },
      businessDayGap: { cautionBelow: 0, holdBelow: 0 },
    };
    const reason = unansweredTouches(context('2026-11-24 09:00', mails, { policy: patient }));
    expect(reason).toMatchObject({ level: 'caution', clearsOn: '2026-11-25' });
  });
});
