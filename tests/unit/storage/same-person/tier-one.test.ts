import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Handle } from '@/outreach/handle';
import type { Decision } from '@/outreach/decision';
import type { Sighting } from '@/outreach/sighting';
import { decide } from '@/storage/decide';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { loadJoined } from '@/storage/same-person/load-joined';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  daysAgo,
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

const annSlug = slug('ann-bell');
const annWork = email('ann.bell@example.com');
const annHome = email('ann@gmail.com');
const info = email('info@example.com');
const doNotContact = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(1) };

async function databaseAfter(...sightings: readonly Sighting[]) {
  const database = await freshDatabase();
  const write = context();
  for (const sighting of sightings) valueOf(await record(database, [sighting], write));
  const say = async (decision: Decision) => valueOf(await decide(database, decision, write));
  return { database, write, say };
}

async function handlesOf(database: TactDatabase, handle: Handle) {
  return valueOf(await loadHistory(database, [handle])).person?.handles;
}

async function isStopped(database: TactDatabase, handle: Handle): Promise<boolean> {
  const { standings } = valueOf(await loadHistory(database, [handle]));
  return standings.some(({ kind, liftedAt }) => kind === 'do-not-contact' && liftedAt === undefined);
}

describe('a row joins what it names', () => {
  it('a connection of LinkedIn with an address, and a contact with three', async () => {
    const { database } = await databaseAfter(
      personSeen([annSlug, annHome], { name: 'Ann Bell' }),
      mailSent('t1', [annWork]),
      personSeen([annHome, annWork, email('bell@example.org')], { name: 'Ann Bell' }),
    );
    expect(await database.people.count()).toBe(1);
    expect(await handlesOf(database, annSlug)).toHaveLength(4);
  });

  it('but not by an address of the user’s own', async () => {
    const me = email('me@example.com');
    const { database } = await databaseAfter(
      { kind: 'own-address', handle: me, seenAt: daysAgo(9) },
      personSeen([annSlug, me], { name: 'Ann Bell' }),
      personSeen([slug('boris'), me], { name: 'Boris Nowak' }),
    );
    expect(await database.people.count()).toBe(2);
  });

  it.each([
    ['persons', [personSeen([annSlug, info]), personSeen([slug('boris'), info])]],
    [
      'the mailbox known before',
      [mailSent('t1', [info]), personSeen([annSlug, info]), personSeen([slug('boris'), info])],
    ],
  ])('nor by a mailbox that several read: %s', async (_name, sightings) => {
    const { database } = await databaseAfter(...sightings);
    expect(await handlesOf(database, annSlug)).toEqual([annSlug]);
    expect(await handlesOf(database, slug('boris'))).toEqual([slug('boris')]);
  });

  it('the mailbox of one’s own domain is one’s own, and so is one that the user gives', async () => {
    const own = email('hello@annbell.example');
    const { database, say } = await databaseAfter(personSeen([annSlug, own], { name: 'Ann Bell' }));
    expect(await handlesOf(database, annSlug)).toEqual([own, annSlug]);
    const person = await personWith(database, annSlug);
    await say({ kind: 'join-handle', person, handle: info, at: now });
    expect(await handlesOf(database, info)).toContain(annSlug);
  });

  it('who asked not to be written to at a shared mailbox and was forgotten stops nobody else there', async () => {
    const { database, say } = await databaseAfter(mailSent('t1', [info]));
    const person = await personWith(database, info);
    await say({ kind: 'set-standing', person, standing: doNotContact });
    await say({ kind: 'forget-person', person, at: now });
    valueOf(await record(database, [personSeen([annSlug, info], { name: 'Ann Bell' })], context()));
    expect(await handlesOf(database, annSlug)).toEqual([annSlug]);
  });
});

describe('do-not-contact follows the person', () => {
  it.each(['before', 'after'])('through rows that join, said %s them', async (when) => {
    const { database, write, say } = await databaseAfter(personSeen([annWork]), personSeen([annSlug]));
    const stop = async () =>
      say({ kind: 'set-standing', person: await personWith(database, annSlug), standing: doNotContact });
    if (when === 'before') await stop();
    valueOf(await record(database, [personSeen([annWork, annSlug]), personSeen([annHome, annWork])], write));
    if (when === 'after') await stop();
    for (const handle of [annWork, annSlug, annHome]) expect(await isStopped(database, handle)).toBe(true);
  });

  it('to both when they are split, and back into one when they are joined again', async () => {
    const { database, say } = await databaseAfter(personSeen([annWork]), personSeen([annSlug]));
    const [first, second] = [await personWith(database, annWork), await personWith(database, annSlug)];
    await say({ kind: 'join-people', first, second });
    await say({ kind: 'set-standing', person: first, standing: doNotContact });
    await say({ kind: 'split-people', merged: second, stayApart: true, at: now });
    expect([await isStopped(database, annWork), await isStopped(database, annSlug)]).toEqual([true, true]);
    await say({ kind: 'join-people', first, second });
    await say({ kind: 'split-people', merged: second, stayApart: true, at: now });
    expect(await database.standings.count()).toBe(2);
    expect([await isStopped(database, annWork), await isStopped(database, annSlug)]).toEqual([true, true]);
  });
});

describe('the user’s word stands above what pages show', () => {
  async function apart() {
    const story = await databaseAfter(personSeen([annWork], { name: 'Ann Bell' }), personSeen([annSlug]));
    const people = [
      await personWith(story.database, annWork),
      await personWith(story.database, annSlug),
    ] as const;
    const [first, second] = people;
    await story.say({ kind: 'join-people', first, second });
    await story.say({ kind: 'split-people', merged: second, stayApart: true, at: now });
    return { ...story, first, second };
  }

  it('no row joins two whom the user split, and later ones find the right one', async () => {
    const { database, write } = await apart();
    const later = [
      personSeen([annWork, annSlug], { headline: 'Founder' }, now),
      personSeen([annWork, annSlug, annHome], {}, now),
      mailSent('t1', [annSlug], now),
    ];
    valueOf(await record(database, later, write));
    expect(await handlesOf(database, annWork)).toEqual([annWork]);
    expect(await handlesOf(database, annSlug)).toEqual([annSlug]);
    const history = valueOf(await loadHistory(database, [annSlug]));
    expect(history.touches.map(({ id }) => id)).toEqual(['t1']);
  });

  it('not even a page with the member number', async () => {
    const { database, write } = await apart();
    valueOf(
      await record(
        database,
        [personSeen([member(7), annSlug]), personSeen([member(7), annWork], {}, now)],
        write,
      ),
    );
    expect(await handlesOf(database, annWork)).toEqual([annWork]);
    expect(await handlesOf(database, annSlug)).toEqual([member(7), annSlug]);
  });

  it('holds when one of them is joined to a third', async () => {
    const { database, write, say, first } = await apart();
    valueOf(await record(database, [personSeen([annHome])], write));
    await say({ kind: 'join-people', first, second: await personWith(database, annHome) });
    valueOf(await record(database, [personSeen([annHome, annSlug], {}, now)], write));
    expect(await handlesOf(database, annSlug)).toEqual([annSlug]);
  });

  it.each(['join-people', 'join-handle'] as const)('until the user says %s', async (kind) => {
    const { database, say, first, second } = await apart();
    await say(
      kind === 'join-people' ? { kind, first, second } : { kind, person: first, handle: annSlug, at: now },
    );
    expect(await handlesOf(database, annSlug)).toEqual([annWork, annSlug]);
    expect(await database.keptApart.count()).toBe(0);
  });

  it('two members are not joined even by the user', async () => {
    const { database, write } = await databaseAfter(personSeen([member(1)]), personSeen([member(2)]));
    const [first, second] = [await personWith(database, member(1)), await personWith(database, member(2))];
    expect(await decide(database, { kind: 'join-people', first, second }, write)).toMatchObject({
      ok: false,
      error: { code: 'two-members' },
    });
  });
});

it('the page of a person knows who was joined to them, also by way of others', async () => {
  const { database, say } = await databaseAfter(
    personSeen([annWork], { name: 'Ann Bell' }),
    personSeen([annSlug], { name: 'A. Bell' }),
    mailSent('t1', [annHome]),
  );
  const ids = [annWork, annSlug, annHome].map((handle) => personWith(database, handle));
  const [first, second, third] = await Promise.all(ids);
  if (!first || !second || !third) throw new Error('unreachable');
  await say({ kind: 'join-people', first: second, second: third });
  await say({ kind: 'join-people', first, second });
  const joined = valueOf(await loadJoined(database, third));
  expect(joined.map(({ name }) => name).toSorted()).toEqual(['A. Bell', 'ann@gmail.com']);
});
