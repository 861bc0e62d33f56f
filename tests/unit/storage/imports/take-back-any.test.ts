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
const imported: fc.Arbitrary<Sighting> = fc.oneof(
  card,
  { weight: 4, arbitrary: touch },
  person,
  fc.tuple(handle, moment).map(([one, seenAt]) => tieSeen([one], { seenAt })),
);
const steps = fc.array(fc.array(imported, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });

const eitherOrder = fc.constantFrom(['one', 'two'] as const, ['two', 'one'] as const);

// Hundreds of databases: a busy machine takes its time.
describe('any import that is taken back', () => {
  it('leaves what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(live, { maxLength: 5 }), steps, async (before, all) => {
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
      fc.asyncProperty(steps, eitherOrder, async (all, [first, second]) => {
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

  it('leaves the touches of another one that shares some of it, and both leave what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(live, { maxLength: 3 }),
        fc.record({ one: steps, two: steps }),
        eitherOrder,
        async (before, imports, [first, second]) => {
          const database = await freshDatabase();
          valueOf(await record(database, before, context()));
          const rows = await rowsOf(database);
          for (const id of ['one', 'two'] as const) await importAll(database, id, imports[id]);
          const kept = new Set<string>(await database.touches.toCollection().primaryKeys());
          await takenBack(database, first);
          const others = imports[second].flat().filter((one) => one.kind === 'touch' && kept.has(one.id));
          const left = new Set<string>(await database.touches.toCollection().primaryKeys());
          expect(others.filter((one) => one.kind === 'touch' && !left.has(one.id))).toEqual([]);
          await takenBack(database, second);
          expect(await rowsOf(database)).toEqual(rows);
          database.close();
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 80) },
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

/** All rows but those about imports, without the moments at which they were written. */
async function rowsOf(database: TactDatabase) {
  const { imports, importSteps, ...tables } = await dumpOf(database);
  expect([imports, importSteps]).toBeDefined();
  const unstamped = (row: unknown) => stableText({ ...(row as object), updatedAt: 0 });
  return Object.entries(tables).map(([table, rows]) => [table, rows.map(unstamped)]);
}
