import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '@/outreach/brand';
import { decide } from '@/storage/decide';
import { loadHistory } from '@/storage/load-history';
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
  member,
  now,
  personWith,
  slug,
  valueOf,
} from './fresh-storage';
import { mailSent, personSeen, tieSeen } from './sightings';

failOnWarnings();

const boris = email('boris.nowak@example.com');
const borisSlug = slug('boris-nowak');
const borisMember = member(100000007);
const ann = email('ann@example.com');
const annSlug = slug('ann-bell');
const forgottenAt = daysAgo(1);

/** Boris leaves a trace in every table that can name a person. */
async function databaseFullOfBoris(isDoNotContact: boolean): Promise<TactDatabase> {
  const database = await freshDatabase();
  const work = context();
  const mutuals = {
    count: 2,
    names: ['Boris Nowak', 'Cleo Sand'],
    namesAre: 'full-names' as const,
    seenAt: daysAgo(5),
  };
  const connector = { name: 'Boris Nowak', nameIs: 'full-name' as const, handles: [] };
  await record(
    database,
    [
      personSeen([boris], { name: 'Boris Nowak' }, daysAgo(9)),
      mailSent('t1', [borisSlug], daysAgo(8), { name: 'Boris Nowak' }),
      personSeen([boris, borisSlug], {}, daysAgo(7)),
      personSeen([ann], { name: 'Ann Bell', mutuals }, daysAgo(5)),
      tieSeen([ann], { connector }),
      tieSeen([ann], { kind: 'introduced', connector: { ...connector, name: 'B. N.', handles: [boris] } }),
      tieSeen([boris], { connector: { ...connector, name: 'Ann Bell' } }),
      // A join of two others remembers how both were.
      personSeen([annSlug], { mutuals }, daysAgo(5)),
      tieSeen([annSlug], { connector }),
      personSeen([ann, annSlug], {}, daysAgo(4)),
    ],
    work,
  );
  const person = await personWith(database, boris);
  if (isDoNotContact) {
    const standing = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(2), quote: 'Boris says no' };
    valueOf(await decide(database, { kind: 'set-standing', person, standing }, work));
  }
  const notMine = { kind: 'own-address', handle: boris, isOwn: false, at: now } as const;
  valueOf(await decide(database, notMine, work));
  const remind = {
    kind: 'remind',
    id: 'r1',
    handles: [boris],
    name: 'Boris Nowak',
    day: day('2026-12-03'),
    at: now,
  } as const;
  valueOf(await decide(database, remind, work));
  await addRowsOfLaterFeatures(database, person);
  valueOf(await decide(database, { kind: 'forget-person', person, at: forgottenAt }, work));
  return database;
}

async function addRowsOfLaterFeatures(database: TactDatabase, person: PersonId) {
  const row = { updatedAt: now, device: 'device-one' };
  const other = await personWith(database, ann);
  await database.prospects.add({
    id: 'p1',
    personId: person,
    addedAt: now,
    background: 'Boris sails',
    ...row,
  });
  await database.introductions.add({ id: 'i1', connectorId: person, prospectId: other, steps: [], ...row });
  await database.introductions.add({ id: 'i2', connectorId: other, prospectId: person, steps: [], ...row });
  await database.fingerprints.add({
    touchId: 't1' as never,
    personId: person,
    minHash: [1],
    bands: ['b'],
    ...row,
  });
}

describe('forget-person', () => {
  it.each([true, false])(
    'leaves no readable trace in any table (do not contact: %s)',
    async (isDoNotContact) => {
      const database = await databaseFullOfBoris(isDoNotContact);
      const text = JSON.stringify(await dumpOf(database));
      expect(text).not.toMatch(/boris|nowak/iu);
      for (const table of [
        database.prospects,
        database.introductions,
        database.fingerprints,
        database.followUps,
      ]) {
        expect(await table.count(), table.name).toBe(0);
      }
      expect(await database.merges.toArray()).toMatchObject([{ handles: [annSlug] }]);
      expect(text).toContain('Cleo Sand');
      expect(await database.tombstones.count()).toBe(2);
    },
  );

  it('still says do not contact, without a name, when that was in force', async () => {
    const database = await databaseFullOfBoris(true);
    for (const handle of [boris, borisSlug]) {
      const history = valueOf(await loadHistory(database, [handle]));
      expect(history).toMatchObject({ isSuppressed: true, touches: [], standings: [] });
      expect(history.person).toBeUndefined();
    }
    expect(valueOf(await loadHistory(database, [ann])).isSuppressed).toBe(false);
  });

  it('keeps nothing again of somebody who must not be contacted, and says so at every handle that is found later', async () => {
    const database = await databaseFullOfBoris(true);
    const seen = [
      mailSent('t2', [boris], now),
      personSeen([borisSlug, borisMember], { name: 'Boris Nowak' }, now),
      tieSeen([ann], {
        connector: { name: 'Boris Nowak', nameIs: 'full-name', handles: [boris] },
        seenAt: now,
      }),
    ];
    expect(valueOf(await record(database, seen, context()))).toEqual({ recorded: 0 });
    expect(JSON.stringify(await dumpOf(database))).not.toMatch(/boris|nowak/iu);
    expect(valueOf(await loadHistory(database, [borisMember])).isSuppressed).toBe(true);
    const remind = {
      kind: 'remind',
      id: 'r2',
      handles: [boris],
      name: 'B',
      day: day('2026-12-03'),
      at: now,
    } as const;
    expect(await decide(database, remind, context())).toMatchObject({
      ok: false,
      error: { code: 'suppressed' },
    });
  });

  it('drops what pages show of a forgotten person, and what is older than the erasure', async () => {
    const database = await databaseFullOfBoris(false);
    const seen = [
      personSeen([boris], { name: 'Boris Nowak' }, now),
      mailSent('t1', [boris], daysAgo(8)),
      mailSent('t3', [boris], now, { direction: 'in' }),
    ];
    expect(valueOf(await record(database, seen, context()))).toEqual({ recorded: 0 });
    expect(valueOf(await loadHistory(database, [boris]))).toMatchObject({ isSuppressed: false, touches: [] });
  });

  it('is not brought back by the withdrawal of an invitation', async () => {
    const database = await databaseFullOfBoris(false);
    const withdrawn = mailSent('linkedin:invitation:withdrawn:x:1', [borisSlug], now, {
      channel: 'invitation',
      state: 'withdrawn',
    });
    expect(valueOf(await record(database, [withdrawn], context()))).toEqual({ recorded: 0 });
    expect(await database.handles.get(borisSlug)).toBeUndefined();
  });

  it('does not let a page make a forgotten address the user\u2019s own', async () => {
    const database = await databaseFullOfBoris(false);
    const seen = { kind: 'own-address', handle: boris, seenAt: now } as const;
    expect(valueOf(await record(database, [seen], context()))).toEqual({ recorded: 0 });
    expect(JSON.stringify(await dumpOf(database))).not.toMatch(/boris|nowak/iu);
  });

  it('counts from nought when the user writes to a forgotten person anew', async () => {
    const database = await databaseFullOfBoris(false);
    await record(database, [mailSent('t2', [boris], now)], { ...context(), newId: () => 'person-new' });
    await record(
      database,
      [personSeen([boris], { headline: 'Sailor' }, now), mailSent('t1', [boris], daysAgo(8))],
      context(),
    );
    const history = valueOf(await loadHistory(database, [boris]));
    expect(history.touches.map(({ id }) => id)).toEqual(['t2']);
    expect(history.person).toMatchObject({ id: 'person-new', headline: 'Sailor' });
  });

  it('does not erase a do-not-contact that was lifted before into a suppression', async () => {
    const database = await freshDatabase();
    await record(database, [personSeen([boris])], context());
    const person = await personWith(database, boris);
    const standing = { id: 's1', kind: 'do-not-contact' as const, since: daysAgo(5) };
    await decide(database, { kind: 'set-standing', person, standing }, context());
    await decide(database, { kind: 'lift-standing', person, standing: 's1', at: daysAgo(3) }, context());
    await decide(database, { kind: 'forget-person', person, at: forgottenAt }, context());
    expect(valueOf(await loadHistory(database, [boris])).isSuppressed).toBe(false);
  });
});
