import type { CallError } from '@/messaging/protocol';
import type { EpochMs } from '@/outreach/brand';
import { failure, success, type Result } from '@/outreach/result';
import { keepDatabase } from '@/storage/database-keeper';
import type { OpenOptions } from '@/storage/open-database';
import { loadDevice } from '@/storage/storage-state';
import type { StorageError } from '@/storage/storage-error';
import type { TactDatabase } from '@/storage/tact-database';
import type { WriteContext } from '@/storage/work';

/** What the worker takes from the machine it runs on. */
export interface Machine {
  readonly now: () => EpochMs;
  readonly newId: () => string;
  readonly random: (count: number) => Uint8Array;
  /** The user's IANA time zone. */
  readonly timeZone: () => string;
}

type Use<Value> = (database: TactDatabase) => Promise<Result<Value, StorageError>>;
type Write<Value> = (database: TactDatabase, write: WriteContext) => Promise<Result<Value, StorageError>>;

/** The worker's way to the database: each call is one request, and an error of the disk becomes one that can be shown. */
export interface Disk {
  read<Value>(use: Use<Value>): Promise<Result<Value, CallError>>;
  write<Value>(use: Write<Value>): Promise<Result<Value, CallError>>;
}

/** Opens the database with the first request; the options say which one, and in whose store of databases. */
export function createDisk({ now, newId, random }: Machine, options: Omit<OpenOptions, 'random'> = {}): Disk {
  const keeper = keepDatabase({ ...options, random });
  const read: Disk['read'] = async (use) => shown(await keeper.withDatabase(use));
  return {
    read,
    write: (use) =>
      read(async (database) => {
        const device = await loadDevice(database);
        return device.ok ? use(database, { now: now(), newId, device: device.value }) : device;
      }),
  };
}

function shown<Value>(result: Result<Value, StorageError>): Result<Value, CallError> {
  return result.ok ? success(result.value) : failure({ code: 'storage', sentence: result.error.sentence });
}
