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

describe('a mutual connection named by first name on the profile and in full elsewhere', () => {
  const placeholder = { person: person('Boris Placeholder', { degree: 1 }), touches: [] };
  const bravo = { person: person('Boris Bravo', { degree: 1 }), touches: [] };
  const inFull = mutual('Boris Placeholder');
  const first = mutual('Boris', 'first-name');

  it.each([
    ['known, and nobody else of that name', [placeholder], [placeholder]],
    ['not known yet', [], []],
    ['known from a list after the profile', [placeholder], []],
  ])('is one way: %s', (_, full, byFirstName) => {
    const ways = waysThrough({ tie: first, candidates: byFirstName }, { tie: inFull, candidates: full });
    expect(ways.map(({ connector }) => connector.name)).toEqual(['Boris Placeholder']);
  });

  it.each([
    ['whom the user knows as well', [placeholder], [placeholder, bravo]],
    ['while the one in full is not known yet', [], [bravo]],
  ])('stays open where it may be somebody else, %s', (_, full, byFirstName) => {
    const ways = waysThrough({ tie: first, candidates: byFirstName }, { tie: inFull, candidates: full });
    expect(ways.map(({ connector }) => connector.name).toSorted()).toEqual([
      'Boris (two possible)',
      'Boris Placeholder',
    ]);
    expect(ways.find(({ connector }) => connector.name.includes('possible'))?.connector.person).toBe(
      undefined,
    );
  });

  it('is left out once all who may be meant are ways in by themselves', () => {
    const ways = waysThrough(
      { tie: first, candidates: [placeholder, bravo] },
      { tie: inFull, candidates: [placeholder] },
      { tie: mutual('Boris Bravo'), candidates: [bravo] },
    );
    expect(ways.map(({ connector }) => connector.name).toSorted()).toEqual([
      'Boris Bravo',
      'Boris Placeholder',
    ]);
  });

  it('is compared without case and diacritics, and by whole names', () => {
    const names = (given: string, full: string) =>
      waysThrough(
        { tie: mutual(given, 'first-name'), candidates: [] },
        { tie: mutual(full), candidates: [] },
      ).map(({ connector }) => connector.name);
    expect(names('\u015anie\u017cana', 'SNIEZANA Mock')).toEqual(['SNIEZANA Mock']);
    expect(names('Anna Maria', 'Anna Maria Demo')).toEqual(['Anna Maria Demo']);
    expect(names('Bo', 'Boris Placeholder').toSorted()).toEqual(['Bo', 'Boris Placeholder']);
  });

  it('is not taken for somebody who was only on a mail with them', () => {
    const mailed: Tie = { ...mutual('Boris Placeholder'), kind: 'mail-together' };
    const ways = waysThrough({ tie: first, candidates: [] }, { tie: mailed, candidates: [] });
    expect(ways).toHaveLength(2);
  });
});
