import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { touchAsOf, touchStates } from '@/outreach/touch';
import { at, touch } from './invented';

const planned = touch('2026-11-24 09:00', { state: 'scheduled' });

describe('a scheduled touch', () => {
  it('waits until its moment, and has gone out from then on', () => {
    expect(touchAsOf(planned, epochMs(at('2026-11-24 09:00') - 1))).toBe(planned);
    expect(touchAsOf(planned, at('2026-11-24 09:00'))).toEqual({ ...planned, state: 'sent' });
  });
});

describe('a pending mail', () => {
  const pressed = touch('2026-11-24 09:00', { state: 'pending' });

  it('has left when nobody saw within an hour what became of it', () => {
    expect(touchAsOf(pressed, at('2026-11-24 09:59'))).toBe(pressed);
    expect(touchAsOf(pressed, at('2026-11-24 10:00'))).toEqual({ ...pressed, state: 'sent' });
  });

  it('is no invitation, which stays open for weeks', () => {
    const invitation = { ...pressed, channel: 'invitation' } as const;
    expect(touchAsOf(invitation, at('2026-12-24 09:00'))).toBe(invitation);
  });
});

describe('a touch that is settled', () => {
  it('is not changed by time', () => {
    for (const state of touchStates.filter((one) => one !== 'scheduled' && one !== 'pending')) {
      const other = touch('2026-11-24 09:00', { state });
      expect(touchAsOf(other, at('2026-12-24 09:00'))).toBe(other);
    }
  });
});
