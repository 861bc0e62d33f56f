import { describe, expect, it } from 'vitest';
import { epochMs, personId } from '@/outreach/brand';
import type { Person } from '@/outreach/person';
import type { Tie } from '@/outreach/tie';
import type { Touch } from '@/outreach/touch';
import type { TieWithCandidates } from '@/outreach/ways/connector-candidate';
import { waysIn } from '@/outreach/ways/ways-in';
import { at, timeZone, touch } from './invented';

const now = at('2026-11-24 09:00');

function person(name: string, more: Partial<Person> = {}): Person {
  return { id: personId(`person ${name}`), name, handles: [], updatedAt: epochMs(0), ...more };
}

function mutual(name: string, nameIs: Tie['connector']['nameIs'] = 'full-name'): Tie {
  return { kind: 'linkedin-mutual', connector: { name, nameIs, handles: [] }, seenAt: now };
}

const bothWays = (count: number): readonly Touch[] =>
  Array.from({ length: count }, (_, index) =>
    touch(`2026-11-${String(20 - index).padStart(2, '0')} 10:00`, { direction: index % 2 ? 'in' : 'out' }),
  );

const waysThrough = (...ties: readonly Omit<TieWithCandidates, 'firstSeenAt'>[]) =>
  waysIn({ ties: ties.map((known) => ({ ...known, firstSeenAt: now })), now, timeZone });

describe('ways in', () => {
  it('puts the connector with the stronger tie first and names the weakest edge', () => {
    const ways = waysThrough(
      {
        tie: mutual('Rosa Delgado'),
        candidates: [{ person: person('Rosa Delgado', { degree: 1 }), touches: [] }],
      },
      {
        tie: mutual('Harry James'),
        candidates: [{ person: person('Harry James', { degree: 1 }), touches: bothWays(12) }],
      },
    );
    expect(ways.map((way) => [way.connector.name, way.weakest])).toEqual([
      ['Harry James', 'to-person'],
      ['Rosa Delgado', 'to-connector'],
    ]);
    expect(ways[0]?.toConnector.evidence).toBe('12 messages both ways, last Fri 20 Nov');
    expect(ways[0]?.sentence).toBe('Harry James is shown on LinkedIn as a mutual connection.');
  });

  it('takes a mutual connection of whom only a first name is known for the user\u2019s own contact', () => {
    const [way] = waysThrough({ tie: mutual('Boris', 'first-name'), candidates: [] });
    expect(way?.connector).toEqual({ name: 'Boris' });
    expect(way?.toConnector).toEqual({ strength: 0.3, evidence: 'connected on LinkedIn' });
  });

  it('does not guess between two people of the same first name', () => {
    const candidates = [person('Boris Blum', { degree: 1 }), person('Boris Bravo', { degree: 1 })];
    const [way] = waysThrough({
      tie: mutual('Boris', 'first-name'),
      candidates: candidates.map((each) => ({ person: each, touches: bothWays(9) })),
    });
    expect(way?.connector).toEqual({ name: 'Boris (two possible)' });
    expect(way?.toConnector.strength).toBe(0.3);
  });

  it('never makes a tie of one-way mail', () => {
    const oneWay = bothWays(9).map((each) => ({ ...each, direction: 'out' as const }));
    const tie = { ...mutual('Ben Achterberg'), kind: 'mail-together' as const };
    const [way] = waysThrough({ tie, candidates: [{ person: person('Ben Achterberg'), touches: oneWay }] });
    expect(way?.toConnector).toEqual({ evidence: '9 messages one way only, last Fri 20 Nov' });
  });

  it('shows each connector once, by the best evidence', () => {
    const harry = person('Harry James', { degree: 1 });
    const candidates = [{ person: harry, touches: bothWays(4) }];
    const said: Tie = { ...mutual('Harry James'), kind: 'user-said', evidence: 'one team, 2015 to 2019' };
    const ways = waysThrough({ tie: mutual('Harry James'), candidates }, { tie: said, candidates });
    expect(ways).toHaveLength(1);
    expect(ways[0]?.toPerson.evidence).toBe('one team, 2015 to 2019');
  });

  it('counts a scheduled mail to the connector once it went out, and not before', () => {
    const evidenceWith = (moment: string) => {
      const touches = [...bothWays(2), touch(moment, { state: 'scheduled' })];
      const candidates = [{ person: person('Harry James'), touches }];
      return waysThrough({ tie: mutual('Harry James'), candidates })[0]?.toConnector.evidence;
    };
    expect(evidenceWith('2026-11-25 10:00')).toBe('2 messages both ways, last Fri 20 Nov');
    expect(evidenceWith('2026-11-23 10:00')).toBe('3 messages both ways, last Mon 23 Nov');
  });
});
