import { personId, type PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { hashIn } from './keyed-hash';
import { mergePeople } from './merge-people';
import { addFacts } from './person-rows';
import type { StampedFacts } from './rows';
import { rowStamp, type Work } from './work';

/**
 * The one person whom all these handles belong to, with these facts added: found, or made when nobody has any of the
 * handles, or merged when they belonged to several. The smallest id survives, whatever the order.
 */
export async function joinHandles(
  work: Work,
  handles: readonly Handle[],
  facts: StampedFacts,
): Promise<PersonId> {
  const rows = await work.database.handles.bulkGet([...new Set(handles)]);
  const known = rows.filter((row) => row !== undefined);
  const owners = [...new Set(known.map((row) => row.personId))].toSorted();
  const [survivor = personId(work.newId()), ...others] = owners;
  for (const other of others) await mergePeople(work, survivor, other);
  const knownHandles = new Set(known.map((row) => row.handle));
  await addHandles(
    work,
    survivor,
    [...new Set(handles)].filter((handle) => !knownHandles.has(handle)),
  );
  await addFacts(work, survivor, facts);
  return survivor;
}

/** Gives handles that nobody has to a person. */
async function addHandles(work: Work, person: PersonId, handles: readonly Handle[]): Promise<void> {
  const stamp = rowStamp(work);
  const rows = handles.map((handle) => ({
    handle,
    personId: person,
    hash: hashIn(work.hashes, handle),
    ...stamp,
  }));
  await work.database.handles.bulkAdd(rows);
}
