import type { EpochMs, PersonId } from '@/outreach/brand';
import { valueOfHandle, type Handle } from '@/outreach/handle';
import type { Result } from '@/outreach/result';
import type { MergeRow } from '../rows';
import type { StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { reading } from '../transaction';
import { survivorOf } from '../work';

/** Somebody who was joined to another, under the name that they had then. */
export interface Joined {
  readonly merged: PersonId;
  readonly name: string;
  readonly at: EpochMs;
  /** What they went by then, besides the name. */
  readonly handles: readonly Handle[];
}

/** Who was joined to a person, also by way of others, the last first. */
export function loadJoined(
  database: TactDatabase,
  person: PersonId,
): Promise<Result<readonly Joined[], StorageError>> {
  return reading(database, async () => {
    const rows = await mergesInto(database, await survivorOf(database, person));
    return rows.map(joinedIn).toSorted((one, other) => other.at - one.at);
  });
}

/** The joins that made a person what they are, also by way of others. */
export async function mergesInto(database: TactDatabase, survivor: PersonId): Promise<readonly MergeRow[]> {
  const rows = await database.merges.where('survivor').equals(survivor).toArray();
  const further = await Promise.all(rows.map(({ merged }) => mergesInto(database, merged)));
  return [...rows, ...further.flat()];
}

function joinedIn({ merged, at, facts, handles }: MergeRow): Joined {
  const [handle] = handles;
  const name = facts.name?.value ?? facts.addressedAs?.value;
  return { merged, at, handles, name: name ?? (handle ? valueOfHandle(handle) : '') };
}
