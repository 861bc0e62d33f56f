import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Journal } from './journal';
import type { Hashes } from './keyed-hash';
import type { Row } from './rows';
import type { TactDatabase } from './tact-database';

/** What the caller brings to every write: the clock, a maker of ids, and the name of this device. */
export interface WriteContext {
  readonly now: EpochMs;
  readonly newId: () => string;
  readonly device: string;
}

/** One request inside its transaction. */
export interface Work extends WriteContext {
  readonly database: TactDatabase;
  readonly hashes: Hashes;
  /** Of an import, which can be taken back. */
  readonly journal?: Journal;
}

/** The bookkeeping of a row that is written now. */
export function rowStamp({ now, device }: WriteContext): Row {
  return { updatedAt: now, device };
}

/**
 * The bookkeeping of a handle that is moved or confirmed. An import leaves its moment as it is: when an import is taken
 * back, it says whether anybody else has had to do with the handle since.
 */
export function handleStamp(work: Work): Partial<Row> {
  return work.journal ? {} : rowStamp(work);
}

/** The id that the rows of this person bear now: ids of people who were merged lead to the survivor. */
export async function survivorOf(database: TactDatabase, person: PersonId): Promise<PersonId> {
  const merge = await database.merges.get(person);
  return merge ? survivorOf(database, merge.survivor) : person;
}
