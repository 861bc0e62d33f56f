import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touchId } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import { touchStates } from '@/outreach/touch';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  daysAgo,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  slug,
  valueOf,
} from './fresh-storage';

failOnWarnings();

const pool = [
  email('ann@example.com'),
  email('a.bell@example.org'),
  member(100000001),
  slug('ann-bell'),
  slug('boris-nowak'),
];
const names = ['Ann Bell', 'Boris Nowak', 'Ann'];

const handles = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 2 });
const moment = fc.integer({ min: 1, max: 4 }).map(daysAgo);
const id = fc.constantFrom('t1', 't2', 't3').map(touchId);
const state = fc.constantFrom(...touchStates);
const name = fc.constantFrom(...names);

function optional<Value>(field: string, values: fc.Arbitrary<Value>) {
  return fc
    .option(values, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [field]: value }));
}

function withOptional(base: fc.Arbitrary<object>, ...more: fc.Arbitrary<object>[]): fc.Arbitrary<Sighting> {
  return fc.tuple(base, ...more).map((parts) => Object.assign({}, ...parts) as Sighting);
}

const personSighting = withOptional(
  fc.record({ kind: fc.constant('person'), handles, seenAt: moment }),
  optional('name', name),
  optional('company', fc.constantFrom('Example Ltd', 'Sample GmbH')),
  optional('degree', fc.constantFrom(1, 2, 3)),
  optional('interests', fc.uniqueArray(fc.constantFrom('Sample Ltd', 'Guild', 'Example'))),
  optional(
    'experience',
    fc.array(fc.record({ company: fc.constantFrom('Sample Ltd', 'Example'), current: fc.boolean() }), {
      maxLength: 2,
    }),
  ),
);

const touchSighting = withOptional(
  fc.record({
    kind: fc.constant('touch'),
    id,
    handles,
    at: moment,
    state,
    message: fc.constantFrom('m1', 'm2'),
    channel: fc.constantFrom('email', 'inmail'),
    direction: fc.constantFrom('out', 'in'),
    source: fc.constantFrom('seen', 'imported', 'logged'),
  }),
  optional('name', name),
  optional('subject', fc.constantFrom('Hello', 'Coffee')),
  optional('thread', fc.constantFrom('th1', 'th2')),
  optional('reply', fc.constantFrom({ intent: 'opt-out' }, { intent: 'unclear' })),
);

const tieSighting = fc.record({
  kind: fc.constant('tie' as const),
  handles,
  tie: fc.record({
    kind: fc.constantFrom('linkedin-mutual' as const, 'introduced' as const),
    seenAt: moment,
    connector: fc.record({
      name,
      nameIs: fc.constantFrom('first-name' as const, 'full-name' as const),
      handles: fc.uniqueArray(fc.constantFrom(...pool), { maxLength: 2 }),
    }),
  }),
});

const stateSighting = fc.record({ kind: fc.constant('touch-state' as const), id, state, seenAt: moment });

const sighting: fc.Arbitrary<Sighting> = fc.oneof(personSighting, touchSighting, tieSighting, stateSighting);

const shuffled = fc.array(sighting, { minLength: 1, maxLength: 8 }).chain((sightings) =>
  fc.record({
    sightings: fc.constant(sightings),
    again: fc
      .array(fc.constantFrom(...sightings), { maxLength: 4 })
      .chain((doubles) =>
        fc.shuffledSubarray([...sightings, ...doubles], { minLength: sightings.length + doubles.length }),
      ),
  }),
);

// Hundreds of databases: a busy machine takes its time.
describe('record, in any order', () => {
  it('gives the same rows for every order and repetition, in one request or in many', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ sightings, again }) => {
        const inOne = await rowsAfter([sightings]);
        const inMany = await rowsAfter(again.map((one) => [one]));
        expect(inMany).toEqual(inOne);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('loses no touch and no tie when people are merged', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ sightings, again }) => {
        const database = await freshDatabase();
        valueOf(await record(database, again, context()));
        const touches = sightings.filter((one) => one.kind === 'touch').map((one) => one.id);
        expect(new Set(await database.touches.toCollection().primaryKeys())).toEqual(new Set(touches));
        const people = new Set(await database.people.toCollection().primaryKeys());
        for (const table of [database.touches, database.ties, database.handles]) {
          for (const row of await table.toArray()) expect(people).toContain(row.personId);
        }
        database.close();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

async function rowsAfter(requests: readonly (readonly Sighting[])[]) {
  const database = await freshDatabase();
  const work = context();
  for (const sightings of requests) valueOf(await record(database, sightings, work));
  const rows = await comparableRows(database);
  database.close();
  return rows;
}

/** Ids of people are made as they come, so people are compared by their first handle instead. */
async function comparableRows(database: TactDatabase) {
  const handleRows = await database.handles.toArray();
  const firstHandles = new Map(
    handleRows.toReversed().map(({ personId, handle }) => [personId as string, handle as string]),
  );
  const tables = [database.people, database.handles, database.touches, database.touchStates, database.ties];
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  const text = JSON.stringify(rows.flat().map(sortedFields));
  const renamed = text.replace(/person-\d{3}/gu, (found) => firstHandles.get(found) ?? found);
  return (JSON.parse(renamed) as unknown[]).map((row) => JSON.stringify(row)).toSorted();
}

function sortedFields(row: object): object {
  return Object.fromEntries(Object.entries(row).toSorted(([first], [second]) => (first < second ? -1 : 1)));
}
