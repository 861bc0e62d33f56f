import type { PersonId } from '@/outreach/brand';
import type { PersonRow } from './rows';
import { StorageRefusal } from './storage-error';
import { survivorOf, type Work } from './work';

/** The person whom a decision names, under the id that is theirs now; refuses when Tact keeps nothing about them. */
export async function knownPerson(work: Work, person: PersonId): Promise<PersonRow> {
  const row = await work.database.people.get(await survivorOf(work.database, person));
  if (!row) throw new StorageRefusal('unknown-person');
  return row;
}
