import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { decide } from '@/storage/decide';
import { takeBack } from '@/storage/imports/take-back';
import { endImport } from '@/storage/imports/begin-import';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
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
import { mailSent, personSeen, tieSeen } from '../sightings';
import { begun } from './steps';

failOnWarnings();

const boris = email('boris.nowak@example.com');
const borisSlug = slug('boris-nowak');
const ann = email('ann@example.com');
const abroad = email('boris.nowak@example.com.au');
const old = daysAgo(900);

/** An import that names Boris wherever it can, and is over. */
async function databaseWithImport(): Promise<TactDatabase> {
  const database = await freshDatabase();
  const running = await begun(database);
  const mutuals = { count: 1, names: ['Boris Nowak'], namesAre: 'full-names' as const, seenAt: old };
  const connector = { name: 'Boris Nowak', nameIs: 'full-name' as const, handles: [] };
  const imported = { source: 'imported', name: 'Boris Nowak' } as const;
  await running.step(
    [
      mailSent(`gmail:18c2a5b7d9e01f20:${boris}`, [boris], old, imported),
      mailSent('linkedin:2-abc:1:out', [borisSlug], old, { ...imported, channel: 'linkedin-message' }),
      mailSent(`gmail:18c2a5b7d9e01f20:${ann}`, [ann], old, { source: 'imported' }),
    ],
    { problems: [{ place: 'boris-nowak.eml', sentence: 'No date.' }] },
  );
  await running.step([
    personSeen([boris, borisSlug], { name: 'Boris Nowak' }, old),
    personSeen([ann], { name: 'Ann Bell', mutuals }, old),
    tieSeen([ann], { connector }),
    tieSeen([ann], { kind: 'introduced', connector: { ...connector, handles: [boris] } }),
    tieSeen([boris], { connector: { ...connector, name: 'Ann Bell' } }),
  ]);
  valueOf(await endImport(database, running.id, { state: 'done' }, context()));
  return database;
}

async function forget(database: TactDatabase) {
  const person = await personWith(database, boris);
  valueOf(await decide(database, { kind: 'forget-person', person, at: now }, context()));
}

describe('somebody whom an import brought and whom the user has Tact forget', () => {
  it('leaves no readable trace, not in the journal either', async () => {
    const database = await databaseWithImport();
    const ids = (await database.people.toArray()).map(({ id }) => id);
    await forget(database);
    const { tombstones, ...rest } = await dumpOf(database);
    expect(tombstones).toHaveLength(2);
    const text = JSON.stringify(rest);
    expect(text).not.toMatch(/boris|nowak/iu);
    expect(text).not.toContain('linkedin:2-abc');
    expect(ids.filter((id) => text.includes(id))).toHaveLength(1);
  });

  it('does not keep the import of others from being taken back', async () => {
    const database = await databaseWithImport();
    await forget(database);
    valueOf(await takeBack(database, 'import-1', context()));
    for (const table of [database.touches, database.people, database.ties, database.handles])
      expect(await table.count(), table.name).toBe(0);
  });

  it('is not mistaken for somebody whose address begins alike', async () => {
    const database = await freshDatabase();
    const running = await begun(database);
    const ids = [`gmail:18c2a5b7d9e01f20:${boris}`, `gmail:18c2a5b7d9e01f20:${abroad}`];
    await running.step([mailSent(ids[0] ?? '', [boris], old), mailSent(ids[1] ?? '', [abroad], old)]);
    await forget(database);
    expect(await database.importSteps.toArray()).toMatchObject([
      { added: { touches: [ids[1]], handles: [abroad] } },
    ]);
  });
});
