import type { Decision } from '@/outreach/decision';
import { pairOf } from '@/outreach/same-person/pair';
import { isMember } from '../handle-claim';
import { knownPerson } from '../known-person';
import { mergePeople } from '../merge-people';
import { StorageRefusal } from '../storage-error';
import { survivorOf, type Work } from '../work';
import { letTogether, putApart } from './kept-apart';
import { splitPeople } from './split-people';

type JoinPeople = Extract<Decision, { kind: 'join-people' }>;
type KeepApart = Extract<Decision, { kind: 'keep-apart' }>;
type SplitPeople = Extract<Decision, { kind: 'split-people' }>;

/** Makes one person of two by the user's word; two members of LinkedIn are refused with `two-members`. */
export async function joinPeople(work: Work, { first, second }: JoinPeople): Promise<void> {
  const [one, other] = [await knownPerson(work, first), await knownPerson(work, second)];
  if (one.id === other.id) return;
  const rows = await work.database.handles.where('personId').anyOf([one.id, other.id]).toArray();
  if (rows.filter(({ handle }) => isMember(handle)).length > 1) throw new StorageRefusal('two-members');
  await letTogether(work, one.id, other.id);
  const { survivor, merged } = pairOf(one.id, other.id);
  await mergePeople(work, survivor, merged);
}

/** Notes that two people are not one, or takes that back; refused of two who have been joined, for those are split. */
export async function keepApart(work: Work, { first, second, isApart, at }: KeepApart): Promise<void> {
  const [one, other] = [await knownPerson(work, first), await knownPerson(work, second)];
  if (one.id === other.id) throw new StorageRefusal('unknown-record');
  if (isApart) await putApart(work, one.id, other.id, at);
  else await letTogether(work, one.id, other.id);
}

/** Takes a join apart again. With `stayApart` no page, file or proposal joins the two any more. */
export async function splitAgain(work: Work, { merged, stayApart, at }: SplitPeople): Promise<void> {
  const { database } = work;
  const merge = await database.merges.get(merged);
  if (!merge && (await database.people.get(merged))) return;
  await splitPeople(work, merged);
  if (merge && stayApart) await putApart(work, merged, await survivorOf(database, merge.survivor), at);
}
