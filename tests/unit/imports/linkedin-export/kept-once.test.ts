import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { context, freshDatabase, slug, valueOf } from '../../storage/fresh-storage';
import { inventExport } from './invented-export';
import { readExport } from './read-export';

it('an export that is imported twice, or in two parts, is kept once', async () => {
  const { sightings } = await readExport(inventExport('2026', 24).entries);
  const database = await freshDatabase();
  const rows = async () => [await database.touches.count(), await database.people.count()];
  valueOf(await record(database, sightings, context()));
  const once = await rows();
  expect(once[1]).toBe(24);
  valueOf(await record(database, sightings.toReversed(), context()));
  expect(await rows()).toEqual(once);
});

it('a message that was seen on the page is the same touch', async () => {
  const { touches } = await readExport(inventExport('2024', 4).entries);
  const [exported] = touches.filter(({ channel }) => channel === 'linkedin-message');
  if (!exported) throw new Error('the export has messages');
  const database = await freshDatabase();
  // A page knows the moment to the millisecond.
  const seen = { ...exported, source: 'seen', at: epochMs(exported.at + 417) } as const;
  valueOf(await record(database, [seen, exported], context()));
  expect(await database.touches.toArray()).toMatchObject([{ source: 'seen', at: seen.at }]);
});

it('what the export says of somebody is known of them', async () => {
  const { sightings } = await readExport(inventExport('2026', 11).entries);
  const database = await freshDatabase();
  valueOf(await record(database, sightings, context()));
  const { person } = valueOf(await loadHistory(database, [slug('sample-10')]));
  expect(person).toMatchObject({
    ...{ name: 'Alma Sample10', company: 'Example, Inc.', position: 'Lead, "Growth"', degree: 1 },
    ...{ connectedOn: '2019-01-07', ownNotes: [{ text: 'Met at the fair', on: '2025-07-30' }] },
  });
});
