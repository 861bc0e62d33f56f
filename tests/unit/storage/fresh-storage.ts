import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { epochMs, type EpochMs, type PersonId } from '@/outreach/brand';
import { parseDay, type Day } from '@/outreach/calendar';
import { emailHandle, memberHandle, slugHandle, type Handle } from '@/outreach/handle';
import type { Result } from '@/outreach/result';
import { loadHistory } from '@/storage/load-history';
import { openDatabase, type OpenOptions } from '@/storage/open-database';
import type { TactDatabase } from '@/storage/tact-database';
import type { WriteContext } from '@/storage/work';

export const now = epochMs(Date.UTC(2026, 10, 22, 12));

export function daysAgo(days: number): EpochMs {
  return epochMs(now - days * 86_400_000);
}

/** Bytes that look random and are the same in every run. */
function steadyBytes(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => (index * 37 + 11) % 256);
}

let databaseCount = 0;

/** A new browser profile. Dexie knows connections by name, so that each test has its own. */
export function freshOptions(): OpenOptions & { readonly name: string; readonly factory: IDBFactory } {
  databaseCount += 1;
  return { name: `tact-${String(databaseCount)}`, factory: new IDBFactory(), random: steadyBytes };
}

export async function freshDatabase(options: OpenOptions = freshOptions()): Promise<TactDatabase> {
  return valueOf(await openDatabase(options));
}

export function context(): WriteContext {
  let count = 0;
  return { now, device: 'device-one', newId: () => `person-${String((count += 1)).padStart(3, '0')}` };
}

/** The value of a call that must succeed. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) throw new Error('unreachable');
  return result.value;
}

export function email(address: string): Handle {
  return made(emailHandle(address));
}

export function slug(text: string): Handle {
  return made(slugHandle(text));
}

export function member(memberNumber: number): Handle {
  return made(memberHandle(memberNumber));
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error('not a day');
  return parsed;
}

/** The id of the person with this handle, who must be known. */
export async function personWith(database: TactDatabase, handle: Handle): Promise<PersonId> {
  const { person } = valueOf(await loadHistory(database, [handle]));
  if (!person) throw new Error('nobody has this handle');
  return person.id;
}

function made(handle: Handle | undefined): Handle {
  if (!handle) throw new Error('not a handle');
  return handle;
}

/** Every row of every table. */
export async function dumpOf(database: TactDatabase): Promise<Record<string, unknown[]>> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

/** Dexie repairs a changed schema with no more than a warning; here every warning that is not expected fails the test. */
export function failOnWarnings(): { readonly expect: (pattern: RegExp) => void } {
  let expected: RegExp[] = [];
  beforeEach(() => {
    expected = [];
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    const warnings = vi.mocked(console.warn).mock.calls.map((call) => call.join(' '));
    vi.restoreAllMocks();
    expect(warnings.filter((warning) => !expected.some((pattern) => pattern.test(warning)))).toEqual([]);
  });
  return { expect: (pattern) => expected.push(pattern) };
}
