import { personId, type PersonId } from '@/outreach/brand';
import { touchRange } from '../load-people';
import { putFacts } from '../person-rows';
import type { HandleRow, PersonRow } from '../rows';
import type { TactDatabase } from '../tact-database';
import { survivorOf } from '../work';
import type { TakingBack } from './take-back-step';

/** Takes handles from people who were known without them, where no touch and no decision of the user needs them. */
export async function removeHandles(work: TakingBack, handles: readonly string[]): Promise<void> {
  const { database, until } = work;
  const found = await database.handles.where('handle').anyOf(handles).toArray();
  const own = found.filter(({ updatedAt }) => updatedAt <= until);
  for (const row of own) if (await isSpare(database, row)) await removeHandle(work, row);
}

async function removeHandle(work: TakingBack, { handle, personId: owner }: HandleRow): Promise<void> {
  const { people, handles } = work.database;
  await handles.delete(handle);
  const row = await people.get(owner);
  if (row) await putFacts(work, owner, row.facts);
}

/** Whoever is left with one handle only is known by it. */
async function isSpare(database: TactDatabase, { handle, personId: owner }: HandleRow): Promise<boolean> {
  const own = await database.handles.where('personId').equals(owner).count();
  if (own < 2 || (await hasDecisions(database, owner))) return false;
  const using = touchRange(database, owner).filter((touch) => touch.handles.includes(handle));
  return (await using.count()) === 0;
}

/** Removes people of whom nothing is left but what the import brought. */
export async function removePeople(work: TakingBack, people: readonly string[]): Promise<void> {
  const { database } = work;
  for (const id of people) {
    const row = await database.people.get(await survivorOf(database, personId(id)));
    if (row && (await isLeftWithNothing(work, row))) await removePerson(database, row.id);
  }
}

async function removePerson(database: TactDatabase, person: PersonId): Promise<void> {
  await database.handles.where('personId').equals(person).delete();
  await database.people.delete(person);
}

async function isLeftWithNothing(
  { database, until }: TakingBack,
  { id, facts }: PersonRow,
): Promise<boolean> {
  if (Object.keys(facts).length > 0) return false;
  const handles = await database.handles.where('personId').equals(id).toArray();
  if (handles.some(({ updatedAt }) => updatedAt > until)) return false;
  if ((await touchRange(database, id).count()) > 0) return false;
  const joined = await database.merges.where('survivor').equals(id).count();
  const ties = await database.ties.where('personId').equals(id).count();
  return joined === 0 && ties === 0 && !(await hasDecisions(database, id));
}

async function hasDecisions(database: TactDatabase, person: PersonId): Promise<boolean> {
  const { standings, followUps, prospects, introductions } = database;
  for (const table of [standings, followUps, prospects])
    if ((await table.where('personId').equals(person).count()) > 0) return true;
  return (
    (await introductions.where('connectorId').equals(person).or('prospectId').equals(person).count()) > 0
  );
}
