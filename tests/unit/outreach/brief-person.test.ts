import { describe, expect, it } from 'vitest';
import { epochMs, personId } from '@/outreach/brand';
import { briefPerson, type KnownHistory } from '@/outreach/brief-person';
import { emailHandle, type Handle } from '@/outreach/handle';
import { defaultPolicy } from '@/outreach/policy';
import { at, timeZone, touch } from './invented';

const handle = emailHandle('daniel@example.com') as Handle;
const ask = { handles: [handle], name: 'D. Okafor', channel: 'email' } as const;
const nothing: KnownHistory = { touches: [], standings: [], ties: [], isSuppressed: false };
const context = { policy: defaultPolicy, now: at('2026-11-24 09:00'), timeZone };

describe('a briefing', () => {
  it('about somebody unknown takes the name from the page', () => {
    expect(briefPerson(ask, nothing, context)).toMatchObject({
      name: 'D. Okafor',
      handles: [handle],
      verdict: { level: 'clear', sentence: 'First message to D. Okafor.' },
      history: [],
      today: '2026-11-24',
    });
  });

  it('about an address without a name speaks of the address', () => {
    const nameless = briefPerson({ handles: [handle], channel: 'email' }, nothing, context);
    expect(nameless.name).toBe('daniel@example.com');
    expect(nameless.verdict.sentence).toBe('First message to daniel@example.com.');
  });

  it('shows the last fifty touches, newest first, and how many there are', () => {
    const touches = Array.from({ length: 60 }, (_, index) =>
      touch('2026-01-01 09:00', {
        id: `t${String(index)}` as never,
        at: epochMs(at('2026-01-01 09:00') + index),
      }),
    );
    const person = { id: personId('p'), name: 'Daniel Okafor', handles: [handle], updatedAt: epochMs(0) };
    const briefing = briefPerson(ask, { ...nothing, person, touches }, context);
    expect(briefing.name).toBe('Daniel Okafor');
    expect(briefing.historyTotal).toBe(60);
    expect(briefing.history).toHaveLength(50);
    expect(briefing.history[0]?.id).toBe('t59');
  });

  it('still warns about a forgotten person who asked not to be contacted, without a name', () => {
    const briefing = briefPerson(ask, { ...nothing, isSuppressed: true }, context);
    expect(briefing.verdict.level).toBe('do-not-contact');
    expect(briefing.verdict.sentence).not.toContain('Okafor');
  });
});
