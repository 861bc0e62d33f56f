import { describe, expect, it } from 'vitest';
import { epochMs, personId } from '@/outreach/brand';
import { briefPerson, type KnownHistory } from '@/outreach/brief-person';
import { emailHandle, type Handle } from '@/outreach/handle';
import { defaultPolicy } from '@/outreach/policy';
import { at, timeZone, touch } from './invented';

const handle = emailHandle('daniel@example.com') as Handle;
const ask = { handles: [handle], name: 'D. Okafor', channel: 'email' } as const;
const nothing: KnownHistory = {
  touches: [],
  standings: [],
  ties: [],
  news: [],
  factChanges: [],
  isSuppressed: false,
};
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

  it('shows a scheduled mail as sent once its moment has passed', () => {
    const due = touch('2026-11-24 08:00', { state: 'scheduled' });
    const waiting = touch('2026-11-25 08:00', { state: 'scheduled' });
    const { history } = briefPerson(ask, { ...nothing, touches: [due, waiting] }, context);
    expect(history.map(({ id, state }) => [id, state])).toEqual([
      [waiting.id, 'scheduled'],
      [due.id, 'sent'],
    ]);
  });

  it('tells what is new since the last mail, and that an answer may have come', () => {
    const mail = touch('2026-11-20 10:00', { thread: '18c2f0a1b2c3d4e5' });
    const news = [
      { thread: '18c2f0a1b2c3d4e5', message: 'gmail:18c2f0a1b2c3d4ff', at: at('2026-11-23 16:40') },
    ];
    const factChanges = [
      { fact: 'headline', before: 'Analyst', now: 'Head of Grid Planning', at: at('2026-11-21 10:00') },
    ] as const;
    const briefing = briefPerson(ask, { ...nothing, touches: [mail], news, factChanges }, context);
    expect(briefing.probablyAnswered).toEqual({ thread: '18c2f0a1b2c3d4e5', at: at('2026-11-23 16:40') });
    expect(briefing.changes).toEqual([
      { sentence: 'New headline: Head of Grid Planning, seen on Sat 21 Nov.', at: at('2026-11-21 10:00') },
    ]);
    expect(briefPerson(ask, nothing, context)).toMatchObject({ changes: [] });
    expect(briefPerson(ask, nothing, context)).not.toHaveProperty('probablyAnswered');
  });
});
