import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import type { PersonSighting, Sighting, TouchSighting } from '@/outreach/sighting';
import { endImport } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { takeBack } from '@/storage/imports/take-back';
import { record } from '@/storage/record';
import { splitPeople } from '@/storage/same-person/split-people';
import type { TactDatabase } from '@/storage/tact-database';
import { stableText } from '@/storage/stable-text';
import { context, daysAgo, dumpOf, email, failOnWarnings, freshDatabase, now, valueOf } from '../fresh-storage';
import { mailPressed, mailSettled, monday, secondsAfter } from '../mails';
import { mailSent, personSeen, tieSeen } from '../sightings';
import { begun } from './steps';

failOnWarnings();

const handle = fc.constantFrom(
  ...['ann', 'boris', 'cleo', 'dora'].map((name) => email(`${name}@example.com`)),
);
const later = { ...context(), now: epochMs(now + 1_000) };
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
const imported: fc.Arbitrary<Sighting> = fc.oneof(
  card,
  { weight: 4, arbitrary: touch },
  person,
  fc.tuple(handle, moment).map(([one, seenAt]) => tieSeen([one], { seenAt })),
);
const steps = fc.array(fc.array(imported, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });

// Hundreds of databases: a busy machine takes its time.
describe('any import that is taken back', () => {
  it('leaves what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(live, { maxLength: 5 }), steps, async (before, all) => {
        const database = await freshDatabase();
        valueOf(await record(database, before, context()));
        const rows = await rowsOf(database);
        await importAll(database, 'import-1', all);
        valueOf(await takeBack(database, 'import-1', later, { split: splitPeople }));
        expect(await rowsOf(database)).toEqual(rows);
        database.close();
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  it('leaves what another import brought too, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(['one', 'two'], ['two', 'one']), async (all, order) => {
        const database = await freshDatabase();
        for (const id of ['one', 'two']) await importAll(database, id, all);
        const touches = await database.touches.toCollection().primaryKeys();
        const [first = '', second = ''] = order;
        valueOf(await takeBack(database, first, later, { split: splitPeople }));
        expect(await database.touches.toCollection().primaryKeys()).toEqual(touches);
        valueOf(await takeBack(database, second, later, { split: splitPeople }));
        for (const table of [database.touches, database.people, database.handles])
          expect(await table.count(), table.name).toBe(0);
        database.close();
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});

async function importAll(database: TactDatabase, id: string, all: readonly (readonly Sighting[])[]) {
  const caches = importCaches();
  const running = await begun(database, id, undefined, caches);
  for (const sightings of all) await running.step(sightings);
  valueOf(await endImport(database, id, { state: 'done' }, context(), caches));
}

/** All rows but those about imports, without the moments at which they were written. */
async function rowsOf(database: TactDatabase) {
  const { imports, importSteps, ...tables } = await dumpOf(database);
  expect([imports, importSteps]).toBeDefined();
  const unstamped = (row: unknown) => stableText({ ...(row as object), updatedAt: 0 });
  return Object.entries(tables).map(([table, rows]) => [table, rows.map(unstamped)]);
}
