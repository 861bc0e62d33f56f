import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Decision } from '@/outreach/decision';
import type { Handle } from '@/outreach/handle';
import type { Sighting } from '@/outreach/sighting';
import { decide } from '@/storage/decide';
import { listPeople } from '@/storage/list-people';
import { loadSettings } from '@/storage/load-settings';
import { record } from '@/storage/record';
import type { TactDatabase } from '@/storage/tact-database';
import { context, email, failOnWarnings, freshDatabase, now, valueOf } from './fresh-storage';
import { mailSent, personSeen } from './sightings';

failOnWarnings();

const me = email('me@example.com');
const ann = email('ann@example.com');

function ownSeen(handle: Handle): Sighting {
  return { kind: 'own-address', handle, seenAt: now };
}

function ownSaid(handle: Handle, isOwn: boolean): Decision {
  return { kind: 'own-address', handle, isOwn, at: now };
}

async function recorded(database: TactDatabase, ...sightings: readonly Sighting[]): Promise<number> {
  return valueOf(await record(database, sightings, context())).recorded;
}

async function ownAddresses(database: TactDatabase) {
  return valueOf(await loadSettings(database)).ownAddresses;
}

it('keeps no touch with an address that a page showed as the user\u2019s own', async () => {
  const database = await freshDatabase();
  expect(await recorded(database, ownSeen(me), mailSent('t1', [me]), mailSent('t2', [ann]))).toBe(2);
  expect(await database.touches.toCollection().primaryKeys()).toEqual(['t2']);
  expect(await ownAddresses(database)).toEqual([{ handle: me, isOwn: true }]);
});

it('lets the user say that an address is not theirs, whatever pages show', async () => {
  const database = await freshDatabase();
  await recorded(database, ownSeen(me));
  valueOf(await decide(database, ownSaid(me, false), context()));
  expect(await recorded(database, ownSeen(me), mailSent('t1', [me]))).toBe(2);
  expect(await ownAddresses(database)).toEqual([{ handle: me, isOwn: false }]);
  expect(await database.touches.count()).toBe(1);
});

it('takes nobody with a history for the user, unless the user says so', async () => {
  const database = await freshDatabase();
  expect(await recorded(database, mailSent('t1', [ann]), ownSeen(ann))).toBe(1);
  expect(await ownAddresses(database)).toEqual([]);
  valueOf(await decide(database, ownSaid(ann, true), context()));
  expect(await recorded(database, mailSent('t2', [ann]))).toBe(0);
  expect(valueOf(await listPeople(database, '', 10)).total).toBe(1);
});

it('takes no more than twenty from pages, in an order that does not depend on theirs', async () => {
  const database = await freshDatabase();
  const many = Array.from({ length: 25 }, (_, index) =>
    ownSeen(email(`me${String(50 - index)}@example.com`)),
  );
  expect(await recorded(database, ...many)).toBe(20);
  const handles = (await ownAddresses(database)).map(({ handle }) => handle);
  expect(handles).toEqual(handles.toSorted());
});

it('lists nobody who is only the user', async () => {
  const database = await freshDatabase();
  await recorded(database, personSeen([me], { name: 'Ada Me' }), personSeen([ann], { name: 'Ann Bell' }));
  await recorded(database, ownSeen(me));
  for (const search of ['', 'example']) {
    const { people, total } = valueOf(await listPeople(database, search, 1));
    expect(people.map(({ person }) => person.name)).toEqual(['Ann Bell']);
    expect(total).toBe(1);
  }
});
