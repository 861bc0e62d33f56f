import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Decision } from '@/outreach/decision';
import type { Handle } from '@/outreach/handle';
import { decidingHandle } from './handle-claim';
import { joinHandles } from './join-handles';
import { addressed } from './person-facts';
import { addFacts } from './person-rows';
import type { FollowUpRow } from './rows';
import { StorageRefusal } from './storage-error';
import { refuseDoNotContact } from './suppression';
import { rowStamp, type Work } from './work';

type Remind = Extract<Decision, { kind: 'remind' }>;
type FinishReminder = Extract<Decision, { kind: 'finish-reminder' }>;

/**
 * Sets a reminder about the person with these handles. It takes the place of the one that the person had before.
 * A reminder joins nobody: where the handles belong to several people, it is about the one whom the deciding handle names.
 */
export async function remind(work: Work, { id, handles, name, day, at }: Remind): Promise<void> {
  const { followUps } = work.database;
  if (handles.length === 0) throw new StorageRefusal('unknown-person');
  await refuseDoNotContact(work, handles);
  if (await followUps.get(id)) return;
  const facts = addressed(name, at);
  const known = await ownerOf(work, handles);
  if (known) await addFacts(work, known, facts);
  const person = known ?? (await joinHandles(work, handles, facts, at));
  await followUps.add({ id, personId: person, day, done: 0, setAt: at, ...rowStamp(work) });
  await keepLatestOpen(work, person);
}

async function ownerOf({ database }: Work, handles: readonly Handle[]): Promise<PersonId | undefined> {
  const rows = (await database.handles.bulkGet([...handles])).filter((row) => row !== undefined);
  const deciding = decidingHandle(rows.map(({ handle }) => handle));
  return rows.find(({ handle }) => handle === deciding)?.personId;
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
