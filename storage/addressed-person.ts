import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { decidingHandle } from './handle-claim';
import { joinHandles } from './join-handles';
import { addressed } from './person-facts';
import { addFacts } from './person-rows';
import { StorageRefusal } from './storage-error';
import { refuseDoNotContact } from './suppression';
import type { Work } from './work';

/**
 * Refuses a decision about handles that name nobody (`unknown-person`), or somebody who was forgotten and must not be
 * contacted (`suppressed`).
 */
export async function refuseNobody(work: Work, handles: readonly Handle[]): Promise<void> {
  if (handles.length === 0) throw new StorageRefusal('unknown-person');
  await refuseDoNotContact(work, handles);
}

/**
 * The person whom a decision addresses by handles and a name, made when nobody has any of the handles.
 * A decision joins nobody: where the handles belong to several people, it is about the one whom the deciding handle names.
 */
export async function addressedPerson(
  work: Work,
  handles: readonly Handle[],
  name: string,
  at: EpochMs,
): Promise<PersonId> {
  const facts = addressed(name, at);
  const known = await ownerOf(work, handles);
  if (!known) return joinHandles(work, handles, facts, at);
  await addFacts(work, known, facts);
  return known;
}

async function ownerOf({ database }: Work, handles: readonly Handle[]): Promise<PersonId | undefined> {
  const rows = (await database.handles.bulkGet([...handles])).filter((row) => row !== undefined);
  const deciding = decidingHandle(rows.map(({ handle }) => handle));
  return rows.find(({ handle }) => handle === deciding)?.personId;
}
