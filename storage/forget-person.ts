import type { EpochMs, PersonId, TouchId } from '@/outreach/brand';
import type { Decision } from '@/outreach/decision';
import type { Handle } from '@/outreach/handle';
import { isInForce } from '@/outreach/standing';
import { knownPerson } from './known-person';
import { eraseMentions } from './erase-mentions';
import { forgetInImports } from './imports/forget-in-imports';
import { touchRange } from './load-people';
import { forgetOwnAddresses } from './own-addresses';
import type { HandleRow } from './rows';
import type { TactDatabase } from './tact-database';
import { eraseNewsWithoutTouches } from './thread-news';
import { survivorOf, rowStamp, type Work } from './work';

type ForgetPerson = Extract<Decision, { kind: 'forget-person' }>;

/**
 * Erases every row with a trace of the person, also where they are the connector or a named mutual connection of others.
 *
 * What stays holds nothing readable: a tombstone with the random id, so that another device erases too, and of each
 * handle a keyed hash. The hash says either that this person must not be contacted, if that was in force, or only when
 * the person was erased, so that pages which show them again do not bring them back (see suppression.ts).
 */
export async function forgetPerson(work: Work, { person, at }: ForgetPerson): Promise<void> {
  const { database } = work;
  if (await database.tombstones.get(await survivorOf(database, person))) return;
  const row = await knownPerson(work, person);
  const rows = await database.handles.where('personId').equals(row.id).toArray();
  const handles = rows.map(({ handle }) => handle);
  const names = [row.facts.name?.value, row.facts.addressedAs?.value].filter((name) => name !== undefined);
  await suppress(work, row.id, rows, at);
  await eraseMentions(work, handles, names);
  await forgetOwnAddresses(work, handles);
  const touches = await eraseRows(work, row.id, handles);
  const ids = await idsOf(work.database, row.id);
  await forgetInImports(work, { ids, handles, touches, names });
  await leaveTombstones(work, row.id, at);
}

async function suppress(work: Work, person: PersonId, handles: readonly HandleRow[], erasedAt: EpochMs) {
  const { standings, suppressions } = work.database;
  const all = await standings.where('personId').equals(person).toArray();
  const known = await suppressions.bulkGet(handles.map(({ hash }) => hash));
  const doNotContact =
    known.some((row) => row?.doNotContact) ||
    all.some((standing) => standing.kind === 'do-not-contact' && isInForce(standing, erasedAt));
  await suppressions.bulkPut(
    handles.map(({ hash }) => ({ hash, erasedAt, doNotContact, ...rowStamp(work) })),
  );
}

/** The ids of the person and of those who were joined to them. */
async function idsOf(database: TactDatabase, person: PersonId): Promise<readonly PersonId[]> {
  const merged = await database.merges.where('survivor').equals(person).primaryKeys();
  const theirs = await Promise.all(merged.map((other) => idsOf(database, other)));
  return [person, ...theirs.flat()];
}

/** Gives the ids of the touches that were erased. */
async function eraseRows(
  { database }: Work,
  person: PersonId,
  handles: readonly Handle[],
): Promise<readonly TouchId[]> {
  const { introductions } = database;
  const erased = await eraseTouches(database, person);
  await introductions.where('connectorId').equals(person).or('prospectId').equals(person).delete();
  const { ties, standings, followUps, prospects, fingerprints } = database;
  for (const table of [ties, standings, followUps, prospects, fingerprints]) {
    await table.where('personId').equals(person).delete();
  }
  await database.handles.bulkDelete([...handles]);
  await database.people.delete(person);
  return erased;
}

async function eraseTouches(database: TactDatabase, person: PersonId): Promise<readonly TouchId[]> {
  const { touches, settledTouches } = database;
  const rows = await touchRange(database, person).toArray();
  const ids = rows.map(({ id }) => id);
  await touches.bulkDelete(ids);
  await settledTouches.where('touch').anyOf(ids).delete();
  const threads = new Set(rows.map(({ thread }) => thread).filter((thread) => thread !== undefined));
  await eraseNewsWithoutTouches(database, [...threads]);
  return ids;
}

/** The ids of people who had been merged into this one are gone with it: their tombstones replace the way to the survivor. */
async function leaveTombstones(work: Work, person: PersonId, erasedAt: EpochMs): Promise<void> {
  const { merges, tombstones } = work.database;
  const merged = await merges.where('survivor').equals(person).primaryKeys();
  await merges.bulkDelete(merged);
  await tombstones.put({ id: person, table: 'people', erasedAt, ...rowStamp(work) });
  for (const other of merged) await leaveTombstones(work, other, erasedAt);
}
