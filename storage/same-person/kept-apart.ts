import { personId, type EpochMs, type PersonId } from '@/outreach/brand';
import { pairOf } from '@/outreach/same-person/pair';
import type { KeptApartRow } from '../rows';
import type { TactDatabase } from '../tact-database';
import { rowStamp, survivorOf, type Work } from '../work';

/** Says of two people, by the ids they bear now, whether the user keeps them apart. */
export type AreKeptApart = (first: PersonId, second: PersonId) => boolean;

/** Whom the user keeps apart. What was said of somebody who was joined to another since holds for that other. */
export async function loadKeptApart(database: TactDatabase): Promise<AreKeptApart> {
  const rows = await database.keptApart.toArray();
  const pairs = new Set(await Promise.all(rows.map((row) => currentPair(database, row))));
  return (first, second) => pairs.has(pairOf(first, second).id);
}

async function currentPair(database: TactDatabase, { id }: KeptApartRow): Promise<string> {
  const [first, second] = await Promise.all(peopleIn(id).map((person) => survivorOf(database, person)));
  return first && second ? pairOf(first, second).id : id;
}

/** Writes down that two people are not one. */
export async function putApart(work: Work, first: PersonId, second: PersonId, at: EpochMs): Promise<void> {
  const { id } = pairOf(first, second);
  await work.database.keptApart.put({ id, at, ...rowStamp(work) });
}

/** Forgets that two people were kept apart: the user has said otherwise. */
export async function letTogether({ database }: Work, first: PersonId, second: PersonId): Promise<void> {
  const { id } = pairOf(first, second);
  const rows = await database.keptApart.toArray();
  const pairs = await Promise.all(
    rows.map(async (row) => ((await currentPair(database, row)) === id ? [row.id] : [])),
  );
  await database.keptApart.bulkDelete(pairs.flat());
}

function peopleIn(id: string): readonly PersonId[] {
  return id.split(' ').map(personId);
}
