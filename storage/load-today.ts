import { Dexie } from 'dexie';
import type { PersonId } from '@/outreach/brand';
import type { Day } from '@/outreach/calendar';
import { valueOfHandle } from '@/outreach/handle';
import type { Result } from '@/outreach/result';
import { peopleOf } from './load-people';
import type { FollowUpRow } from './rows';
import type { StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { reading } from './transaction';

export interface Reminder {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly day: Day;
}

export interface Reminders {
  readonly today: Day;
  /** Those whose day has come, oldest day first. */
  readonly due: readonly Reminder[];
  /** The first one of the days to come. */
  readonly next?: Reminder;
}

/** The reminders that wait for the user on this day. */
export function loadToday(database: TactDatabase, today: Day): Promise<Result<Reminders, StorageError>> {
  return reading(database, async () => {
    const open = database.followUps.where('[done+day]');
    const due = await open.between([0, Dexie.minKey], [0, today], true, true).toArray();
    const next = await database.followUps
      .where('[done+day]')
      .between([0, today], [0, Dexie.maxKey], false, true)
      .first();
    const named = await withNames(database, next ? [...due, next] : due);
    const nextNamed = named[due.length];
    return { today, due: named.slice(0, due.length), ...(nextNamed && { next: nextNamed }) };
  });
}

async function withNames(database: TactDatabase, rows: readonly FollowUpRow[]): Promise<readonly Reminder[]> {
  const found = await database.people.bulkGet([...new Set(rows.map(({ personId }) => personId))]);
  const people = await peopleOf(
    database,
    found.filter((row) => row !== undefined),
  );
  const names = new Map(
    people.map(({ id, name, handles: [handle] }) => [id, name ?? (handle && valueOfHandle(handle))]),
  );
  return rows.map(({ id, personId, day }) => ({
    id,
    person: personId,
    name: names.get(personId) ?? '',
    day,
  }));
}
