import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { context, daysAgo, email, failOnWarnings, freshDatabase, slug, valueOf } from './fresh-storage';
import { personSeen, tieSeen } from './sightings';

failOnWarnings();

const ann = email('ann@example.com');
const annSlug = slug('ann-bell');
const seenDaysAgo = (days: number) => tieSeen([annSlug], { seenAt: daysAgo(days) });

it.each([
  ['in the order of time', [9, 5, 2]],
  ['in another order', [5, 2, 9]],
])('a tie keeps when it was seen first, and when last, seen %s', async (_name, days) => {
  const database = await freshDatabase();
  for (const count of days) valueOf(await record(database, [seenDaysAgo(count)], context()));
  const { ties } = valueOf(await loadHistory(database, [annSlug]));
  expect(ties).toMatchObject([{ firstSeenAt: daysAgo(9), tie: { seenAt: daysAgo(2) } }]);
});

it('two people who turn out to be one have seen it when the first of them did', async () => {
  const database = await freshDatabase();
  const sightings = [
    seenDaysAgo(9),
    seenDaysAgo(2),
    tieSeen([ann], { seenAt: daysAgo(5) }),
    personSeen([ann, annSlug]),
  ];
  valueOf(await record(database, sightings, context()));
  const { ties } = valueOf(await loadHistory(database, [ann]));
  expect(ties).toMatchObject([{ firstSeenAt: daysAgo(9), tie: { seenAt: daysAgo(2) } }]);
});

it('a tie from before that was kept was first seen when it was seen last', async () => {
  const database = await freshDatabase();
  valueOf(await record(database, [seenDaysAgo(9)], context()));
  await database.ties.toCollection().modify((row) => {
    delete (row as { firstSeenAt?: unknown }).firstSeenAt;
  });
  valueOf(await record(database, [seenDaysAgo(2)], context()));
  const { ties } = valueOf(await loadHistory(database, [annSlug]));
  expect(ties).toMatchObject([{ firstSeenAt: daysAgo(9), tie: { seenAt: daysAgo(2) } }]);
});
