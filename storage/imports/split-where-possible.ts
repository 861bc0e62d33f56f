import type { PersonId } from '@/outreach/brand';
import { StorageRefusal } from '../storage-error';
import { survivorOf, type Work } from '../work';
import type { TakingBack } from './take-back-step';

/** Takes two people apart who were joined; refuses with a `StorageRefusal` where that is not possible. */
export type SplitPeople = (work: Work, merged: PersonId) => Promise<void>;

/** Takes two people apart whom the import joined. They stay joined where something has come since that cannot be parted. */
export async function splitWherePossible(work: TakingBack, merged: PersonId): Promise<void> {
  const { handles, merges } = work.database;
  if (!work.split || !(await merges.get(merged))) return;
  const survivor = await survivorOf(work.database, merged);
  const before = await handles.where('personId').equals(survivor).toArray();
  try {
    await work.split(work, merged);
  } catch (thrown) {
    if (!(thrown instanceof StorageRefusal)) throw thrown;
  }
  // That the split wrote them does not mean that anybody saw them anew.
  await handles.bulkUpdate(before.map(({ handle, updatedAt }) => ({ key: handle, changes: { updatedAt } })));
}
