import { success, type Result } from '@/outreach/result';
import { storageError, type StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { reading } from './transaction';

/** How much is kept, and whether it can be written; if not, a sentence says why. */
export interface DiskState {
  readonly people: number;
  readonly touches: number;
  readonly writable: boolean;
  readonly problem?: string;
}

/** What is on the disk now. */
export async function storageState(database: TactDatabase): Promise<Result<DiskState, StorageError>> {
  const counted = await reading(database, async () => ({
    people: await database.people.count(),
    touches: await database.touches.count(),
  }));
  if (!counted.ok) return counted;
  if (!database.isNewerThanThisBuild) return success({ ...counted.value, writable: true });
  return success({ ...counted.value, writable: false, problem: storageError('read-only').sentence });
}

/** The name of this device, made with the database. */
export async function loadDevice(database: TactDatabase): Promise<Result<string, StorageError>> {
  return reading(database, async () => (await database.meta.get('install'))?.device ?? '');
}
