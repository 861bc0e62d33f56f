import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/outreach/sighting';
import { decide } from '@/storage/decide';
import { record } from '@/storage/record';
import { loadSamePerson } from '@/storage/same-person/load-same-person';
import { createSharedKeys } from '@/storage/same-person/shared-keys';
import {
  context,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  now,
  personWith,
  slug,
  valueOf,
} from '../fresh-storage';
import { mailSent, personSeen } from '../sightings';

failOnWarnings();

const profile = personSeen([slug('ann-bell')], { name: 'Ann Bell', company: 'Example Heating GmbH' });
const work = email('ann.bell@example-heating.com');

async function databaseWith(...sightings: readonly Sighting[]) {
  const database = await freshDatabase();
  valueOf(await record(database, sightings, context()));
  return database;
}

describe('the people who may be one', () => {
  it('are given with what is known of both, those for whom most speaks first', async () => {
    const database = await databaseWith(
      personSeen([slug('cleo-sand')], { name: 'Cleo Sand' }),
      mailSent('t0', [email('sunny@gmail.com')], now, { name: 'Cleo Sand' }),
      profile,
      mailSent('t1', [work], now, { name: 'Bell, Ann' }),
      personSeen([email('boris.nowak@example-heating.com')], { name: 'Boris Nowak' }),
    );
    const [first, second, ...more] = valueOf(await loadSamePerson(database));
    expect(more).toEqual([]);
    expect(first?.people.map(({ person }) => person.name)).toEqual(['Ann Bell', 'Bell, Ann']);
    expect(first?.people.map(({ touchCount }) => touchCount)).toEqual([0, 1]);
    expect(first?.evidence[0]).toBe('Same name');
    expect(second?.people.map(({ person }) => person.name)).toEqual(['Cleo Sand', 'Cleo Sand']);
  });

  it.each([
    ['an address without a name', [work], undefined],
    ['an address with an initial', [email('abell@example-heating.com')], undefined],
    ['a first name', [email('ann@example-heating.com')], 'Ann'],
    ['a form of the name', [email('a@other.example')], 'Bell Ann Maria'],
    ['an address of another domain', [email('ann.bell@gmail.com')], 'Anna Bell'],
  ])('are found by %s', async (_name, handles, name) => {
    const database = await databaseWith(profile, personSeen(handles, name ? { name } : {}));
    expect(valueOf(await loadSamePerson(database))).toHaveLength(1);
  });

  it('are found where a script writes a name in one word', async () => {
    const database = await databaseWith(
      personSeen([slug('a')], { name: '田中太郎' }),
      personSeen([email('a@example.com')], { name: '田中 太郎' }),
    );
    expect(valueOf(await loadSamePerson(database))).toHaveLength(1);
  });

  it('are neither colleagues, nor two members, nor the user', async () => {
    const database = await databaseWith(
      personSeen([member(1)], { name: 'Dora Vance' }),
      personSeen([member(2)], { name: 'Dora Vance' }),
      personSeen([email('me@example.com')], { name: 'Emil Frost' }),
      { kind: 'own-address', handle: email('me@example.com'), seenAt: now },
      personSeen([slug('emil-frost')], { name: 'Emil Frost' }),
      personSeen([email('ann.bell@example.com')], { name: 'Ann Bell' }),
      personSeen([email('anton.bell@example.com')], { name: 'Anton Bell' }),
    );
    expect(valueOf(await loadSamePerson(database))).toEqual([]);
  });

  it('are not those whom the user keeps apart, until that is taken back', async () => {
    const database = await databaseWith(profile, mailSent('t1', [work], now, { name: 'Ann Bell' }));
    const [first, second] = [await personWith(database, slug('ann-bell')), await personWith(database, work)];
    const keepApart = { kind: 'keep-apart', first, second, at: now } as const;
    valueOf(await decide(database, { ...keepApart, isApart: true }, context()));
    expect(valueOf(await loadSamePerson(database))).toEqual([]);
    valueOf(await decide(database, { ...keepApart, isApart: false }, context()));
    expect(valueOf(await loadSamePerson(database))).toHaveLength(1);
  });

  it('are found beyond the first piece that is read', async () => {
    const crowd = Array.from(
      { length: 600 },
      (_, index) => {
        const name = `Name${letters(index)} Family${letters(index * 7)}`;
        return personSeen([slug(`crowd-${String(index)}`)], { name });
      },
      60_000,
    );
    const database = await databaseWith(profile, ...crowd, mailSent('t1', [work], now, { name: 'Ann Bell' }));
    expect(valueOf(await loadSamePerson(database))).toHaveLength(1);
  });
});

function letters(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

describe('shared keys', () => {
  it('count how many two share, and only where one of them asks', () => {
    const keys = createSharedKeys();
    for (const [person, key, asks] of [
      [0, 'ann bell', true],
      [0, 'a at example', false],
      [1, 'ann bell', true],
      [1, 'a at example', false],
      [2, 'a at example', true],
    ] as const)
      keys.add(person, key, asks);
    expect(keys.pairs(10)).toEqual([
      { first: 0, second: 1, shared: 1 },
      { first: 0, second: 2, shared: 1 },
      { first: 1, second: 2, shared: 1 },
    ]);
    keys.add(3, 'x', true);
    keys.add(0, 'x', true);
    expect(keys.pairs(1)).toHaveLength(1);
  });

  it('pass over what too many share', () => {
    const keys = createSharedKeys();
    for (let person = 0; person < 2_000; person += 1) keys.add(person, 'many', true);
    keys.add(7, 'few', true);
    keys.add(1_999, 'few', true);
    expect(keys.pairs(10)).toEqual([{ first: 7, second: 1_999, shared: 1 }]);
  });
});
