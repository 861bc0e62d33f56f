import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Decision } from '@/outreach/decision';
import { addressedPerson, refuseNobody } from './addressed-person';
import type { FollowUpRow } from './rows';
import { StorageRefusal } from './storage-error';
import { rowStamp, type Work } from './work';

type Remind = Extract<Decision, { kind: 'remind' }>;
type FinishReminder = Extract<Decision, { kind: 'finish-reminder' }>;

/** Sets a reminder about the person with these handles. It takes the place of the one that the person had before. */
export async function remind(work: Work, { id, handles, name, day, at }: Remind): Promise<void> {
  const { followUps } = work.database;
  await refuseNobody(work, handles);
  if (await followUps.get(id)) return;
  const person = await addressedPerson(work, handles, name, at);
  await followUps.add({ id, personId: person, day, done: 0, setAt: at, ...rowStamp(work) });
  await keepLatestOpen(work, person);
}

/** Of several open reminders about one person, the one set last stands. */
async function keepLatestOpen(work: Work, person: PersonId): Promise<void> {
  const open = await openReminders(work, person);
  const latest = open.at(-1);
  for (const row of open) {
    if (latest && row !== latest) await finish(work, row, latest.setAt);
  }
}

async function openReminders({ database }: Work, person: PersonId): Promise<readonly FollowUpRow[]> {
  const rows = await database.followUps.where('personId').equals(person).toArray();
  return rows.filter((row) => row.done === 0).toSorted((first, second) => first.setAt - second.setAt);
}

/** Marks a reminder as done; it is kept as history. */
export async function finishReminder(work: Work, { id, at }: FinishReminder): Promise<void> {
  const row = await work.database.followUps.get(id);
  if (!row) throw new StorageRefusal('unknown-record');
  if (row.done === 0) await finish(work, row, at);
}

async function finish(work: Work, row: FollowUpRow, finishedAt: EpochMs): Promise<void> {
  await work.database.followUps.put({ ...row, done: 1, finishedAt, ...rowStamp(work) });
}
