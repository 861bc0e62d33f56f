import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonSighting } from '@/outreach/sighting';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { context, daysAgo, email, failOnWarnings, freshDatabase, slug, valueOf } from './fresh-storage';
import { personSeen } from './sightings';

failOnWarnings();

const ann = email('ann@example.com');
const annSlug = slug('ann-bell');

async function changesAfter(...sightings: readonly PersonSighting[]) {
  const database = await freshDatabase();
  const work = context();
  for (const sighting of sightings) valueOf(await record(database, [sighting], work));
  const { factChanges, person } = valueOf(await loadHistory(database, [ann]));
  database.close();
  return { factChanges, headline: person?.headline };
}

it('says what a headline and a company were before, and since when they are not', async () => {
  const { factChanges } = await changesAfter(
    personSeen([ann], { headline: 'Founder', company: 'Sample GmbH' }, daysAgo(30)),
    personSeen([ann], { headline: 'Investor', company: 'Sample GmbH' }, daysAgo(5)),
    personSeen([ann], { headline: 'Investor', company: 'Example Ltd' }, daysAgo(2)),
  );
  expect(factChanges).toEqual([
    { fact: 'headline', before: 'Founder', now: 'Investor', at: daysAgo(5) },
    { fact: 'company', before: 'Sample GmbH', now: 'Example Ltd', at: daysAgo(2) },
  ]);
});

it('takes no value for gone that was seen beside the one that stands', async () => {
  const shown = ['Founder', 'Investor', 'Founder'].map((headline, index) =>
    personSeen([ann], { headline }, daysAgo(9 - index)),
  );
  expect(await changesAfter(...shown)).toEqual({ headline: 'Founder', factChanges: [] });
});

it('keeps the changes of both when two people turn out to be one', async () => {
  const { factChanges } = await changesAfter(
    personSeen([ann], { headline: 'Founder' }, daysAgo(30)),
    personSeen([annSlug], { headline: 'Investor' }, daysAgo(5)),
    personSeen([ann, annSlug], {}, daysAgo(1)),
  );
  expect(factChanges).toEqual([{ fact: 'headline', before: 'Founder', now: 'Investor', at: daysAgo(5) }]);
});

it('keeps eight values at most, those seen last', async () => {
  const database = await freshDatabase();
  const seen = Array.from({ length: 12 }, (_, index) =>
    personSeen([ann], { headline: `Headline ${String(index)}` }, daysAgo(20 - index)),
  );
  valueOf(await record(database, seen, context()));
  const [row] = await database.people.toArray();
  expect(row?.facts.headline?.value).toBe('Headline 11');
  expect(row?.facts.headline?.others?.map(({ value }) => value).at(-1)).toBe('Headline 4');
});

it('gives the same in every order and repetition', async () => {
  const shown = fc
    .tuple(fc.constantFrom('Founder', 'Investor', 'Sailor'), fc.integer({ min: 1, max: 6 }))
    .map(([headline, days]) => personSeen([ann], { headline }, daysAgo(days)));
  const orders = fc
    .array(shown, { minLength: 1, maxLength: 7 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    );
  await fc.assert(
    fc.asyncProperty(orders, async ([all, again]) => {
      expect(await changesAfter(...again)).toEqual(await changesAfter(...all));
    }),
    { numRuns: 60 },
  );
}, 60_000);
