import type { PersonId } from '@/outreach/brand';
import { isHandle } from '@/outreach/handle';
import { rowsOwnedBy, touchRange } from '../load-people';
import { putFacts } from '../person-rows';
import type { HandleRow, PersonRow } from '../rows';
import type { TactDatabase } from '../tact-database';
import type { Restored } from './restore-facts';
import type { TakingBack } from './take-back-step';

/**
 * Removes people of whom nothing is left but what the import brought, with their handles. `restored` are the facts that
 * people should have. Gives the ids of those who are gone.
 */
export async function removePeople(
  work: TakingBack,
  rows: readonly PersonRow[],
  restored: Restored,
): Promise<ReadonlySet<PersonId>> {
  const { database } = work;
  const hasFacts = ({ id, facts }: PersonRow) => Object.keys(restored.get(id)?.facts ?? facts).length > 0;
  const ids = [...new Set(rows.filter((row) => !hasFacts(row)).map(({ id }) => id))];
  const [handlesOf, isInUse] = await Promise.all([
    rowsOwnedBy(database.handles, ids),
    inUseTest(database, ids),
  ]);
  const isSeenSince = (id: PersonId) => handlesOf(id).some(({ updatedAt }) => updatedAt > work.until);
  const gone = ids.filter((id) => !isInUse(id) && !isSeenSince(id));
  await database.handles.bulkDelete(gone.flatMap(handlesOf).map(({ handle }) => handle));
  await database.people.bulkDelete(gone);
  return new Set(gone);
}

/** Whether there are touches, ties or decisions about somebody, or others who were joined to them. */
async function inUseTest(
  database: TactDatabase,
  ids: readonly PersonId[],
): Promise<(id: PersonId) => boolean> {
  const { ties, merges } = database;
  const [touched, ...named] = await Promise.all([
    Promise.all(ids.map((id) => touchRange(database, id).count())),
    decidedAbout(database, ids),
    ties.where('personId').anyOf(ids).uniqueKeys(),
    merges.where('survivor').anyOf(ids).uniqueKeys(),
  ]);
  const inUse = new Set<unknown>(named.flat());
  for (const [place, count] of touched.entries()) if (count > 0) inUse.add(ids[place]);
  return (id) => inUse.has(id);
}

/** Those of the people about whom the user has decided something. */
async function decidedAbout(
  { standings, followUps, prospects, introductions }: TactDatabase,
  ids: readonly PersonId[],
): Promise<readonly unknown[]> {
  const found = await Promise.all([
    ...[standings, followUps, prospects].map((table) => table.where('personId').anyOf(ids).uniqueKeys()),
    introductions.where('connectorId').anyOf(ids).uniqueKeys(),
    introductions.where('prospectId').anyOf(ids).uniqueKeys(),
  ]);
  return found.flat();
}

/** Takes handles from people who were known without them, where no touch and no decision of the user needs them. */
export async function removeHandles(work: TakingBack, handles: readonly string[]): Promise<void> {
  const { database, until } = work;
  const found = (await database.handles.bulkGet(handles.filter(isHandle))).filter((row) => row !== undefined);
  const own = found.filter(({ updatedAt }) => updatedAt <= until);
  // Nearly everybody has one handle only, and is known by it.
  const handlesOf = await rowsOwnedBy(database.handles, [...new Set(own.map((row) => row.personId))]);
  for (const row of own)
    if (handlesOf(row.personId).length > 1 && (await isSpare(database, row))) await removeHandle(work, row);
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
  if (own < 2 || (await decidedAbout(database, [owner])).length > 0) return false;
  const using = touchRange(database, owner).filter((touch) => touch.handles.includes(handle));
  return (await using.count()) === 0;
}
