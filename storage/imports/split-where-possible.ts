import type { PersonId } from '@/outreach/brand';
import { StorageRefusal } from '../storage-error';
import { survivorOf, type Work } from '../work';
import type { TakingBack } from './take-back-step';

/** Takes two people apart who were joined; refuses with a `StorageRefusal` where that is not possible. */
export type SplitPeople = (work: Work, merged: PersonId) => Promise<void>;

/** Takes two people apart whom the import joined. They stay joined where something has come since that cannot be parted. */
export async function splitWherePossible(work: TakingBack, merged: PersonId): Promise<void> {
  const { database, until } = work;
  const rows = await database.handles.where('personId').equals(await survivorOf(database, merged)).toArray();
  const old = rows.filter(({ updatedAt }) => updatedAt <= until).map(({ handle }) => handle);
  try {
    await work.split?.(work, merged);
  } catch (thrown) {
    if (!(thrown instanceof StorageRefusal)) throw thrown;
  }
  // That the split wrote them does not mean that anybody saw them anew.
  const written = database.handles.where('handle').anyOf(old);
  await written.filter(({ updatedAt }) => updatedAt > until).modify({ updatedAt: until });
}
