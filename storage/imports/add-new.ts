import { Dexie, type Table } from 'dexie';

/**
 * Adds those of the rows whose keys are not there yet, without reading first: a new mailbox is all new. Gives the places
 * of the others among the rows.
 */
export async function addNew<NewRow, Key>(
  table: Table<NewRow, Key>,
  rows: readonly NewRow[],
): Promise<ReadonlySet<number>> {
  try {
    await table.bulkAdd(rows);
    return new Set();
  } catch (thrown) {
    if (!(thrown instanceof Dexie.BulkError)) throw thrown;
    return knownPlaces(thrown);
  }
}

/** Throws what is not about a key, for instance that the disk is full. */
function knownPlaces({ failuresByPos }: InstanceType<typeof Dexie.BulkError>): ReadonlySet<number> {
  const failures = Object.entries(failuresByPos);
  const other = failures.map(([, error]) => error).find(({ name }) => name !== 'ConstraintError');
  if (other) throw other;
  return new Set(failures.map(([place]) => Number(place)));
}
