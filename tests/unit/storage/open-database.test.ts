import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { keepDatabase } from '@/storage/database-keeper';
import { loadHistory } from '@/storage/load-history';
import { openDatabase } from '@/storage/open-database';
import { record } from '@/storage/record';
import { schemaVersions, type SchemaVersion } from '@/storage/schema';
import { loadDevice, storageState } from '@/storage/storage-state';
import type { TactDatabase } from '@/storage/tact-database';
import {
  context,
  dumpOf,
  email,
  failOnWarnings,
  freshDatabase,
  freshOptions,
  valueOf,
} from './fresh-storage';
import { mailSent, personSeen } from './sightings';

const warnings = failOnWarnings();

const ann = email('ann@example.com');
const nextVersion: SchemaVersion = { number: schemaVersions.length + 1, stores: { notes: 'id' } };
const newerVersions = [...schemaVersions, nextVersion];

describe('openDatabase', () => {
  it('asks the browser for strict durability and leaves out the cache of Dexie', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = await freshDatabase();
    await record(database, [personSeen([ann])], context());
    const writes = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
    expect(database).toMatchObject({ _options: { cache: 'disabled' } });
  });

  it('makes the name of the device and the key of the hashes once, with the database', async () => {
    const options = freshOptions();
    const first = await freshDatabase(options);
    const device = valueOf(await loadDevice(first));
    first.close();
    const random = (count: number) => new Uint8Array(count).fill(7);
    expect(valueOf(await loadDevice(await freshDatabase({ ...options, random })))).toBe(device);
  });

  it('gives a typed error, and no empty database, when the browser cannot open it', async () => {
    const options = freshOptions();
    vi.spyOn(options.factory, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    warnings.expect(/Workaround for Chrome UnknownError/u);
    expect(await openDatabase(options)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await options.factory.databases()).toEqual([]);
  });

  it('opens what a newer version has written for reading only', async () => {
    const options = freshOptions();
    const newer = await freshDatabase({ ...options, versions: newerVersions });
    valueOf(await record(newer, [mailSent('t1', [ann])], context()));
    const before = await dumpOf(newer);
    newer.close();

    const database = await freshDatabase(options);
    expect(await record(database, [mailSent('t2', [ann])], context())).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
    expect(valueOf(await loadHistory(database, [ann])).touches).toHaveLength(1);
    expect(valueOf(await storageState(database))).toMatchObject({
      people: 1,
      writable: false,
      problem: /newer version/u,
    });
    expect(await dumpOf(database)).toEqual(before);
  });

  it('does not repair a newer database that lacks an index of ours', async () => {
    const options = freshOptions();
    const withoutIndex = { number: nextVersion.number, stores: { touches: 'id, [personId+at], message' } };
    (await freshDatabase({ ...options, versions: [...schemaVersions, withoutIndex] })).close();
    (await freshDatabase(options)).close();
    expect(await options.factory.databases()).toEqual([
      { name: options.name, version: nextVersion.number * 10 },
    ]);
  });

  it('would be caught here when somebody edits a released version: Dexie only warns', async () => {
    const options = freshOptions();
    (await freshDatabase(options)).close();
    const [first, ...others] = schemaVersions;
    const people = 'id, *words, nameKey, favourite';
    const edited = [{ number: 1, stores: { ...first?.stores, people } }, ...others];
    warnings.expect(/without increasing the number/u);
    await freshDatabase({ ...options, versions: edited });
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('Schema was extended'));
  });
});

describe('an upgrade beside an open connection', () => {
  it('closes the old connection, which then is read-only when it is opened again', async () => {
    const options = freshOptions();
    const keeper = keepDatabase(options);
    const write = (id: string) =>
      keeper.withDatabase((database) => record(database, [mailSent(id, [ann])], context()));
    valueOf(await write('t1'));

    warnings.expect(/wants to upgrade database/u);
    const newer = await freshDatabase({ ...options, versions: newerVersions });
    expect(await newer.touches.count()).toBe(1);

    expect(await write('t2')).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(await newer.touches.count()).toBe(1);
  });

  it('gives a typed error instead of waiting for ever for a connection that does not close', async () => {
    const options = freshOptions();
    (await freshDatabase(options)).close();
    const stubborn = await nativeConnection(options);
    warnings.expect(/blocked by other connection/u);
    const opened = await openDatabase({ ...options, versions: newerVersions });
    expect(opened).toMatchObject({ ok: false, error: { code: 'blocked' } });
    stubborn.close();
  });
});

describe('keepDatabase', () => {
  it('opens once for requests that come together', async () => {
    const options = freshOptions();
    const open = vi.spyOn(options.factory, 'open');
    const keeper = keepDatabase(options);
    const requests = [1, 2, 3].map(() => keeper.withDatabase((database) => storageState(database)));
    for (const result of await Promise.all(requests)) valueOf(result);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('opens once more, and loses nothing, when the browser closed the connection', async () => {
    const options = freshOptions();
    const keeper = keepDatabase(options);
    valueOf(await keeper.withDatabase((database) => record(database, [mailSent('t1', [ann])], context())));
    const open = vi.spyOn(options.factory, 'open');
    valueOf(await keeper.withDatabase((database) => closed(database)));
    const requests = ['t2', 't3'].map((id) =>
      keeper.withDatabase((database) => record(database, [mailSent(id, [ann])], context())),
    );
    for (const result of await Promise.all(requests)) valueOf(result);
    const history = valueOf(await keeper.withDatabase((database) => loadHistory(database, [ann])));
    expect(history.touches).toHaveLength(3);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('reports a connection that closes again and again instead of trying for ever', async () => {
    const keeper = keepDatabase(freshOptions());
    const use = vi.fn(async (database: TactDatabase) => {
      database.close();
      return loadHistory(database, [ann]);
    });
    expect(await keeper.withDatabase(use)).toMatchObject({ ok: false, error: { code: 'closed' } });
    expect(use).toHaveBeenCalledTimes(2);
  });

  it('tries to open anew for the next request after a failure', async () => {
    const options = freshOptions();
    const keeper = keepDatabase(options);
    vi.spyOn(options.factory, 'databases').mockRejectedValueOnce(new DOMException('No', 'UnknownError'));
    expect(await keeper.withDatabase(storageState)).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    });
    valueOf(await keeper.withDatabase(storageState));
  });
});

describe('a crash in the middle of a request', () => {
  it('leaves nothing of it', async () => {
    const database = await freshDatabase();
    valueOf(await record(database, [mailSent('t1', [ann])], context()));
    const before = await dumpOf(database);
    const work = context();
    const newId = () => {
      throw new Error('the maker of ids broke');
    };
    const sightings = [mailSent('t2', [ann]), personSeen([email('new@example.com')])];
    await expect(record(database, sightings, { ...work, newId })).rejects.toThrow('the maker of ids broke');
    expect(await dumpOf(database)).toEqual(before);
  });

  it('leaves nothing of it when the connection is cut while it runs', async () => {
    const options = freshOptions();
    const database = await freshDatabase(options);
    const sightings = [mailSent('t1', [ann]), personSeen([email('new@example.com')])];
    let made = 0;
    const newId = () => {
      made += 1;
      // The worker dies: its open transaction is aborted by the browser.
      if (made === 2) Dexie.currentTransaction.abort();
      return `person-${String(made)}`;
    };
    expect(await record(database, sightings, { ...context(), newId })).toMatchObject({ ok: false });
    database.close();
    const reopened = await freshDatabase(options);
    expect(valueOf(await storageState(reopened))).toMatchObject({ people: 0, touches: 0 });
  });

  it('says that the disk is full when it is', async () => {
    const database = await freshDatabase();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await record(database, [mailSent('t1', [ann])], context())).toMatchObject({
      ok: false,
      error: { code: 'full' },
    });
  });
});

function closed(database: TactDatabase) {
  database.close();
  return Promise.resolve({ ok: true as const, value: undefined });
}

function nativeConnection({ factory, name }: ReturnType<typeof freshOptions>): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('not opened'));
    };
  });
}
