import { Dexie } from 'dexie';
import type { PersonId } from '@/outreach/brand';
import { kindOfHandle } from '@/outreach/handle';
import { decidingHandle } from './handle-claim';
import { keepDoNotContact } from './keep-do-not-contact';
import { addFacts } from './person-rows';
import type { HandleRow } from './rows';
import { handleStamp, rowStamp, type Work } from './work';

/**
 * Takes a handle from the person who had it until now and gives it to another, with the touches that it decides.
 * Standings, ties, reminders and facts stay: they are the person's and name no handle. But whoever asked not to hear from
 * the user asked it at their address: no page that shows the address elsewhere can take that from it.
 */
export async function moveHandle(
  work: Work,
  { handle, personId: from }: HandleRow,
  to: PersonId,
): Promise<void> {
  const { handles, touches, fingerprints } = work.database;
  const change = { personId: to, ...rowStamp(work) };
  await handles.update(handle, { personId: to, ...handleStamp(work) });
  const rows = await touches
    .where('[personId+at]')
    .between([from, Dexie.minKey], [from, Dexie.maxKey])
    .toArray();
  const moved = rows.filter((touch) => decidingHandle(touch.handles) === handle);
  await touches.bulkPut(moved.map((touch) => ({ ...touch, ...change })));
  const ids = moved.map(({ id }) => id);
  await fingerprints.where('touchId').anyOf(ids).modify(change);
  if (kindOfHandle(handle) === 'email') await keepDoNotContact(work, from, to);
  await addFacts(work, from, {});
}
