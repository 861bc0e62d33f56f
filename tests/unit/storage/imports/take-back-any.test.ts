import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonSighting, Sighting, TouchSighting } from '@/outreach/sighting';
import { endImport } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { takeBack } from '@/storage/imports/take-back';
import { record } from '@/storage/record';
import { splitPeople } from '@/storage/same-person/split-people';
import type { TactDatabase } from '@/storage/tact-database';
import { stableText } from '@/storage/stable-text';
import {
  context,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  now,
  valueOf,
} from '../fresh-storage';
import { mailPressed, mailSettled, monday, secondsAfter } from '../mails';
import { mailSent, personSeen, tieSeen } from '../sightings';
import { begun, contextOf } from './steps';

failOnWarnings();

const handle = fc.constantFrom(
  ...['ann', 'boris', 'cleo', 'dora'].map((name) => email(`${name}@example.com`)),
);
const later = { ...context(), now: secondsAfter(now, 2) };
const moment = fc.integer({ min: 1, max: 6 }).map((days) => daysAgo(days * 100));
const name = fc.constantFrom('Ann', 'Ann Bell', 'B. Nowak');
const company = fc.constantFrom('Sample Ltd', 'Example GmbH');

const person: fc.Arbitrary<PersonSighting> = fc
  .tuple(handle, moment, name, company, fc.constantFrom('Guild', 'Club'))
  .map(([one, at, called, works, interest]) =>
    personSeen([one], { name: called, company: works, interests: [interest] }, at),
  );
const live: fc.Arbitrary<Sighting> = fc.oneof(
  person,
  fc.tuple(handle, moment).map(([one, at]) => mailSent(`live-${one}-${String(at)}`, [one], at)),
  fc
    .tuple(handle, fc.nat(3))
    .map(([one, draft]) => mailPressed(`draft-${String(draft)}`, one, secondsAfter(monday, draft * 70))),
);
const touch: fc.Arbitrary<TouchSighting> = fc.oneof(
  fc
    .tuple(fc.nat(4), handle, moment, name)
    .map(([id, one, at, called]) =>
      mailSent(`t${String(id)}-${one}`, [one], at, { name: called, source: 'imported' }),
    ),
  fc.tuple(fc.nat(3), handle).map(([id, one]) =>
    mailSettled(`18c2a5b7d9e01f2${String(id)}`, one, secondsAfter(monday, id * 70 + 5), {
      source: 'imported',
    }),
  ),
);
const card: fc.Arbitrary<PersonSighting> = fc
  .tuple(handle, handle, moment, name)
  .map(([one, other, at, called]) => personSeen([one, other], { name: called }, at));
const joining = { weight: 1, arbitrary: card };
const others = [
  { weight: 4, arbitrary: touch },
  // Always of one moment: what is seen anew after a join names no handle, and stays with the survivor.
  { weight: 1, arbitrary: handle.map((one) => tieSeen([one], { seenAt: daysAgo(100) })) },
];

/** The steps of an import. */
function stepsOf(sighting: fc.Arbitrary<Sighting>) {
  const step = fc.array(sighting, { minLength: 1, maxLength: 6 });
  return fc.array(step, { minLength: 1, maxLength: 3 });
}

const steps = stepsOf(fc.oneof(joining, ...others));
// A company that is seen again after a join stays with the survivor, so that people with facts come without joins.
const stepsWithoutJoins = stepsOf(fc.oneof({ weight: 1, arbitrary: person }, ...others));
const eitherSteps = fc.oneof(steps, stepsWithoutJoins);
const eitherOrder = fc.constantFrom(['one', 'two'] as const, ['two', 'one'] as const);

// Hundreds of databases: a busy machine takes its time.
describe('any import that is taken back', () => {
  it('leaves what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(live, { maxLength: 5 }), eitherSteps, async (before, all) => {
        const database = await freshDatabase();
        valueOf(await record(database, before, context()));
        const rows = await rowsOf(database);
        await importAll(database, 'import-1', all);
        await takenBack(database, 'import-1');
        expect(await rowsOf(database)).toEqual(rows);
        database.close();
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  it('leaves all that another import brought too, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(stepsWithoutJoins, eitherOrder, async (all, [first, second]) => {
        const database = await freshDatabase();
        for (const id of ['one', 'two']) await importAll(database, id, all);
        const rows = await rowsOf(database);
        await takenBack(database, first);
        expect(await rowsOf(database)).toEqual(rows);
        await takenBack(database, second);
        for (const table of [database.touches, database.people, database.handles])
          expect(await table.count(), table.name).toBe(0);
        database.close();
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it('leaves the people joined whom another import joins too, with their touches, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, eitherOrder, async (all, [first, second]) => {
        const database = await freshDatabase();
        for (const id of ['one', 'two']) await importAll(database, id, all);
        const joined = await ownersOf(database);
        await takenBack(database, first);
        expect(await ownersOf(database)).toEqual(joined);
        await takenBack(database, second);
        for (const table of [database.touches, database.merges])
          expect(await table.count(), table.name).toBe(0);
        database.close();
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it('leaves the touches of another one that shares some of it, and both leave what was there before', async () => {
    const both = fc.record({ one: stepsWithoutJoins, two: stepsWithoutJoins });
    await fc.assert(
      fc.asyncProperty(
        fc.array(live, { maxLength: 3 }),
        both,
        eitherOrder,
        async (before, imports, order) => {
          const [first, second] = order;
          const database = await freshDatabase();
          valueOf(await record(database, before, context()));
          const rows = await rowsOf(database);
          for (const id of order.toSorted()) await importAll(database, id, imports[id]);
          const kept = await touchesAmong(database, imports[second]);
          await takenBack(database, first);
          expect(await touchesAmong(database, imports[second])).toEqual(kept);
          await takenBack(database, second);
          expect(await rowsOf(database)).toEqual(rows);
          database.close();
        },
      ),
      { numRuns: 80 },
    );
  }, 120_000);
});

async function takenBack(database: TactDatabase, id: string) {
  valueOf(await takeBack(database, id, later, { split: splitPeople }));
}

async function importAll(database: TactDatabase, id: string, all: readonly (readonly Sighting[])[]) {
  const caches = importCaches();
  const write = contextOf(id, id === 'two' ? secondsAfter(now, 1) : now);
  const running = await begun(database, id, write, caches);
  for (const sightings of all) await running.step(sightings);
  valueOf(await endImport(database, id, { state: 'done' }, write, caches));
}

/** Whose each handle and each touch is. */
async function ownersOf({ handles, touches }: TactDatabase) {
  const rows = [...(await handles.toArray()), ...(await touches.toArray())];
  return rows.map((row) => [row.personId, 'handle' in row ? row.handle : row.id]);
}

/** Which of the touches that an import tells of are kept. */
async function touchesAmong({ touches }: TactDatabase, all: readonly (readonly Sighting[])[]) {
  const told = all.flat().flatMap((one) => (one.kind === 'touch' ? [one.id] : []));
  const rows = await touches.bulkGet([...new Set(told)]);
  return rows.flatMap((row) => (row ? [row.id] : []));
}

/** All rows but those about imports, without the moments at which they were written. */
async function rowsOf(database: TactDatabase) {
  const { imports, importSteps, ...tables } = await dumpOf(database);
  expect([imports, importSteps]).toBeDefined();
  const unstamped = (row: unknown) => stableText({ ...(row as object), updatedAt: 0 });
  return Object.entries(tables).map(([table, rows]) => [table, rows.map(unstamped)]);
}
