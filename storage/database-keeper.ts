import type { Result } from '@/outreach/result';
import { openDatabase, type OpenOptions } from './open-database';
import type { StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';

type Use<Value> = (database: TactDatabase) => Promise<Result<Value, StorageError>>;

export interface DatabaseKeeper {
  /**
   * Runs one request on the open database. When the browser has closed it meanwhile, it is opened again, once, and the
   * request runs anew: this is harmless, because a transaction leaves nothing half-written and ids are the caller's.
   */
  readonly withDatabase: <Value>(use: Use<Value>) => Promise<Result<Value, StorageError>>;
  readonly close: () => Promise<void>;
}

type Opening = Promise<Result<TactDatabase, StorageError>>;

/** Keeps one connection for the worker's life; it is opened by the first request. */
export function keepDatabase(options: OpenOptions): DatabaseKeeper {
  let current: Opening | undefined;

  function connection(stale?: TactDatabase): Opening {
    // Chained, so that of several requests that found it closed only the first opens it again.
    current = current ? current.then((known) => usable(known, stale)) : openDatabase(options);
    return current;
  }

  function usable(known: Awaited<Opening>, stale?: TactDatabase) {
    if (known.ok && known.value !== stale) return known;
    stale?.close();
    return openDatabase(options);
  }

  async function withDatabase<Value>(use: Use<Value>): Promise<Result<Value, StorageError>> {
    const first = await connection();
    if (!first.ok) return first;
    const result = await use(first.value);
    if (result.ok || result.error.code !== 'closed') return result;
    const second = await connection(first.value);
    return second.ok ? use(second.value) : second;
  }

  async function close() {
    const known = await current;
    if (known?.ok) known.value.close();
  }

  return { withDatabase, close };
}
