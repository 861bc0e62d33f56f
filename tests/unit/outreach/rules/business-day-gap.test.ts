import { describe, expect, it } from 'vitest';
import { businessDayGap } from '@/outreach/verdict/rules/business-day-gap';
import { context, touch } from '../invented';

const reasonOn = (now: string, ...touches: Parameters<typeof context>[1]) =>
  businessDayGap(context(now, touches));

describe('business days since the last unanswered touch', () => {
  it.each([
    ['2026-11-17 10:00', '2026-11-24 09:00', undefined, undefined],
    ['2026-11-18 10:00', '2026-11-24 09:00', 'caution', 'Your last mail is 4 business days old.'],
    ['2026-11-19 10:00', '2026-11-24 09:00', 'caution', 'Your last mail is 3 business days old.'],
    ['2026-11-20 10:00', '2026-11-24 09:00', 'hold', 'Your last mail is 2 business days old.'],
    ['2026-11-23 10:00', '2026-11-24 09:00', 'hold', 'Your last mail is 1 business day old.'],
    ['2026-11-24 08:00', '2026-11-24 09:00', 'hold', 'Your last mail went out today.'],
    ['2026-11-20 10:00', '2026-11-22 09:00', 'hold', 'Your last mail went out on Fri 20 Nov.'],
  ])('a mail of %s, on %s: %s', (sent, now, level, sentence) => {
    const reason = reasonOn(now, touch(sent));
    expect(reason?.level).toBe(level);
    expect(reason?.sentence).toBe(sentence);
  });

  it('clears after five business days', () => {
    expect(reasonOn('2026-11-24 09:00', touch('2026-11-20 10:00'))?.clearsOn).toBe('2026-11-27');
    expect(reasonOn('2026-11-27 09:00', touch('2026-11-20 10:00'))).toBeUndefined();
  });

  it('is silent after an answer', () => {
    const answer = touch('2026-11-23 12:00', { direction: 'in' });
    expect(reasonOn('2026-11-24 09:00', touch('2026-11-23 10:00'), answer)).toBeUndefined();
  });

  it('names the channel of the last touch', () => {
    const message = touch('2026-11-23 10:00', { channel: 'linkedin-message' });
    expect(reasonOn('2026-11-24 09:00', message)?.sentence).toBe('Your last message is 1 business day old.');
  });
});
