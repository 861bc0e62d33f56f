import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/outreach/sighting';
import type { Connector } from '@/outreach/tie';
import { waysIn } from '@/outreach/ways/ways-in';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { context, failOnWarnings, freshDatabase, member, now, slug, valueOf } from './fresh-storage';
import { personSeen, tieSeen } from './sightings';

failOnWarnings();

const prospect = member(4001);
const boris = [member(4002), slug('boris-placeholder-example')];
const otherBoris = [member(4003), slug('boris-bravo-example')];

const onProfile = tieSeen([prospect]);
const onSearchCard = tieSeen([prospect], { connector: inFull('Boris Placeholder', boris.slice(1)) });
const inMutualResults = tieSeen([prospect], { connector: inFull('Boris Placeholder', boris) });
const asFirstDegree = personSeen(boris, { name: 'Boris Placeholder', degree: 1 });

function inFull(name: string, handles: Connector['handles']): Connector {
  return { name, nameIs: 'full-name', handles };
}

async function waysAfter(...seen: readonly Sighting[]): Promise<readonly string[]> {
  const database = await freshDatabase();
  const given = context();
  for (const sighting of seen) await record(database, [sighting], given);
  const { ties } = valueOf(await loadHistory(database, [prospect]));
  return waysIn({ ties, now, timeZone: 'UTC' })
    .map(({ connector }) => connector.name)
    .toSorted();
}

describe('one mutual connection that several pages show', () => {
  it.each([
    ['on the profile and on a search card', [onProfile, onSearchCard]],
    ['on a search card and on the profile', [onSearchCard, onProfile]],
    ['on all pages', [onProfile, onSearchCard, inMutualResults, asFirstDegree]],
    [
      'on all pages, the list of connections first',
      [asFirstDegree, inMutualResults, onSearchCard, onProfile],
    ],
  ])('is one way in: %s', async (_, seen) => {
    expect(await waysAfter(...seen)).toEqual(['Boris Placeholder']);
  });

  it('leaves it open whom a first name means while there is another of that name', async () => {
    const another = personSeen(otherBoris, { name: 'Boris Bravo', degree: 1 });
    expect(await waysAfter(asFirstDegree, another, onProfile, inMutualResults)).toEqual([
      'Boris (two possible)',
      'Boris Placeholder',
    ]);
  });

  it('finds a connection by two first names', async () => {
    const anna = personSeen([member(4005)], { name: 'Anna Maria Demo', degree: 1 });
    const named = { name: 'Anna Maria', nameIs: 'first-name' as const, handles: [] };
    expect(await waysAfter(anna, tieSeen([prospect], { connector: named }))).toEqual(['Anna Maria Demo']);
  });
});
