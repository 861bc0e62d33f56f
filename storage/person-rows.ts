import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { laterFacts } from './person-facts';
import type { PersonRow, StampedFacts } from './rows';
import { searchKeysOf } from './search-keys';
import { stableText } from './stable-text';
import { rowStamp, type Work, type WriteContext } from './work';

/** Adds facts to a person and brings what they are found by up to date; writes only when something changed. */
export async function addFacts(work: Work, person: PersonId, facts: StampedFacts): Promise<void> {
  const known = await work.database.people.get(person);
  await putFacts(work, person, laterFacts(known?.facts ?? {}, facts));
}

/** Gives a person these facts and no others, with what they are found by; writes only when something changed. */
export async function putFacts(work: Work, person: PersonId, facts: StampedFacts): Promise<void> {
  const { database } = work;
  const known = await database.people.get(person);
  const handles = await database.handles.where('personId').equals(person).primaryKeys();
  const row = personRow(work, person, facts, handles);
  const { updatedAt, device } = known ?? row;
  if (known && stableText({ ...known, ...row, updatedAt, device }) === stableText(known)) return;
  await database.people.put(row);
  if (!known) work.journal?.added('people', person);
  work.journal?.changed(person, known?.facts ?? {}, facts);
}

/** The row of a person with these facts, written now. */
export function personRow(
  work: WriteContext,
  id: PersonId,
  facts: StampedFacts,
  handles: readonly Handle[],
): PersonRow {
  return { id, facts, ...searchKeysOf(facts, handles), ...rowStamp(work) };
}
