import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { decide } from '@/storage/decide';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import {
  context,
  daysAgo,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  member,
  now,
  personWith,
  slug,
  valueOf,
} from './fresh-storage';
import { mailSent, personSeen, stateSeen, tieSeen } from './sightings';

failOnWarnings();

const ann = email('ann@example.com');
const annSlug = slug('ann-bell');

describe('record: people', () => {
  it('makes one person of all handles of a sighting', async () => {
    const database = await freshDatabase();
    expect(
      valueOf(await record(database, [personSeen([ann, annSlug], { name: 'Ann Bell' })], context())),
    ).toEqual({ recorded: 1 });
    const { person } = valueOf(await loadHistory(database, [annSlug]));
    expect(person).toMatchObject({ id: 'person-001', name: 'Ann Bell', handles: [ann, annSlug] });
  });

  it('takes newer facts, keeps what a newer page does not show, and is not turned back by an older page', async () => {
    const database = await freshDatabase();
    const seen = [
      personSeen([ann], { name: 'Ann Bell', headline: 'Founder' }, daysAgo(9)),
      personSeen([ann], { headline: 'Investor' }, daysAgo(2)),
      personSeen([ann], { name: 'A. Bell', headline: 'Student', location: 'Lodz' }, daysAgo(30)),
    ];
    await record(database, seen, context());
    const { person } = valueOf(await loadHistory(database, [ann]));
    expect(person).toMatchObject({ name: 'Ann Bell', headline: 'Investor', location: 'Lodz' });
  });

  it('calls a person as a touch does only until a page names them', async () => {
    const database = await freshDatabase();
    await record(database, [mailSent('t1', [ann], now, { name: 'annie' })], context());
    expect(valueOf(await loadHistory(database, [ann])).person?.name).toBe('annie');
    await record(database, [personSeen([ann], { name: 'Ann Bell' }, daysAgo(100))], context());
    expect(valueOf(await loadHistory(database, [ann])).person?.name).toBe('Ann Bell');
  });

  it('merges two known people when a sighting joins them, losing nothing and writing down what moved', async () => {
    const database = await freshDatabase();
    const work = context();
    await record(database, [mailSent('t1', [ann]), personSeen([annSlug], { headline: 'Founder' })], work);
    await record(database, [mailSent('t2', [annSlug]), tieSeen([annSlug])], work);
    const slugged = await personWith(database, annSlug);
    const standing = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(1) };
    valueOf(await decide(database, { kind: 'set-standing', person: slugged, standing }, work));

    valueOf(await record(database, [personSeen([ann, annSlug], { name: 'Ann Bell' })], work));

    const history = valueOf(await loadHistory(database, [ann]));
    expect(history.person).toMatchObject({
      id: 'person-001',
      name: 'Ann Bell',
      headline: 'Founder',
      handles: [ann, annSlug],
    });
    expect(history.touches.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(history.standings).toEqual([standing]);
    expect(history.ties).toHaveLength(1);
    expect(await database.people.count()).toBe(1);
    expect(await database.merges.toArray()).toMatchObject([
      { merged: 'person-002', survivor: 'person-001', handles: [annSlug], moved: { standings: ['s1'] } },
    ]);
  });

  it('lets the smallest id survive, whichever handle is named first', async () => {
    const database = await freshDatabase();
    const seen = [personSeen([annSlug]), personSeen([ann]), personSeen([ann, annSlug])];
    valueOf(await record(database, seen, context()));
    expect(await database.people.toCollection().primaryKeys()).toEqual(['person-001']);
    expect(await database.merges.toCollection().primaryKeys()).toEqual(['person-002']);
  });

  it('lets a decision that names a merged person reach the survivor', async () => {
    const database = await freshDatabase();
    const work = context();
    await record(database, [personSeen([ann]), personSeen([annSlug])], work);
    const old = await personWith(database, annSlug);
    await record(database, [personSeen([ann, annSlug])], work);
    const standing = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(1) };
    valueOf(await decide(database, { kind: 'set-standing', person: old, standing }, work));
    expect(valueOf(await loadHistory(database, [ann])).standings).toEqual([standing]);
  });
});

describe('record: touches', () => {
  it('lets a state that comes before its touch wait for it', async () => {
    const database = await freshDatabase();
    await record(database, [stateSeen('t1', 'undone')], context());
    await record(database, [mailSent('t1', [ann])], context());
    expect(valueOf(await loadHistory(database, [ann])).touches).toMatchObject([
      { id: 't1', state: 'undone' },
    ]);
    expect(await database.touchStates.count()).toBe(0);
  });

  it('takes the moment of sending for the moment it was planned for', async () => {
    const database = await freshDatabase();
    const planned = mailSent('t1', [ann], daysAgo(-2), { state: 'scheduled' });
    await record(database, [planned, mailSent('t1', [ann], daysAgo(1)), planned], context());
    expect(valueOf(await loadHistory(database, [ann])).touches).toMatchObject([
      { at: daysAgo(1), state: 'sent' },
    ]);
  });

  it('keeps no subject when the user does not want it', async () => {
    const database = await freshDatabase();
    await decide(database, { kind: 'keep-subjects', keep: false }, context());
    await record(database, [mailSent('t1', [ann], now, { subject: 'Coffee in Lodz?' })], context());
    expect(JSON.stringify(await dumpOf(database))).not.toContain('Coffee');
  });

  it('changes no row when the same sightings come again later', async () => {
    const database = await freshDatabase();
    const seen = [
      personSeen([ann, annSlug], { name: 'Ann Bell' }),
      mailSent('t1', [ann]),
      stateSeen('t1', 'withdrawn'),
      tieSeen([ann]),
    ];
    await record(database, seen, context());
    const before = await dumpOf(database);
    await record(database, seen, { ...context(), now: daysAgo(-5) });
    expect(await dumpOf(database)).toEqual(before);
  });

  it('counts only what it kept', async () => {
    const database = await freshDatabase();
    expect(
      valueOf(await record(database, [personSeen([]), personSeen([member(100000001)])], context())),
    ).toEqual({ recorded: 1 });
  });
});
