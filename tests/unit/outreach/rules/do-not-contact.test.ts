import { describe, expect, it } from 'vitest';
import type { Standing } from '@/outreach/standing';
import { doNotContact } from '@/outreach/verdict/rules/do-not-contact';
import { at, context, touch } from '../invented';

const optOut = touch('2026-11-18 09:12', { direction: 'in', reply: { intent: 'opt-out' } });
const asked: Standing = {
  id: 'asked',
  kind: 'do-not-contact',
  since: at('2026-11-18 09:12'),
  touch: optOut.id,
  quote: 'Please take me off your list.',
};
const decided: Standing = { id: 'decided', kind: 'do-not-contact', since: at('2026-11-10 12:00') };

const reasonWith = (...standings: readonly Standing[]) =>
  doNotContact(context('2026-11-24 09:00', [optOut], { name: 'Pavel Novak', standings }));

describe('do not contact', () => {
  it('quotes the person and never clears by itself', () => {
    expect(reasonWith(asked)).toEqual({
      rule: 'do-not-contact',
      level: 'do-not-contact',
      sentence: 'Pavel asked on Wed 18 Nov not to hear from you, on any channel.',
      proofs: [optOut.id],
      quote: 'Please take me off your list.',
    });
  });

  it('says when the user decided it', () => {
    expect(reasonWith(decided)?.sentence).toBe('You marked Pavel as do not contact on Tue 10 Nov.');
  });

  it('lets the words of the person speak before the decision of the user', () => {
    expect(reasonWith(decided, asked)?.proofs).toEqual([optOut.id]);
  });

  it('is silent when it was lifted, has not begun, or is another standing', () => {
    expect(reasonWith({ ...decided, liftedAt: at('2026-11-20 12:00') })).toBeUndefined();
    expect(reasonWith({ ...decided, since: at('2026-11-25 12:00') })).toBeUndefined();
    expect(reasonWith({ ...decided, kind: 'bounced-address', address: 'pavel@example.com' })).toBeUndefined();
  });
});
