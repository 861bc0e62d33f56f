import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/outreach/sighting';
import { decide } from '@/storage/decide';
import { endImport } from '@/storage/imports/begin-import';
import { takeBack, type TakeBackOptions } from '@/storage/imports/take-back';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  day,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  now,
  personWith,
  slug,
  valueOf,
} from '../fresh-storage';
import { epochMs, type EpochMs } from '@/outreach/brand';
import { mailPressed, mailSettled, monday } from '../mails';
import { mailSent, personSeen, tieSeen } from '../sightings';
import { begun } from './steps';

failOnWarnings();

const ann = email('ann@example.com');
const annSlug = slug('ann-bell');
const boris = email('boris@example.org');
const cleo = email('cleo@example.net');
const old = daysAgo(900);
const later = { ...context(), now: epochMs(now + 1_000) };

function imported(id: string, handle = ann, more: Partial<ReturnType<typeof mailSent>> = {}) {
  return mailSent(id, [handle], old, { source: 'imported', ...more });
}

async function importOf(database: TactDatabase, id: string, ...steps: readonly Sighting[][]) {
  const running = await begun(database, id);
  for (const sightings of steps) await running.step(sightings);
  valueOf(await endImport(database, id, { state: 'done' }, context()));
}

async function takenBack(database: TactDatabase, id: string, options?: TakeBackOptions) {
  return valueOf(await takeBack(database, id, later, options));
}

/** All rows but those about imports. */
async function rowsOf(database: TactDatabase) {
  const { imports, importSteps, ...rows } = await dumpOf(database);
  expect([imports, importSteps]).toBeDefined();
  return rows;
}

describe('an import that is taken back', () => {
  it('leaves everything as it was before it', async () => {
    const database = await freshDatabase();
    const seen = [personSeen([ann], { name: 'Ann Bell', company: 'Sample GmbH' }), mailSent('live', [ann])];
    valueOf(await record(database, seen, context()));
    const before = await rowsOf(database);
    await importOf(
      database,
      'import-1',
      [imported('t1', ann, { name: 'Ann' }), imported('t2', boris, { name: 'Boris' }), imported('live', ann)],
      [personSeen([ann, annSlug], { company: 'Old Ltd', location: 'Lodz' }, old), tieSeen([ann])],
      [tieSeen([boris]), imported('t3', boris), personSeen([cleo], { name: 'Cleo' }, old)],
    );
    expect(await database.people.count()).toBe(3);
    const progress: number[] = [];
    const row = await takenBack(database, 'import-1', { onProgress: (done) => progress.push(done) });
    expect(row).toMatchObject({ state: 'taken-back', tally: { people: 0, touches: 0 } });
    expect(progress).toEqual([1, 2, 3]);
    const after = await rowsOf(database);
    const unstamped = (rows: unknown) =>
      JSON.parse(
        JSON.stringify(rows, (name, value: unknown) => (name === 'updatedAt' ? 0 : value)),
      ) as unknown;
    expect(unstamped(after)).toEqual(unstamped(before));
    expect(await database.importSteps.count()).toBe(0);
  });

  it('goes on where it was cut off, and can be imported anew', async () => {
    const database = await freshDatabase();
    await importOf(database, 'import-1', [imported('t1')], [imported('t2', boris)], [imported('t3', cleo)]);
    const stop = new AbortController();
    const cut = await takenBack(database, 'import-1', {
      onProgress: () => stop.abort(),
      signal: stop.signal,
    });
    expect(cut).toMatchObject({ state: 'stopped' });
    expect(cut).not.toHaveProperty('mark');
    expect(await database.touches.count()).toBe(2);
    await takenBack(database, 'import-1');
    expect(await database.touches.count()).toBe(0);
    expect(await database.people.count()).toBe(0);
    await takenBack(database, 'import-1');
    await importOf(database, 'import-2', [imported('t1')]);
    expect(await database.touches.count()).toBe(1);
  });

  it('leaves what was seen on a page since', async () => {
    const database = await freshDatabase();
    await importOf(database, 'import-1', [
      imported('t1'),
      imported('t2', boris),
      personSeen([boris], { company: 'Old Ltd', location: 'Lodz' }, old),
    ]);
    const seen = [mailSent('t1', [ann], old), personSeen([boris], { company: 'New Ltd' }, now)];
    valueOf(await record(database, seen, later));
    await takenBack(database, 'import-1');
    expect(await database.touches.toArray()).toMatchObject([{ id: 't1', source: 'seen' }]);
    const people = await database.people.toArray();
    expect(people.map(({ facts }) => facts)).toEqual([{}, { company: { value: 'New Ltd', seenAt: now } }]);
  });

  it('leaves what a list held before, also where a page has added to it since', async () => {
    const database = await freshDatabase();
    const rowing = (interests: readonly string[], at: EpochMs) => personSeen([ann], { interests }, at);
    valueOf(await record(database, [rowing(['Rowing'], daysAgo(90))], context()));
    await importOf(database, 'import-1', [rowing(['Rowing', 'Chess'], daysAgo(60))]);
    valueOf(await record(database, [rowing(['Sailing'], now)], later));
    await takenBack(database, 'import-1');
    const [person] = await database.people.toArray();
    expect(person?.facts.interests).toEqual([
      { value: 'Sailing', seenAt: now },
      { value: 'Rowing', seenAt: daysAgo(90) },
    ]);
  });

  it('leaves the user\u2019s decisions, with the people whom they are about', async () => {
    const database = await freshDatabase();
    await importOf(database, 'import-1', [imported('t1'), imported('t2', boris), imported('t3', cleo)]);
    const standing = { id: 's1', kind: 'do-not-contact' as const, since: now };
    const person = await personWith(database, ann);
    valueOf(await decide(database, { kind: 'set-standing', person, standing }, later));
    const remind = { id: 'r1', handles: [boris], name: 'Boris', day: day('2026-12-03'), at: now };
    valueOf(await decide(database, { kind: 'remind', ...remind }, later));
    await takenBack(database, 'import-1');
    expect(await database.handles.toCollection().primaryKeys()).toEqual([ann, boris]);
    expect(await database.standings.count()).toBe(1);
    expect(await database.followUps.count()).toBe(1);
    expect(await database.touches.count()).toBe(0);
  });

  it('lets a press that it had settled live on as a press', async () => {
    const database = await freshDatabase();
    valueOf(await record(database, [mailPressed('draft-1', ann)], context()));
    const before = await rowsOf(database);
    const message = mailSettled('18c2a5b7d9e01f20', ann, monday, { source: 'imported' });
    await importOf(database, 'import-1', [message]);
    expect(await database.touches.toArray()).toMatchObject([{ id: message.id }]);
    await takeBack(database, 'import-1', context());
    expect(await rowsOf(database)).toEqual(before);
  });

  it('bequeaths what another import brought too, until that is taken back', async () => {
    const database = await freshDatabase();
    const both = [imported('t1', ann, { name: 'Ann' }), personSeen([boris], { name: 'Boris Nowak' }, old)];
    await importOf(database, 'import-1', [...both, imported('t2', cleo)]);
    await importOf(database, 'import-2', both);
    await takenBack(database, 'import-1');
    expect(await database.touches.toCollection().primaryKeys()).toEqual(['t1']);
    expect(await database.handles.toCollection().primaryKeys()).toEqual([ann, boris]);
    const facts = (await database.people.toArray()).map((person) => person.facts);
    expect(facts).toMatchObject([{ addressedAs: { value: 'Ann' } }, { name: { value: 'Boris Nowak' } }]);
    await takenBack(database, 'import-2');
    for (const table of [database.touches, database.people, database.handles])
      expect(await table.count(), table.name).toBe(0);
  });

  it('keeps the user\u2019s own addresses', async () => {
    const database = await freshDatabase();
    const me = email('me@example.com');
    await importOf(database, 'import-1', [{ kind: 'own-address', handle: me, seenAt: old }]);
    await takenBack(database, 'import-1');
    expect(await database.settings.get('ownAddresses')).toMatchObject({ value: [{ handle: me }] });
  });
});
