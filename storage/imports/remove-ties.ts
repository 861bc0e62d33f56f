import { personId } from '@/outreach/brand';
import { survivorOf } from '../work';
import type { TakingBack } from './take-back-step';

/** Removes ties that only the import showed; one that was seen anew since stays. */
export async function removeTies(work: TakingBack, ids: readonly string[]): Promise<void> {
  const { database, until } = work;
  const now = await Promise.all(ids.map((id) => tieNow(work, id)));
  const rows = await database.ties.bulkGet(now);
  const own = rows.filter((row) => row !== undefined).filter(({ seenAt }) => seenAt <= until);
  await database.ties.bulkDelete(own.map(({ id }) => id));
}

/** The key of a tie begins with its person, who may have been joined to another since. */
async function tieNow({ database }: TakingBack, id: string): Promise<string> {
  const person = id.slice(0, id.indexOf('|'));
  return (await survivorOf(database, personId(person))) + id.slice(person.length);
}
