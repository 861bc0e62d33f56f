import { Dexie, type Table } from 'dexie';
import type { PersonId } from '@/outreach/brand';
import type { Person } from '@/outreach/person';
import type { Touch } from '@/outreach/touch';
import { personOf } from './person-facts';
import type { PersonRow } from './rows';
import type { TactDatabase } from './tact-database';
import { touchOf } from './touch-facts';

/** The people of these rows with their handles, in the order of the rows. Runs within a transaction. */
export async function peopleOf(
  database: TactDatabase,
  rows: readonly PersonRow[],
): Promise<readonly Person[]> {
  const handlesOf = await rowsOwnedBy(
    database.handles,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    personOf(
      row,
      handlesOf(row.id).map(({ handle }) => handle),
    ),
  );
}

/** The rows of each of these people, none for a person who has none. Runs within a transaction. */
export async function rowsOwnedBy<OwnedRow, Key>(
  table: Table<OwnedRow, Key>,
  people: readonly PersonId[],
): Promise<(person: PersonId) => readonly OwnedRow[]> {
  // One native call a person; a cursor over all of them goes row by row and takes many times as long.
  const groups = await Promise.all(people.map((id) => table.where('personId').equals(id).toArray()));
  const groupOf = new Map(people.map((id, index) => [id, groups[index]]));
  return (person) => groupOf.get(person) ?? [];
}

/** The touches of a person, oldest first. Runs within a transaction. */
export async function touchesOf(database: TactDatabase, person: PersonId): Promise<readonly Touch[]> {
  const rows = await touchRange(database, person).toArray();
  return rows.map(touchOf);
}

/** The history of a person, to be counted or read from either end. */
export function touchRange(database: TactDatabase, person: PersonId) {
  return database.touches.where('[personId+at]').between([person, Dexie.minKey], [person, Dexie.maxKey]);
}
