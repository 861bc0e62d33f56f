import { failure, success, type Result } from '@/outreach/result';
import { storageError, storageErrorOf, type StorageError, type StorageErrorCode } from './storage-error';
import type { TactDatabase } from './tact-database';

/** Runs all reads of one request in one transaction, so that they fit together. */
export async function reading<Value>(
  database: TactDatabase,
  read: () => Promise<Value>,
): Promise<Result<Value, StorageError>> {
  // A newer Tact may have taken tables and indexes away; in a database of our own their lack is a bug.
  const unforeseen = database.isNewerThanThisBuild ? 'unreadable' : undefined;
  // Dexie keeps a transaction alive over native awaits only when the function it is given is itself async.
  return settled(() => database.transaction('r', database.tables, async () => read()), unforeseen);
}

/** Runs all writes of one request in one transaction: they are on the disk when it resolves, or none of them is. */
export async function writing<Value>(
  database: TactDatabase,
  write: () => Promise<Value>,
): Promise<Result<Value, StorageError>> {
  if (database.isNewerThanThisBuild) return failure(storageError('read-only'));
  return settled(() => database.transaction('rw', database.tables, async () => write()));
}

/** The value, or the typed error of what the disk may bring; a bug is thrown on, unless the unforeseen has a code too. */
export async function settled<Value>(
  run: () => PromiseLike<Value>,
  unforeseen?: StorageErrorCode,
): Promise<Result<Value, StorageError>> {
  try {
    return success(await run());
  } catch (thrown) {
    const error = storageErrorOf(thrown) ?? (unforeseen && storageError(unforeseen, thrown));
    if (!error) throw thrown;
    return failure(error);
  }
}
