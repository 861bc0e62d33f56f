import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Sighting } from '@/outreach/sighting';
import { touchStates } from '@/outreach/touch';
import { decide } from '@/storage/decide';
import { endImport } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  personWith,
  slug,
  valueOf,
} from '../fresh-storage';
import { mailbox, mailPressed, mailSettled, monday, newsSeen, secondsAfter } from '../mails';
import { mailSent, personSeen, stateSeen, tieSeen } from '../sightings';
import { begun } from './steps';

failOnWarnings();

const pool = [
  email('ann@example.com'),
  email('a.bell@example.org'),
  email('boris@example.net'),
  email('gone@example.com'),
  email('never@example.com'),
  email(mailbox),
  member(100000001),
  slug('ann-bell'),
];
const hex = '18c2a5b7d9e01f2';
const browserThread = 'thread-a:r-12';

const one = fc.constantFrom(...pool);
const some = fc.uniqueArray(one, { minLength: 1, maxLength: 2 });
const number = fc.nat(4).map(String);
const moment = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((days) => daysAgo(days * 300)),
  fc.integer({ min: 0, max: 8 }).map((steps) => secondsAfter(monday, steps * 41)),
);
const name = fc.constantFrom(undefined, 'Ann', 'Ann Bell', 'B. Nowak');
const thread = fc.constantFrom(undefined, browserThread, `${hex}0`, `${hex}1`);
const more = fc
  .record({
    name,
    thread,
    source: fc.constantFrom('seen' as const, 'imported' as const),
    direction: fc.constantFrom('out' as const, 'in' as const),
  })
  .map((fields) => JSON.parse(JSON.stringify(fields)) as object);

const sighting: fc.Arbitrary<Sighting> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(number, one, moment, more)
      .map(([id, handle, at, rest]) => mailSettled(`${hex}${id}`, handle, at, rest)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(number, some, moment, more)
      .map(([id, all, at, rest]) => mailSent(`t${id}`, all, at, rest)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(number, one, moment, thread)
      .map(([draft, handle, at, within]) =>
        mailPressed(`draft-${draft}`, handle, at, within ? { thread: within } : {}),
      ),
  },
  fc.tuple(number, one, moment).map(([draft, handle, at]) =>
    mailPressed(`draft-${draft}`, handle, at, {
      state: 'scheduled',
      thread: browserThread,
      at: secondsAfter(at, 3_000),
    }),
  ),
  fc
    .tuple(some, moment, name)
    .map(([all, at, called]) => personSeen(all, called ? { name: called } : { company: 'Sample' }, at)),
  fc.tuple(some, moment).map(([all, seenAt]) => tieSeen(all, { seenAt })),
  fc
    .tuple(number, one, fc.constantFrom(...touchStates))
    .map(([id, handle, state]) => stateSeen(mailSettled(`${hex}${id}`, handle).id, state)),
  fc
    .tuple(number, one, moment)
    .map(([draft, handle, at]) => stateSeen(mailPressed(`draft-${draft}`, handle, at).id, 'undone')),
  fc
    .tuple(number, one, moment, more)
    .map(([id, handle, at, rest]) => mailFiled(id, handle, at, { ...rest, source: 'imported' })),
  fc.tuple(one, moment, more).map(([handle, at, rest]) =>
    mailSent(`linkedin:invitation:out:${handle}:${String(at)}`, [handle], at, {
      ...rest,
      channel: 'invitation',
    }),
  ),
  fc.constant(newsSeen([`${hex}0`, browserThread], `${hex}f`, monday)),
  fc.constant({ kind: 'own-address' as const, handle: email(mailbox), seenAt: monday }),
);

const requestsOf = (sightings: fc.Arbitrary<Sighting>) =>
  fc.array(
    fc.record({ isLive: fc.boolean(), sightings: fc.array(sightings, { minLength: 1, maxLength: 12 }) }),
    { minLength: 1, maxLength: 4 },
  );

/** As in lists of connections and contacts: many handles, some of them with several people or members. */
const personOfList = fc
  .tuple(
    fc.uniqueArray(
      fc.oneof(
        one,
        fc.nat(30).map((index) => slug(`person-${String(index)}`)),
        fc.nat(6).map((index) => member(200000001 + index)),
        fc.constant(email('info@example.com')),
      ),
      { maxLength: 3 },
    ),
    moment,
    name,
  )
  .map(([handles, at, called]) =>
    personSeen(handles, { ...(called && { name: called }), company: 'Sample', interests: ['Go'] }, at),
  );
const list = fc.oneof({ weight: 9, arbitrary: personOfList }, sighting);

type Requests = readonly { readonly isLive: boolean; readonly sightings: readonly Sighting[] }[];

// Hundreds of databases: a busy machine takes its time.
describe('an import', () => {
  it('gives the rows that record gives, however it is cut into steps and whatever is recorded between them', async () => {
    await fc.assert(
      fc.asyncProperty(requestsOf(sighting), fc.boolean(), async (all, hashesIds) => {
        expect(await imported(all, hashesIds)).toEqual(await recorded(all));
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('gives the rows that record gives of lists of people too', async () => {
    await fc.assert(
      fc.asyncProperty(requestsOf(list), fc.boolean(), async (all, hashesIds) => {
        expect(await imported(all, hashesIds)).toEqual(await recorded(all));
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

async function recorded(all: Requests) {
  const database = await withForgottenPeople();
  const write = context();
  for (const { sightings } of all) valueOf(await record(database, sightings, write));
  return comparableRows(database);
}

async function imported(all: Requests, hashesIds: boolean) {
  const database = await withForgottenPeople();
  const write = context();
  const caches = { ...importCaches(), hashesIds };
  const running = await begun(database, 'import-1', write, caches);
  for (const { isLive, sightings } of all) {
    if (isLive) valueOf(await record(database, sightings, write));
    else await running.step(sightings);
  }
  valueOf(await endImport(database, 'import-1', { state: 'done' }, write, caches));
  return comparableRows(database);
}

/** One of them must not be contacted. */
async function withForgottenPeople(): Promise<TactDatabase> {
  const database = await freshDatabase();
  const write = { ...context(), newId: () => `forgotten-${crypto.randomUUID()}` };
  for (const [handle, at] of [
    [email('gone@example.com'), daysAgo(500)],
    [email('never@example.com'), daysAgo(2_000)],
  ] as const) {
    valueOf(await record(database, [personSeen([handle])], write));
    const person = await personWith(database, handle);
    const standing = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(3_000) };
    if (handle.includes('never'))
      valueOf(await decide(database, { kind: 'set-standing', person, standing }, write));
    valueOf(await decide(database, { kind: 'forget-person', person, at }, write));
  }
  await database.tombstones.clear();
  return database;
}

/** Ids of people are made as they come, so people are compared by their first handle instead; of those merged, the number. */
async function comparableRows(database: TactDatabase) {
  const { imports, importSteps, merges, ...tables } = await dumpOf(database);
  expect([imports, importSteps]).toBeDefined();
  const handles = await database.handles.toArray();
  database.close();
  const firstOf = new Map(
    handles.toReversed().map(({ personId, handle }) => [personId as string, handle as string]),
  );
  const named = JSON.stringify(Object.values(tables).flat().map(sortedFields)).replace(
    /person-\d{3}/gu,
    (found) => firstOf.get(found) ?? found,
  );
  const rows = (JSON.parse(named) as unknown[]).map((row) => JSON.stringify(row)).toSorted();
  return { rows, merges: merges?.length };
}

/** A mail from a file that Gmail did not make. */
function mailFiled(id: string, handle: Handle, at: EpochMs, more: object) {
  const fields = { message: `mail:${id}@example.com`, source: 'imported' as const, ...more };
  return mailSent(`mail:${id}@example.com:${handle}`, [handle], at, fields);
}

function sortedFields(row: unknown): object {
  return Object.fromEntries(
    Object.entries(row as object).toSorted(([first], [second]) => (first < second ? -1 : 1)),
  );
}
