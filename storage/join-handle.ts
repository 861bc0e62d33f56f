import type { Decision } from '@/outreach/decision';
import { joinHandles } from './join-handles';
import { knownPerson } from './known-person';
import { refuseDoNotContact } from './suppression';
import type { Work } from './work';

type JoinHandle = Extract<Decision, { kind: 'join-handle' }>;

/** Gives a handle to a person; when it is another known person's, the two are one from now on. */
export async function joinHandle(work: Work, { person, handle }: JoinHandle): Promise<void> {
  const { id } = await knownPerson(work, person);
  await refuseDoNotContact(work, [handle]);
  const handles = await work.database.handles.where('personId').equals(id).primaryKeys();
  await joinHandles(work, [...handles, handle], {});
}
