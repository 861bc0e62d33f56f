import type { Decision } from '@/outreach/decision';
import { decidingHandle, isMember } from './handle-claim';
import { joinHandles } from './join-handles';
import { knownPerson } from './known-person';
import { letTogether } from './same-person/kept-apart';
import { StorageRefusal } from './storage-error';
import { refuseDoNotContact } from './suppression';
import type { Work } from './work';

type JoinHandle = Extract<Decision, { kind: 'join-handle' }>;

/**
 * Gives a handle to a person; when it is another known person's, the two are one from now on.
 * Of another LinkedIn member only the handle is taken, and a second member number is refused with `two-members`.
 */
export async function joinHandle(work: Work, { person, handle, at }: JoinHandle): Promise<void> {
  const { id } = await knownPerson(work, person);
  await refuseDoNotContact(work, [handle]);
  const handles = await work.database.handles.where('personId').equals(id).primaryKeys();
  if (handles.includes(handle)) return;
  if (isMember(handle) && handles.some(isMember)) throw new StorageRefusal('two-members');
  const owner = await work.database.handles.get(handle);
  if (owner) await letTogether(work, id, owner.personId);
  const deciding = decidingHandle(handles);
  await joinHandles(work, deciding ? [deciding, handle] : [handle], {}, at);
}
