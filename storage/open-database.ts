import { failure, success, type Result } from '@/outreach/result';
import { schemaVersions, type SchemaVersion } from './schema';
import { storageError, type StorageError } from './storage-error';
import { nativeVersion, TactDatabase } from './tact-database';

export interface OpenOptions {
  /** Unguessable bytes, for the key of the hashes and the name of this device. */
  readonly random: (count: number) => Uint8Array;
  readonly name?: string;
  readonly factory?: IDBFactory;
  readonly versions?: readonly SchemaVersion[];
}

/**
 * Opens the database, makes it on the very first start, and brings an older one up to date.
 * One that a newer Tact has written opens for reading only. A failure never leaves an empty database in its place.
 */
export async function openDatabase(options: OpenOptions): Promise<Result<TactDatabase, StorageError>> {
  try {
    const database = await databaseFor(options);
    return await opened(database);
  } catch (thrown) {
    return failure(storageError('unreadable', thrown));
  }
}

async function databaseFor(options: OpenOptions): Promise<TactDatabase> {
  const { name = 'tact', factory = indexedDB, versions = schemaVersions, random } = options;
  const newest = Math.max(...versions.map(({ number }) => number));
  const onDisk = await nativeVersionOnDisk(name, factory);
  // Dexie would "repair" a newer database that lacks one of our indexes, that is, write to it.
  const spoken = onDisk > nativeVersion(newest) ? [] : versions;
  const database = new TactDatabase(name, spoken, newest, { indexedDB: factory });
  database.on('populate', (transaction) => transaction.table('meta').add(newInstall(random)));
  return database;
}

async function nativeVersionOnDisk(name: string, factory: IDBFactory): Promise<number> {
  const databases = await factory.databases();
  return databases.find((database) => database.name === name)?.version ?? 0;
}

function newInstall(random: OpenOptions['random']) {
  return { key: 'install', device: hexOf(random(8)), secret: hexOf(random(32)) };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An upgrade that another connection blocks would wait for ever, and with it every request. */
function opened(database: TactDatabase): Promise<Result<TactDatabase, StorageError>> {
  return new Promise((resolve, reject) => {
    database.on('blocked', () => {
      resolve(failure(storageError('blocked')));
      database.close();
    });
    database.open().then(() => {
      resolve(success(database));
    }, reject);
  });
}
