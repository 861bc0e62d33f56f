import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Sighting } from '@/outreach/sighting';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { splitPeople } from '@/storage/same-person/split-people';
import type { TactDatabase } from '@/storage/tact-database';
import { writing } from '@/storage/transaction';
import type { WriteContext } from '@/storage/work';
import {
  context,
  daysAgo,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  now,
  slug,
  valueOf,
} from '../fresh-storage';
import { mailSent, personSeen, tieSeen } from '../sightings';

failOnWarnings();

const ann = email('ann@example.com');
const annSlug = slug('ann-bell');

async function databaseAfter(...sightings: readonly Sighting[]) {
  const database = await freshDatabase();
  const write = context();
  for (const sighting of sightings) valueOf(await record(database, [sighting], write));
  return { database, write };
}

/** Splits the only join there is. */
function split(database: TactDatabase, write: WriteContext) {
  return writing(database, async () => {
    const [merge] = await database.merges.toArray();
    if (merge) await splitPeople({ ...write, database, hashes: new Map() }, merge.merged);
    return merge?.merged;
  });
}

it('gives back handles, touches, facts and ties to whom they were of, and what came since by their handles', async () => {
  const { database, write } = await databaseAfter(
    personSeen([ann], { name: 'Ann Bell', company: 'Sample GmbH' }, daysAgo(9)),
    personSeen([annSlug], { name: 'A. Bell', headline: 'Founder' }, daysAgo(5)),
    mailSent('t1', [ann]),
    mailSent('t2', [annSlug]),
    tieSeen([annSlug]),
    personSeen([ann, annSlug], {}, daysAgo(2)),
    mailSent('t3', [annSlug], now),
    mailSent('t4', [ann], now),
  );
  valueOf(await split(database, write));
  const first = valueOf(await loadHistory(database, [ann]));
  const second = valueOf(await loadHistory(database, [annSlug]));
  expect(first.person).toMatchObject({ handles: [ann], name: 'Ann Bell', company: 'Sample GmbH' });
  expect(first.person).not.toHaveProperty('headline');
  expect(second.person).toMatchObject({ handles: [annSlug], name: 'A. Bell', headline: 'Founder' });
  expect(first.touches.map(({ id }) => id)).toEqual(['t1', 't4']);
  expect(second.touches.map(({ id }) => id)).toEqual(['t2', 't3']);
  expect([first.ties.length, second.ties.length]).toEqual([0, 1]);
  expect(await database.merges.count()).toBe(0);
});

it('gives a member number back with the profile that it was seen with since', async () => {
  const { database, write } = await databaseAfter(
    personSeen([ann], { name: 'Ann Bell' }, daysAgo(9)),
    personSeen([annSlug], { name: 'A. Bell' }, daysAgo(5)),
    mailSent('t1', [ann]),
    personSeen([ann, annSlug], {}, daysAgo(2)),
    personSeen([member(7), annSlug], {}, now),
  );
  expect(valueOf(await split(database, write))).toBeDefined();
  const onLinkedIn = valueOf(await loadHistory(database, [member(7)]));
  expect(onLinkedIn.person?.handles.toSorted()).toEqual([member(7), annSlug]);
  expect(onLinkedIn.touches).toEqual([]);
});

it('keeps the position that was seen since with the survivor', async () => {
  const { database, write } = await databaseAfter(
    personSeen([ann], { company: 'Sample GmbH' }, daysAgo(9)),
    personSeen([annSlug], { name: 'A. Bell' }, daysAgo(5)),
    personSeen([ann, annSlug], { company: 'Sample GmbH', position: 'Head of Sales' }, daysAgo(2)),
  );
  valueOf(await split(database, write));
  const { person } = valueOf(await loadHistory(database, [ann]));
  expect(person).toMatchObject({ position: 'Head of Sales' });
});
